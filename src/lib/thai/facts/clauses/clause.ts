import { chunksOf } from './chunks.ts';
import type { Item } from './items.ts';
import { mainClause } from './main-clause.ts';
import { relativeClause } from './relative-clause.ts';

/** The clause around a fact, made to stand alone: connectives in front cut, a lost subject put back. */
export interface Clause {
	/** An absolute time phrase that led the clause (`เมื่อวันที่ 30 ธันวาคม`); may be empty. */
	lead: Item[];
	/** The subject, where it stood outside the body (a noun before `ซึ่ง`, the subject of the clause before `และ`). */
	subject: Item[];
	/** The stretch that holds the target, in the order of the text. */
	body: Item[];
	target: Item;
	/** 1 where nothing had to be inferred; lower with every guess. */
	certainty: number;
}

/**
 * The clause of a passage that holds `target`, standing alone, or `null` where the rules cannot make one: no verb, no
 * subject that they are sure of. `starts` are the offsets where sentences are guessed to start.
 */
export function clauseAround(
	items: readonly Item[],
	target: Item,
	starts: ReadonlySet<number>
): Clause | null {
	const chunks = chunksOf(items, starts);
	const at = chunks.findIndex((chunk) => chunk.items.includes(target));
	const home = chunks[at];
	if (!home) return null;
	const relative = relativeClause(chunks, at, target);
	return relative === undefined ? mainClause(chunks, at, target) : relative;
}
