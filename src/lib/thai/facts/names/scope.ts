import type { Span } from '../../span.ts';
import { SAYING, NAME_STOPS } from '../data/name-stops.ts';
import { LOANWORDS } from '../data/loanwords.ts';
import { gazetteer } from './gazetteer.ts';
import { looksForeign, type Piece } from './pieces.ts';

/** What the search for names reads: a text, its pieces, and where a word may begin or end. */
export interface NameScope {
	text: string;
	pieces: readonly Piece[];
	/** Index of the piece that holds an offset. */
	pieceAt: (offset: number) => number;
	/** Offsets at which sentences are guessed to start: no name crosses one. */
	starts: ReadonlySet<number>;
	fits: (offset: number) => boolean;
}

type ThaiPiece = Piece & { kind: 'word' };

/** Stops of this length are no piece of another word, however the text is cut. */
const LONG_STOP = 5;
const STOPS = gazetteer(NAME_STOPS, SAYING);
const SPEAKING = gazetteer(SAYING);
const BEFORE_SAYING = new Set(['ได้', 'ยัง', 'ก็', 'จึง', 'จะ', 'เคย', 'ได้ออกมา', 'ออกมา', 'เอง', 'เพิ่ง']);

/** The scope over the pieces of a text. */
export function nameScope(
	text: string,
	pieces: readonly Piece[],
	fits: NameScope['fits'],
	starts: NameScope['starts']
): NameScope {
	const at = new Uint32Array(text.length + 1).fill(pieces.length);
	for (const [index, piece] of pieces.entries()) at.fill(index, piece.start, piece.end);
	const ends = (offset: number): boolean => fits(offset) || at[offset] !== at[offset - 1];
	return { text, pieces, fits: ends, starts, pieceAt: (offset) => at[offset] ?? pieces.length };
}

/** Whether a word that no name goes on with begins at `at`. */
export function stopsAt({ text, fits }: NameScope, at: number): boolean {
	return STOPS.longestAt(text, at, (end) => fits(end) || end - at >= LONG_STOP) > 0;
}

/** Whether a verb of saying begins at `at`, after a space or an auxiliary at most. */
export function saysAt(scope: NameScope, at: number): boolean {
	const { text, pieces, fits } = scope;
	let offset = at;
	for (let step = 0; step < 3; step++) {
		if (text[offset] === ' ') offset++;
		if (SPEAKING.longestAt(text, offset, fits) > 0) return true;
		const piece = pieces[scope.pieceAt(offset)];
		if (!piece || piece.start !== offset || !BEFORE_SAYING.has(piece.text)) return false;
		offset = piece.end;
	}
	return false;
}

/** Whether an age follows (`วัย 32`, `อายุ 37 ปี`): only people are said to have one in an apposition. */
export function ageAt({ text }: NameScope, at: number): boolean {
	return /^\s?(?:ซึ่ง)?(?:มี)?(?:วัย|อายุ)\s?(?:ประมาณ\s?)?[0-9๐-๙]/.test(text.slice(at, at + 24));
}

/** Whether the piece is a single space (two in old layouts), no line break. */
export function isGap(piece: Piece | undefined): piece is Piece & { kind: 'space' } {
	return piece?.kind === 'space' && piece.text.length <= 2 && !piece.text.includes('\n');
}

/** Whether the piece may be a name that no list has. */
export function isStrange(piece: Piece | undefined): piece is ThaiPiece & { known: false } {
	return piece?.kind === 'word' && !piece.known && looksForeign(piece.text) && !LOANWORDS.has(piece.text);
}

/** Whether the piece is Thai script. */
export function isThai(piece: Piece | undefined): piece is ThaiPiece {
	return piece?.kind === 'word' && /^[ก-๎]/.test(piece.text) && piece.text !== 'ๆ';
}

/** Whether the piece is a Latin word that begins with a capital. */
export function isCapital(piece: Piece | undefined): piece is Piece & { kind: 'latin' | 'abbreviation' } {
	return (piece?.kind === 'latin' || piece?.kind === 'abbreviation') && /^\p{Lu}/u.test(piece.text);
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
