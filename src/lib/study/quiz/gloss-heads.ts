import { mainVerb } from '../../thai/facts/clauses/chunks.ts';
import { NOMINAL } from '../../thai/facts/clauses/disambiguate.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import type { Lexicon, Sense } from '../../thai/lexicon/entry.ts';

/** The longest word, in UTF-16 units, that is usually one syllable. */
const LONGEST_PART = 4;

/** The words that carry a clause: its verb, the head of its subject, and the noun that the amount counts or measures. */
export function headsOf(items: readonly Item[], fact: QuantityFact): ReadonlySet<Item> {
	const verb = mainVerb(items);
	const place = items.findIndex((item) => item.fact === fact);
	const subject = items.slice(0, Math.max(verb, 0)).find((item) => NOMINAL.has(item.role));
	const counted =
		items.find((item) => item.start === fact.counted?.start) ??
		items.slice(0, Math.max(place, 0)).findLast((item) => item.role === 'noun' || item.role === 'unknown');
	return new Set([items[verb], subject, counted].filter((item) => item !== undefined));
}

/** A second meaning that is no grammatical use of the word, by its written entry. */
export function secondSense(item: Item, lexicon: Lexicon): Sense | undefined {
	const [, second] = lexicon.lookup(item.text)?.senses ?? [];
	return second?.flags?.includes('function') || second?.pos === 'CLF' ? undefined : second;
}

/** A word so short that with its neighbour it may make a compound that the lexicon does not list: `สภา|สูง`, `ปลา|หมอ|สี`. */
export function mayBePart(items: readonly Item[], index: number): boolean {
	const item = items[index];
	if (!item || item.text.length > LONGEST_PART) return false;
	const [before, after] = [items[index - 1], items[index + 1]];
	const touches = (other: Item | undefined): boolean =>
		other !== undefined && ['noun', 'verb', 'adjective'].includes(other.role);
	return touches(before) || touches(after);
}

/** Neighbouring words joined wherever the lexicon lists them as one: its gloss is the compound's, not the parts'. */
export function withCompounds(items: readonly Item[], lexicon: Lexicon): Item[] {
	const out: Item[] = [];
	for (const item of items) {
		const last = out.at(-1);
		const text = last ? last.text + item.text : '';
		const touching = last?.end === item.start && !last.fact && !item.fact;
		const sense = touching && lexicon.has(text) ? lexicon.lookup(text)?.senses[0] : undefined;
		if (last && sense && (last.role === 'noun' || last.role === 'verb'))
			out[out.length - 1] = { ...last, text, end: item.end, sense };
		else out.push(item);
	}
	return out;
}
