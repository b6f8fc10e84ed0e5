import type { Alternative } from './alternative.ts';
import type { WordOverrides } from './overrides.ts';
import type { Token } from './token.ts';

/** The names of the ways to cut words, as a learner chooses them in Settings. */
export const SEGMENTER_NAMES = ['lattice', 'wordcut', 'browser'] as const;
export type SegmenterName = (typeof SEGMENTER_NAMES)[number];

/** Cuts text into words. Implementations are pure and throw on no string. */
export interface WordSegmenter {
	readonly name: SegmenterName;
	/**
	 * Where the fine words end, in order, as UTF-16 offsets into `text`: the fastest way to cut. The array is overwritten by the next call.
	 */
	cuts(text: string): Uint32Array;
	/** The syntactic words of a treebank (`การ` + `ตัดสิน`); tokens tile `text`. */
	fine(text: string): Token[];
	/** The words that a learner taps, as a dictionary has them, with their parts; tokens tile `text`. */
	words(text: string): Token[];
	/**
	 * Other cuts that cost at most `most` nats more than the one made (2 where left out: about one seventh as likely), each by
	 * what it changes, from left to right, the likeliest first. None from ways to cut that weigh nothing.
	 */
	alternatives(text: string, most?: number): Alternative[];
	/**
	 * The same way to cut where a reader's `overrides` win over everything, at both levels.
	 * @throws {OverrideError} where one of them cannot be done.
	 */
	withOverrides(overrides: WordOverrides): WordSegmenter;
	/** `fine` and `words` of one cut, for who needs both. */
	both(text: string): { fine: Token[]; words: Token[] };
}
