/**
 * A half-open range `[start, end)` of UTF-16 units into the article's own stored text, before any
 * normalisation. `text.slice(start, end)` is what the span covers.
 */
export interface Span {
	start: number;
	end: number;
}

/** A span together with the text that it covers. */
export interface TextSpan extends Span {
	text: string;
}
