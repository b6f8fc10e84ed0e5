/** The items of a list that white space parts; `_` stands for a space inside an item. */
export function words(list: string): string[] {
	return list
		.split(/\s+/)
		.filter((word) => word !== '')
		.map((word) => word.replaceAll('_', ' '));
}

/** Longest first: where one word begins another, the longer is tried before the shorter. */
export function longestFirst(list: Iterable<string>): string[] {
	return [...list].sort((a, b) => b.length - a.length);
}
