import type { Span } from '../span.ts';

/**
 * The stretches of `text[start, end)` that no sentence boundary may tear: balanced quotation marks and brackets with at most
 * `MAX_QUOTE` units inside. A mark without its partner, or with a partner further away, protects nothing, so that one
 * stray mark cannot swallow a paragraph. Outermost spans only, in order. Linear.
 */
export function quotedSpans(text: string, start: number, end: number): Span[] {
	const spans: Span[] = [];
	const open: { closer: string; at: number }[] = [];
	for (let i = start; i < end; i++) {
		const mark = text[i]!;
		if (!MARKS.has(mark)) continue;
		while (open.length > 0 && i - open[0]!.at > MAX_QUOTE) open.shift();
		const opened = closes(text, i, start, end) ? partner(open, mark) : -1;
		if (opened >= 0) {
			const { at } = open[opened]!;
			open.length = opened;
			while (spans.length > 0 && spans[spans.length - 1]!.start > at) spans.pop();
			spans.push({ start: at, end: i + 1 });
			continue;
		}
		const closer = PAIRS.get(mark);
		if (closer !== undefined && opens(text, i, start, end)) open.push({ closer, at: i });
		if (open.length > MAX_DEPTH) open.shift();
	}
	return spans;
}

/** Longer quotations hold sentences of their own. */
export const MAX_QUOTE = 100;
/** Deeper nesting is noise; the limit keeps the scan linear. */
const MAX_DEPTH = 16;

const PAIRS = new Map([
	['“', '”'],
	['‘', '’'],
	['«', '»'],
	['„', '”'],
	['「', '」'],
	['(', ')'],
	['[', ']'],
	['{', '}'],
	['（', '）'],
	['"', '"'],
	["'", "'"]
]);
const MARKS = new Set([...PAIRS.keys(), ...PAIRS.values()]);
/** Typists mix straight and curly marks: `“…"`. */
const ALSO_CLOSED_BY: Readonly<Record<string, string>> = { '”': '"', '"': '”', '’': "'", "'": '’' };
const AMBIGUOUS = /["']/u;
const BEFORE_OPENING = /[\s([{“‘«「"'/–—:]/u;
const AFTER_CLOSING = /[\s)\]}”’»」"'.,!?…;:/–—]/u;

function partner(open: readonly { closer: string }[], mark: string): number {
	for (let i = open.length - 1; i >= 0; i--) {
		const { closer } = open[i]!;
		if (closer === mark || ALSO_CLOSED_BY[closer] === mark) return i;
	}
	return -1;
}

/** A straight mark opens where no white space follows it; Thai writes it right behind a word too. */
function opens(text: string, at: number, start: number, end: number): boolean {
	if (!AMBIGUOUS.test(text[at]!)) return true;
	if (at + 1 >= end || /\s/u.test(text[at + 1]!)) return false;
	// An apostrophe between letters (`Rady's`) opens nothing.
	return text[at] !== "'" || at === start || BEFORE_OPENING.test(text[at - 1]!) || isThai(text[at + 1]!);
}

function closes(text: string, at: number, start: number, end: number): boolean {
	const mark = text[at]!;
	if (mark !== "'" && mark !== '’') return at > start && (mark !== '"' || !/\s/u.test(text[at - 1]!));
	return at > start && (at + 1 === end || AFTER_CLOSING.test(text[at + 1]!) || isThai(text[at + 1]!));
}

function isThai(unit: string): boolean {
	return unit >= '\u0e00' && unit <= '\u0e7f';
}
