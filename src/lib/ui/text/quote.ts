import type { Span } from '../../thai/span.ts';

/** A quoted text cut at the span that it is about. */
export interface Quote {
	before: string;
	target: string;
	after: string;
}

/** Cuts `text` at `span` (UTF-16 units into `text`, clamped to it). */
export function cutQuote(text: string, span: Span): Quote {
	const start = Math.min(Math.max(span.start, 0), text.length);
	const end = Math.min(Math.max(span.end, start), text.length);
	return { before: text.slice(0, start), target: text.slice(start, end), after: text.slice(end) };
}

/**
 * Shortens a quote so that its target stays: at most `context` UTF-16 units on either side, cut at a space where one
 * is near, with an ellipsis where something was left out.
 */
export function shortenQuote(quote: Quote, context: number): Quote {
	return {
		before: tail(quote.before, context),
		target: quote.target,
		after: head(quote.after, context)
	};
}

function tail(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(-length);
	const space = cut.search(/\s/);
	return `…${space >= 0 && space < length / 2 ? cut.slice(space + 1) : dropMarks(cut)}`;
}

function head(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length);
	const space = cut.search(/\s\S*$/);
	return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** A cut must not begin with a mark that sits on a letter that is gone. */
function dropMarks(text: string): string {
	return text.replace(/^[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E\p{M}\uDC00-\uDFFF]+/u, '');
}
