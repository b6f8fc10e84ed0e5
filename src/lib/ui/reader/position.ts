import type { Span } from '../../thai/span.ts';

/** A paragraph on the screen: its span in the text and its box, px from the top of the window. */
export interface PlacedParagraph extends Span {
	top: number;
	bottom: number;
}

/**
 * The offset that stands at `line` px from the top of the window, by proportion inside its paragraph; 0 above the
 * first paragraph, the end of the last one below it.
 */
export function offsetAt(paragraphs: readonly PlacedParagraph[], line: number): number {
	for (const { start, end, top, bottom } of paragraphs) {
		if (line < top) return start;
		if (line < bottom) return Math.round(start + ((line - top) / (bottom - top)) * (end - start));
	}
	return paragraphs.at(-1)?.end ?? 0;
}

/** Where `offset` stands, px from the top of the window; `null` where no paragraph reaches it. */
export function lineOf(paragraphs: readonly PlacedParagraph[], offset: number): number | null {
	const holder = paragraphs.find(({ end }) => offset < end);
	if (!holder) return null;
	const { start, end, top, bottom } = holder;
	const share = Math.max(0, (offset - start) / Math.max(1, end - start));
	return top + share * (bottom - top);
}
