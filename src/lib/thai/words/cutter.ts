/** Ids of words that the trie does not have; its own words have ids from 0. */
export const ABBREVIATION = -1;
export const FULL_STOP = -2;
export const UNKNOWN = -3;
/** Of a token that is not of Thai letters, before it is looked up. */
export const NOT_THAI = -4;
/** Of a word that a reader settled, before it is looked up. */
export const SETTLED = -5;

/** A Thai stretch of a normalised text and what stands beside it. */
export interface ThaiStretch {
	text: string;
	/** What `clusterJoins` says of `text`. */
	joins: Uint8Array;
	start: number;
	limit: number;
	/** Classes of the neighbours. */
	before: number;
	after: number;
}

/** Cuts a Thai stretch: calls `word` with the end and the id of each word, first to last, the last at `limit`. */
export type ThaiCutter = (stretch: ThaiStretch, word: (end: number, id: number) => void) => void;
