import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { NOMINAL } from './disambiguate.ts';
import type { Item } from './items.ts';

/** A clause of these pieces, where it says something about the target; else `null`. */
export function finish(
	lead: Item[],
	subject: Item[],
	body: Item[],
	target: Item,
	certainty: number
): Clause | null {
	const says = body.some((item) => ['verb', 'copula', 'passive', 'adjective'].includes(item.role));
	return says && body.includes(target) ? { lead, subject, body, target, certainty } : null;
}

/** The plain noun phrase that ends right before `end`: one noun with names and adjectives, no `ของ` that could mislead. */
export function headBefore(items: readonly Item[], end: number): Item[] | null {
	let last = end - 1;
	while (items[last]?.role === 'space' || items[last]?.role === 'quantifier') last--;
	let first = last + 1;
	while (first > 0 && ['noun', 'name', 'adjective', 'latin', 'title'].includes(items[first - 1]?.role ?? ''))
		first--;
	const phrase = items.slice(first, last + 1);
	if (phrase.length === 0 || !NOMINAL.has(phrase[0]?.role ?? 'space')) return null;
	// `A ของ B ซึ่ง…`, `A ใน B ที่…` may speak of A or of B; `เป็น A ที่…` says what something is.
	const left = items[first - 1]?.role;
	if (left === 'possessive' || left === 'copula') return null;
	const further = items[first - 2]?.role;
	return left === 'preposition' && further !== undefined && further !== 'verb' && further !== 'space'
		? null
		: phrase;
}

/** Where the chain of auxiliaries before the verb at `verb` begins. */
export function chainStart(items: readonly Item[], verb: number): number {
	let at = verb;
	while (at > 0 && ['auxiliary', 'negation', 'passive'].includes(items[at - 1]?.role ?? '')) at--;
	return at;
}

/** Index of the chunk that gives the noun phrase of chunk `at` its verb, over coordinated relative clauses; or -1. */
export function predicateAfter(chunks: readonly Chunk[], at: number): number {
	let next = at + 1;
	while (chunks[next]?.before === 'and' && chunks[at]?.items.some((item) => item.role === 'relative')) next++;
	const chunk = chunks[next];
	const lists = chunk?.items[0]?.text === 'คือ' || chunk?.items[0]?.text === 'ได้แก่';
	return chunk && isSoft(chunk) && chunk.begins === 'verbal' && chunk.verb >= 0 && !lists ? next : -1;
}

/** Whether a clause may go on over the break in front of `chunk`: a space, or the guessed start of a sentence. */
export function isSoft(chunk: Chunk | undefined): boolean {
	return chunk?.before === 'space' || chunk?.before === 'sentence';
}
