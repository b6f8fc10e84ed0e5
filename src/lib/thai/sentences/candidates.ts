import type { Span } from '../span.ts';
import { cueAfter, cueBefore, numberFollowers, numberLeaders } from './cue-match.ts';
import { quotedSpans } from './quotes.ts';
import type { TokenIndex } from './token-index.ts';

/**
 * The places in `text[start, end)` (one line, trimmed) where a sentence may end: runs of white space that no rule forbids.
 * A candidate is the white space itself: the sentence before ends at its `start`, the next begins at its `end`.
 */
export function candidates(text: string, start: number, end: number, index: TokenIndex): Span[] {
	const quotes = quotedSpans(text, start, end);
	const found: Span[] = [];
	let quote = 0;
	for (let at = start; at < end; at++) {
		if (!isSpace(text.charCodeAt(at))) continue;
		let to = at + 1;
		while (to < end && isSpace(text.charCodeAt(to))) to++;
		while (quote < quotes.length && quotes[quote]!.end <= at) quote++;
		const quoted = quote < quotes.length && quotes[quote]!.start < at;
		if (!quoted && !holdsTogether(text, at, to, start, end, index)) found.push({ start: at, end: to });
		at = to - 1;
	}
	return found;
}

/** White space exactly as `String.prototype.trim` has it: a zero-width space is none and belongs to a sentence. */
export function isSpace(code: number): boolean {
	if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return code === 0xa0 || (code > 0x1000 && OTHER_SPACE.test(String.fromCharCode(code)));
}

const OTHER_SPACE = /\s/u;
const JOINS_LEFT = /[,:;([{“‘«„/–—&+=<>-]/u;
const JOINS_RIGHT = /[,:;)\]}”’»ๆฯ%/–—&+=<>([{.!?…-]/u;
const LATIN = /[A-Za-z\u00c0-\u024f]/u;
const DIGIT = /[0-9๐-๙]/u;
const LIST_NUMBER = /^[0-9๐-๙]{1,2}[.)]\s/u;

/** Numbers stay with units and dates, names in Latin script whole, punctuation with what it belongs to. */
function holdsTogether(
	text: string,
	at: number,
	to: number,
	start: number,
	end: number,
	index: TokenIndex
): boolean {
	const left = text[at - 1]!;
	const right = text[to]!;
	if (JOINS_LEFT.test(left) || JOINS_RIGHT.test(right)) return true;
	const digitRight = DIGIT.test(right);
	if (DIGIT.test(left)) {
		if (digitRight || LATIN.test(right)) return true;
		return cueAfter(numberFollowers, text, to, end, index.edges) !== '';
	}
	if (digitRight && !LIST_NUMBER.test(text.slice(to, to + 4))) {
		return LATIN.test(left) || cueBefore(numberLeaders, text, at, start, index.edges) !== '';
	}
	return LATIN.test(left) && LATIN.test(right);
}
