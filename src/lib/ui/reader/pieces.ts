import type { Span } from '../../thai/span.ts';
import type { Token } from '../../thai/words/token.ts';

/** A stretch of a paragraph as the reader sets it: a word to tap, or what stands between words. */
export interface Piece extends Span {
	text: string;
	tappable: boolean;
	/** Whether a line may break in front of it. */
	breakBefore: boolean;
	/** Whether the marked span covers it. */
	marked: boolean;
}

export interface ParagraphPieces extends Span {
	pieces: Piece[];
}

/**
 * Sets `paragraphs` in pieces. The pieces of a paragraph tile it; tokens that cross its ends are cut, plain text is
 * cut at the ends of `mark`. Our segmentation decides where lines break: in front of words, never in front of closing
 * punctuation or a repetition mark. Offsets are UTF-16 units into the article.
 */
export function setPieces(
	text: string,
	paragraphs: readonly Span[],
	tokens: readonly Token[],
	mark?: Span
): ParagraphPieces[] {
	let next = 0;
	return paragraphs.map(({ start, end }) => {
		const pieces: Piece[] = [];
		while (next < tokens.length && (tokens[next]?.end ?? 0) <= start) next++;
		for (let at = next; at < tokens.length; at++) {
			const token = tokens[at];
			if (!token || token.start >= end) break;
			const span = { start: Math.max(token.start, start), end: Math.min(token.end, end) };
			for (const part of isTappable(token) ? [span] : cut(span, mark)) add(pieces, part, token, text, mark);
		}
		return { start, end, pieces };
	});
}

function isTappable({ kind }: Token): boolean {
	return kind === 'word' || kind === 'abbreviation';
}

function add(pieces: Piece[], span: Span, token: Token, text: string, mark: Span | undefined): void {
	const last = pieces.at(-1);
	const tappable = isTappable(token);
	const marked = mark !== undefined && span.start >= mark.start && span.end <= mark.end;
	const own = text.slice(span.start, span.end);
	const breakBefore = last !== undefined && STARTS_LINE.test(own) && !HOLDS_NEXT.test(last.text);
	if (last && !last.tappable && !tappable && last.marked === marked && !breakBefore) {
		last.text += own;
		last.end = span.end;
	} else {
		pieces.push({ ...span, text: own, tappable, breakBefore, marked });
	}
}

/** A line may begin with a letter, a digit or an opening bracket or quotation mark; ๆ and ฯ close what they follow. */
const STARTS_LINE = /^(?![ๆฯ])[\p{L}\p{N}\p{Ps}\p{Pi}]/u;
/** Nothing breaks behind an opening bracket or mark; behind a space the space itself is the place. */
const HOLDS_NEXT = /[\p{Ps}\p{Pi}"'\s]$/u;

function cut(span: Span, mark: Span | undefined): Span[] {
	if (!mark) return [span];
	const edges = [mark.start, mark.end].filter((edge) => edge > span.start && edge < span.end);
	const points = [span.start, ...edges, span.end];
	return points.slice(1).map((end, index) => ({ start: points[index] ?? span.start, end }));
}
