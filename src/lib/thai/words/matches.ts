/**
 * What the words of the trie around a place say for a cut there: the lengths of the longest that begins there, of the longest that ends
 * there and, of all that begin before, of the one that reaches furthest, if it runs over the place. Lengths in UTF-16 units.
 */

/** Longer matches count as this long; 0 is for none. */
export const LONGEST_MATCH = 7;
/** How many combinations there are. */
export const MATCHES = (LONGEST_MATCH + 1) ** 3;

/** The number of a combination of lengths, each at most `LONGEST_MATCH`. */
export function matchIndex(beginning: number, ending: number, over: number): number {
	return (((beginning << 3) | ending) << 3) | over;
}
