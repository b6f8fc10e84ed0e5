import { UNITS } from '../data/units.ts';
import { DANGLING, type Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { NOMINAL } from './disambiguate.ts';
import type { Item } from './items.ts';
import { chainStart, finish, headBefore, predicateAfter } from './phrases.ts';

/**
 * The clause that hangs on a noun, made to stand alone: `ทหารซึ่งถูกควบคุมตัวเมื่อ 6 เดือนก่อน`, `สมาชิก 15,000 คนที่ได้รับมอบหมาย…`.
 * `undefined` where the target stands in none, `null` where it does but the noun is not sure.
 */
export function relativeClause(
	chunks: readonly Chunk[],
	at: number,
	target: Item
): Clause | null | undefined {
	const { items, verb } = chunks[at] as Chunk;
	const place = items.indexOf(target);
	const opening = items.findLastIndex((item, index) => item.role === 'relative' && index < place);
	if (opening >= 0 && (verb < opening || verb > place)) {
		const end = verb > place ? chainStart(items, verb) : items.length;
		const body = items.slice(opening + 1, end);
		while (DANGLING.has(body.at(-1)?.role ?? 'space')) body.pop();
		const subject = opening === 0 ? nameBefore(chunks, at, body) : headBefore(items, opening);
		// A name needs no `ที่` to tell which one: something else is meant.
		if (items[opening]?.text === 'ที่' && subject?.every((item) => item.role !== 'noun')) return null;
		// A classifier may count the head of the relative clause; two verb chains may hide the main verb.
		if (!subject || countsHead(body, target) || chains(body) > 1) return null;
		return finish([], subject, body, target, 0.85);
	}
	// The target's own noun carries the relative clause, and no main verb claims it.
	const after = items.findIndex((item, index) => item.role === 'relative' && index > place);
	if (after !== place + 1 || (verb >= 0 && verb < place)) return undefined;
	if (verb > place || predicateAfter(chunks, at) >= 0) return undefined;
	const noun = headBefore(items, place);
	return noun ? finish([], noun, [target, ...items.slice(after + 1)], target, 0.9) : undefined;
}

/** `… Macedonia ซึ่งมีอัตราการว่างงาน 20 เปอร์เซ็นต์`: with `มี` or `เป็น` the name right in front is meant. */
function nameBefore(chunks: readonly Chunk[], at: number, body: readonly Item[]): Item[] | null {
	const left = chunks[at - 1];
	if (chunks[at]?.before !== 'space' || !left || !['มี', 'เป็น'].includes(body[0]?.text ?? '')) return null;
	const name = headBefore(left.items, left.items.length);
	return name?.every((item) => item.role === 'name' || item.role === 'latin') ? name : null;
}

function countsHead(body: readonly Item[], target: Item): boolean {
	const fact = target.fact;
	if (fact?.kind !== 'quantity' || fact.unit === undefined) return true;
	const kind = UNITS.get(fact.unit)?.kind ?? 'thing';
	const own = body.some((item) => item.start === fact.counted?.start) && body[0]?.role !== 'copula';
	// `แม่น้ำที่ใหญ่เป็นอันดับสองมากกว่า 8 เท่า` compares the whole.
	return kind === 'multiple' || ((kind === 'person' || kind === 'thing') && !own);
}

/** How many verb chains stand in the items, each parted from the last by a noun. */
function chains(items: readonly Item[]): number {
	let count = 0;
	let apart = true;
	for (const { role } of items) {
		if (role === 'verb' || role === 'copula' || role === 'passive') {
			if (apart) count++;
			apart = false;
		} else if (NOMINAL.has(role) || role === 'quantity') apart = true;
	}
	return count;
}
