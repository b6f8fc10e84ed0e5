import type { Lexicon, Sense } from '../lexicon/entry.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Span } from '../span.ts';
import type { Token } from '../words/token.ts';
import { readItems, type Item } from './clauses/items.ts';
import type { Role } from './data/closed-class.ts';
import { UNITS } from './data/units.ts';
import type { QuantityFact } from './fact.ts';
import { firstEndingAfter } from './span-search.ts';

const PERSON_CLASSIFIERS = /(?:^| )(?:คน|นาย|ราย|ท่าน|รูป|องค์)(?: |$)/;
/** How far in front of the number its noun is looked for, in UTF-16 units. */
const REACH = 60;
const SKIPPED: ReadonlySet<Role> = new Set(['space', 'quantifier']);
const MODIFIERS: ReadonlySet<Role> = new Set(['noun', 'name', 'adjective']);

/**
 * The noun that a classifier counts, with its modifiers, in front of the quantity: `ทหารไอวอรี` of `ทหารไอวอรี 49 นาย`.
 * Only where the lexicon says that the noun takes that classifier; else `undefined`.
 */
export function countedNoun(
	text: string,
	fact: QuantityFact,
	words: readonly Token[],
	sentences: readonly Sentence[],
	lexicon: Lexicon
): Span | undefined {
	const unit = fact.unit === undefined ? undefined : UNITS.get(fact.unit);
	if (fact.unit === undefined || (unit && unit.kind !== 'person' && unit.kind !== 'thing')) return undefined;
	const sentence = sentences[firstEndingAfter(sentences, fact.start)];
	if (!sentence || sentence.start > fact.start || sentence.end < fact.end) return undefined;
	const before = { start: Math.max(sentence.start, fact.start - REACH), end: fact.start };
	if (before.start >= before.end) return undefined;
	const items = readItems(text, before, words, [], lexicon);
	return headOf(items, fact.unit, unit?.kind === 'person');
}

function headOf(items: readonly Item[], unit: string, person: boolean): Span | undefined {
	let last = items.length - 1;
	while (last >= 0 && (SKIPPED.has(items[last]?.role ?? 'noun') || items[last]?.text === 'อีก')) last--;
	let first = last + 1;
	while (first > 0 && MODIFIERS.has(items[first - 1]?.role ?? 'space')) first--;
	for (let index = first; index <= last; index++) {
		const item = items[index];
		if (item?.role !== 'noun' || !item.sense || !takes(item.sense, unit, person)) continue;
		const end = items[last]?.end ?? item.end;
		return { start: item.start, end };
	}
	return undefined;
}

function takes(sense: Sense, unit: string, person: boolean): boolean {
	const classifier = sense.classifier;
	if (!classifier) return false;
	return classifier.split(/\s+/).includes(unit) || (person && PERSON_CLASSIFIERS.test(classifier));
}
