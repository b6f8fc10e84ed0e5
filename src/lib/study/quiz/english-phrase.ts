import type { Item } from '../../thai/facts/clauses/items.ts';
import type { Sense } from '../../thai/lexicon/entry.ts';
import { MASS_NOUNS } from '../english/data/irregular.ts';
import { plural } from '../english/inflect.ts';

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
	return bare ? { one: name, many: name, proper: true } : null;
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
	const gloss = sense.gloss[0];
	if (role !== 'adjective' || !gloss || gloss.includes(' ') || sense.flags?.includes('function')) return null;
	return gloss;
}

/** With the article that a subject of news needs: `the court`, `Mali`. */
export function withArticle({ one, proper }: EnglishNoun): string {
	return proper ? one : `the ${one}`;
}
