import type { Span } from '../span.ts';
import { isSpace } from './candidates.ts';

/**
 * The stretches of a text in which sentences are looked for: its lines, trimmed, without empty ones, in order. A line break
 * ends a sentence, except where the text was wrapped at a fixed width (as mail and PDF do): there the lines of a paragraph
 * make one block.
 */
export function blocks(text: string): Span[] {
	const lines = trimmedLines(text);
	const width = wrapWidth(lines);
	if (width === 0) return lines;
	const joined: Span[] = [];
	let full = false;
	for (const line of lines) {
		const previous = joined[joined.length - 1];
		if (previous && full && !BLANK_LINE.test(text.slice(previous.end, line.start))) previous.end = line.end;
		else joined.push({ ...line });
		full = line.end - line.start >= width * FULL;
	}
	return joined;
}

/** A line counts as full from this share of the width on: Thai wraps at words, so lines differ by a word's length. */
const FULL = 0.85;
/** Longer lines are paragraphs: nobody wraps at more columns. */
const WIDEST = 130;
const NARROWEST = 50;
const BREAK = /[\n\r\v\f\u2028\u2029]/u;
const BLANK_LINE = /(?:\r\n|[\n\r\v\f\u2028\u2029])\s*[\n\v\f\u2028\u2029]/u;

/** The trimmed span of `text[start, end)`; empty where it is white space throughout. */
export function trimSpan(text: string, start: number, end: number): Span {
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

function trimmedLines(text: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		if (at < text.length && !BREAK.test(text[at]!)) continue;
		const line = trimSpan(text, start, at);
		if (line.end > line.start) lines.push(line);
		start = at + 1;
	}
	return lines;
}

/** The width at which a text was wrapped, `0` where it was not: most lines are nearly as long as the longest. */
function wrapWidth(lines: readonly Span[]): number {
	if (lines.length < 4) return 0;
	const lengths = lines.map(({ start, end }) => end - start);
	const width = lengths.reduce((most, length) => Math.max(most, length), 0);
	if (width > WIDEST || width < NARROWEST) return 0;
	const full = lengths.filter((length) => length >= width * FULL).length;
	return full >= lines.length * 0.6 ? width : 0;
}
