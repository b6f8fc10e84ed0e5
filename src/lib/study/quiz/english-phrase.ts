import type { Item } from '../../thai/facts/clauses/items.ts';
import type { Sense } from '../../thai/lexicon/entry.ts';
import { plural } from '../../thai/lexicon/english/nouns.ts';
import { MASS_NOUNS } from './data/mass-nouns.ts';

/** A noun phrase in English. */
export interface EnglishNoun {
	/** Without article: `Ivorian soldier`. */
	one: string;
	many: string;
	/** A proper name takes no article. */
	proper: boolean;
}

/**
 * A Thai noun phrase in English: a name, a title with a name, or a noun with adjectives and names of countries behind
 * it (`ทหารไอวอรี` → `Ivorian soldier`). `null` where any word has no entry, or where it would take a guess how the words
 * hang together (noun upon noun, `ของ`, relative clauses).
 */
export function englishNoun(items: readonly Item[]): EnglishNoun | null {
	const words = items.filter((item) => item.role !== 'space');
	const [head, ...modifiers] = words;
	if (!head) return null;
	if (words.every((item) => item.role === 'name' || item.role === 'latin' || item.role === 'title'))
		return properName(words);
	const gloss = head.role === 'noun' ? nounGloss(head.sense) : null;
	if (!gloss || !head.sense) return null;
	let before = '';
	for (const item of modifiers) {
		const adjective = modifier(item);
		if (adjective === null) return null;
		before = `${adjective} ${before}`;
	}
	const many = head.sense.forms?.plural ?? plural(gloss);
	return { one: before + gloss, many: before + many, proper: false };
}

/** Names of countries that take the article. */
const ARTICLED =
	/^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Vatican|Hague|.* (?:Republic|Kingdom|States|Emirates|Islands|Union)$)/;

function properName(words: readonly Item[]): EnglishNoun | null {
	const parts: string[] = [];
	for (const item of words) {
		const gloss = item.role === 'latin' ? item.text : item.sense?.gloss[0];
		if (!gloss) return null;
		parts.push(item.role === 'title' ? gloss.charAt(0).toUpperCase() + gloss.slice(1) : gloss);
	}
	const last = words.at(-1);
	if (!last || last.role === 'title') return null;
	const name = parts.join(' ');
	// A lone body or club may want its article; people, cities and countries stand without.
	const bare = words.every(
		(item) => item.role !== 'name' || item.sense?.flags?.some((flag) => flag === 'person' || flag === 'place')
	);
	return bare ? { one: ARTICLED.test(name) ? `the ${name}` : name, many: name, proper: true } : null;
}

function nounGloss(sense: Sense | undefined): string | null {
	const gloss = sense?.gloss[0];
	if (!gloss || sense.pos !== 'NOUN' || !/^[A-Za-z' -]+$/.test(gloss)) return null;
	return MASS_NOUNS.has(gloss.slice(gloss.lastIndexOf(' ') + 1).toLowerCase()) ? null : gloss;
}

/** An adjective before the noun: the lexicon's own adjective of a country, or a one-word gloss of an adjective. */
function modifier({ role, sense }: Item): string | null {
	if (!sense) return null;
	if (sense.forms?.adj) return sense.forms.adj;
	if (sense.pos === 'ADJ' && sense.gloss[0] && !sense.gloss[0].includes(' ')) return sense.gloss[0];
	const gloss = sense.gloss[0];
	if (role !== 'adjective' || !gloss || gloss.includes(' ') || sense.flags?.includes('function')) return null;
	return gloss;
}

const PERSON_CLASSIFIER = /(?:^|\s)(?:คน|นาย|ราย|ท่าน|รูป)(?:\s|$)/;

/**
 * A subject in English with its article (`the court`, `the Malian government`, `France`), or `null`. Thai nouns have no
 * number: of persons (`ทหาร`) nobody knows whether one or many are meant, so only bodies, things and names will do.
 */
export function englishSubject(items: readonly Item[]): string | null {
	const words = items.filter((item) => item.role !== 'space');
	const owner = words.at(-1);
	// `รัฐบาลของมาลี` is the Malian government.
	const owned =
		words.at(-2)?.text === 'ของ' && owner?.sense?.forms?.adj ? [...words.slice(0, -2), owner] : words;
	const head = owned[0];
	if (!head || (head.role === 'noun' && PERSON_CLASSIFIER.test(head.sense?.classifier ?? ''))) return null;
	const noun = englishNoun(owned);
	return noun && (noun.proper ? noun.one : `the ${noun.one}`);
}
