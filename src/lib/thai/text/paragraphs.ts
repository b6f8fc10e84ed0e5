import type { Span } from '../span.ts';

/**
 * The paragraphs of a text: its lines that are not blank, trimmed of white space and invisible characters at both
 * ends. Offsets are UTF-16 units into `text`, in order.
 */
export function paragraphs(text: string): Span[] {
	const spans: Span[] = [];
	let lineStart = 0;
	for (let i = 0; i <= text.length; i++) {
		if (i < text.length && !isLineBreak(text.charCodeAt(i))) continue;
		const line = trimmed(text, lineStart, i);
		if (line.start < line.end) spans.push(line);
		lineStart = i + 1;
	}
	return spans;
}

function isLineBreak(code: number): boolean {
	return (
		code === 0x0a || code === 0x0d || code === 0x0b || code === 0x0c || code === 0x85 || (code | 1) === 0x2029
	);
}

function trimmed(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && BLANK.test(text.charAt(start))) start++;
	while (end > start && BLANK.test(text.charAt(end - 1))) end--;
	return { start, end };
}

const BLANK = /[\s\u00ad\u200b-\u200d\ufeff]/;
