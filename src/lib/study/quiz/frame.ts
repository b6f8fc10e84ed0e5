import type { Item } from '../../thai/facts/clauses/items.ts';
import type { Role } from '../../thai/facts/data/closed-class.ts';
import { UNITS, type UnitKind } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { isStative } from '../../thai/lexicon/classes.ts';
import type { Lexicon, Sense } from '../../thai/lexicon/entry.ts';
import { BASIC } from './data/basic-words.ts';
import { englishNoun } from './english-phrase.ts';
import { headsOf, mayBePart, secondSense, withCompounds } from './gloss-heads.ts';

/** At most this many words are glossed: more would be a translation, which the rules cannot vouch for. */
const MOST_GLOSSES = 8;

const GLOSSED: ReadonlySet<Role> = new Set(['noun', 'name', 'verb', 'adjective', 'title']);

const ASKED: Readonly<Record<UnitKind, string>> = {
	person: 'Which number of people',
	thing: 'Which number',
	times: 'Which number',
	time: 'Which length of time',
	money: 'Which amount of money',
	percent: 'Which percentage',
	length: 'Which distance or length',
	area: 'Which area',
	volume: 'Which volume',
	weight: 'Which weight',
	temperature: 'Which temperature',
	speed: 'Which speed',
	energy: 'Which amount',
	magnitude: 'Which magnitude',
	score: 'Which number',
	multiple: 'Which number of times'
};

/**
 * An English frame around the Thai statement with a gap, for a clause that the rules cannot put into English:
 * `Which number of people completes this statement? “…” (ทหาร: soldier; ให้อภัย: to forgive)`.
 */
export function frame(
	statement: string,
	items: readonly Item[],
	fact: QuantityFact,
	age: boolean,
	lexicon: Lexicon
): string {
	const glosses = glossesOf(items, fact, lexicon);
	const asked = age ? 'Which age' : askedFor(statement, items, fact);
	return `${asked} completes this statement? “${statement}”${glosses ? ` (${glosses})` : ''}`;
}

function askedFor(statement: string, items: readonly Item[], fact: QuantityFact): string {
	const unit = fact.unit === undefined ? undefined : UNITS.get(fact.unit);
	const counted = countedMany(items, fact);
	if (counted) return `Which number of ${counted}`;
	// `ปอนด์` weighs as well as pays.
	if (fact.unit === 'ปอนด์' && /หนัก\s?____/.test(statement)) return ASKED.weight;
	if (/____ ต่อชั่วโมง/.test(statement)) return ASKED.speed;
	if (unit?.kind === 'thing' && unit.en) return `Which number of ${unit.en[1]}`;
	return unit ? ASKED[unit.kind] : 'Which number';
}

/** The English plural of what is counted, where the lexicon vouches for it. */
function countedMany(items: readonly Item[], { counted }: QuantityFact): string | null {
	if (!counted) return null;
	const noun = englishNoun(items.filter((item) => counted.start <= item.start && item.end <= counted.end));
	return noun && !noun.proper ? noun.many : null;
}

function glossesOf(pieces: readonly Item[], fact: QuantityFact, lexicon: Lexicon): string {
	const items = withCompounds(pieces, lexicon);
	const heads = headsOf(items, fact);
	const glosses = new Map<string, string>();
	for (const [index, item] of items.entries()) {
		// Beside a word that nobody knows, the cut itself is in doubt.
		if (items[index - 1]?.role === 'unknown' || items[index + 1]?.role === 'unknown') continue;
		if (!GLOSSED.has(item.role) || BASIC.has(item.text) || item.text.startsWith('ที่')) continue;
		if (!heads.has(item) && item.role !== 'name' && mayBePart(items, index)) continue;
		const gloss = glossOf(item, heads.has(item), fact, lexicon);
		if (gloss && gloss !== item.text && !glosses.has(item.text)) glosses.set(item.text, gloss);
	}
	return [...glosses]
		.slice(0, MOST_GLOSSES)
		.map(([text, gloss]) => `${text}: ${gloss}`)
		.join('; ');
}

/** The gloss of a word, of a head with two meanings both; `null` where another word of two meanings could mislead. */
function glossOf(item: Item, head: boolean, { counted }: QuantityFact, lexicon: Lexicon): string | null {
	const gloss = item.sense?.gloss[0];
	// `being vacant` for การว่าง comes of a word cut in two.
	if (!gloss || item.sense?.flags?.includes('function') || gloss.startsWith('being ')) return null;
	const second = secondSense(item, lexicon);
	// The classifier tells which meaning of the counted noun is meant.
	if (!item.sense || !second || item.start === counted?.start) return gloss;
	if (!head) return null;
	return isAlike(item.sense, second) ? `${gloss}, or ${second.gloss[0] ?? ''}` : gloss;
}

/** Both verbs or both nouns: what a word does in the clause does not tell them apart. */
function isAlike(one: Sense, other: Sense): boolean {
	const isAction = (sense: Sense): boolean => sense.pos === 'VERB' && !isStative(sense);
	return isAction(one) === isAction(other);
}
