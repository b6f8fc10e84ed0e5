import type { Span } from '../span.ts';

/** Index of the first of the spans, in order and without overlaps, that ends behind `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? Infinity) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The spans, in order and without overlaps, that lie within `span`. */
export function spansWithin<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
	const found: S[] = [];
	for (let index = firstEndingAfter(spans, start); index < spans.length; index++) {
		const one = spans[index] as S;
		if (one.end > end) break;
		if (one.start >= start) found.push(one);
	}
	return found;
}
