import type { Span } from '../span.ts';
import { ENDING_LIKE_HEDGES, HEDGES_AFTER, HEDGES_BEFORE } from './data/hedges.ts';
import { longestFirst } from './data/word-list.ts';
import type { QuantityScope } from './quantities.ts';

const BEFORE = longestFirst(Object.keys(HEDGES_BEFORE));
const AFTER = longestFirst(Object.keys(HEDGES_AFTER));
/** Hedges of this length are no piece of another word, however the text is cut. */
const LONG_HEDGE = 6;

/** The hedge that ends right before `start`, over a space at most. */
export function hedgeBefore({ text, fits }: QuantityScope, start: number): Span | undefined {
	const end = text[start - 1] === ' ' ? start - 1 : start;
	if (ENDING_LIKE_HEDGES.some((word) => text.endsWith(word, end))) return undefined;
	for (const hedge of BEFORE) {
		const at = end - hedge.length;
		if (at >= 0 && text.startsWith(hedge, at) && (fits(at) || hedge.length >= LONG_HEDGE))
			return { start: at, end };
	}
	return undefined;
}

/** The hedge that begins at `end`, over a space at most. */
export function hedgeAt({ text, fits }: QuantityScope, end: number): Span | undefined {
	const at = text[end] === ' ' ? end + 1 : end;
	const hedge = AFTER.find((word) => text.startsWith(word, at) && fits(at + word.length));
	return hedge ? { start: at, end: at + hedge.length } : undefined;
}
