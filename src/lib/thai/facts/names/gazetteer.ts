import { longestFirst } from '../data/word-list.ts';

/** A list of names that answers which of them begins at some place of a text. */
export interface Gazetteer {
	/** The longest name that begins at `at` and whose end `ends` accepts; its length in UTF-16 units, or 0. */
	longestAt(text: string, at: number, ends: (end: number) => boolean): number;
	has(name: string): boolean;
}

/** Letters of a name by which the list is looked up first. */
const KEY = 2;

/** A gazetteer over a list of names of at least two letters. */
export function gazetteer(...lists: readonly Iterable<string>[]): Gazetteer {
	const names = new Set(lists.flatMap((list) => [...list]).filter((name) => name.length >= KEY));
	const buckets = new Map<string, string[]>();
	for (const name of longestFirst(names)) {
		const key = name.slice(0, KEY);
		const bucket = buckets.get(key);
		if (bucket) bucket.push(name);
		else buckets.set(key, [name]);
	}
	return {
		longestAt(text, at, ends) {
			const bucket = buckets.get(text.slice(at, at + KEY));
			if (!bucket) return 0;
			for (const name of bucket) {
				if (text.startsWith(name, at) && ends(at + name.length)) return name.length;
			}
			return 0;
		},
		has: (name) => names.has(name)
	};
}
