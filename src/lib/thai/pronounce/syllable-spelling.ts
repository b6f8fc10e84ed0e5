/** One way to read letters as a syllable: what is an onset, a vowel, a tail. Tone and length come after. */
export interface SyllableSpelling {
	start: number;
	/** Where the letters end; the next syllable begins there, with the letter that a shared tail leaves it. */
	end: number;
	onsetKind: number;
	first: number;
	second: number;
	/** Where the letters behind the onset begin. */
	body: number;
	/** One of `N`. */
	nucleus: number;
	/** Tone mark: 0 none, 1 ่, 2 ้, 3 ๊, 4 ๋. */
	mark: number;
	tail: number;
	coda: number;
	silent: number;
}

/** One without any letter. */
export const EMPTY_SPELLING: SyllableSpelling = {
	start: 0,
	end: 0,
	onsetKind: 0,
	first: 0,
	second: 0,
	body: 0,
	nucleus: 0,
	mark: 0,
	tail: 0,
	coda: 0,
	silent: 0
};
