import { BEFORE_NUMBER, CLOSERS, MONTHS, OPENERS, UNITS } from './cues.ts';

/** A word list ready to be matched against the text itself, so that matches do not depend on how compounds are cut. */
export interface CueTable {
	classes: ReadonlyMap<string, string>;
	longest: number;
}

export const openers = tableOf(Object.entries(OPENERS));
export const closers = tableOf(Object.entries(CLOSERS));
export const numberFollowers = tableOf([
	['month', MONTHS],
	['unit', UNITS]
]);
export const numberLeaders = tableOf([['leader', BEFORE_NUMBER]]);

/** The class of the longest entry that starts at `at` and ends at a word's edge, not past `end`; `''` where none does. */
export function cueAfter(table: CueTable, text: string, at: number, end: number, edges: Uint8Array): string {
	for (let to = Math.min(end, at + table.longest); to > at; to--) {
		if (!edges[to]) continue;
		const found = table.classes.get(text.slice(at, to));
		if (found !== undefined) return found;
	}
	return '';
}

/** The class of the longest entry that ends at `at` and starts at a word's edge, not before `start`; `''` where none does. */
export function cueBefore(
	table: CueTable,
	text: string,
	at: number,
	start: number,
	edges: Uint8Array
): string {
	for (let from = Math.max(start, at - table.longest); from < at; from++) {
		if (!edges[from]) continue;
		const found = table.classes.get(text.slice(from, at));
		if (found !== undefined) return found;
	}
	return '';
}

function tableOf(entries: readonly (readonly [string, string])[]): CueTable {
	const classes = new Map<string, string>();
	let longest = 0;
	for (const [name, list] of entries) {
		for (const word of list.split(' ')) {
			if (word === '' || classes.has(word)) continue;
			classes.set(word, name);
			longest = Math.max(longest, word.length);
		}
	}
	return { classes, longest };
}
