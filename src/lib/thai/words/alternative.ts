import type { Span } from '../span.ts';

/**
 * Another way to cut what lies between two cuts: the words of `[start, end)` would end at `cuts` (possibly none) and at
 * `end`. UTF-16 offsets into the text as given.
 */
export interface Alternative extends Span {
	cuts: number[];
	/** How much less likely than the cut that was made, in nats (natural logarithm): 0 is as likely, 0.7 half as likely. */
	cost: number;
}
