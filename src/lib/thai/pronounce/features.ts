import { mix } from '../tags/hash.ts';
import { CLASS, CONSONANT } from './letters.ts';
import { N, NUCLEI } from './nuclei.ts';
import { isSonorant } from './onsets.ts';
import { TONE_KIND, type Toning, type Voicing } from './readings.ts';
import type { SyllableSpelling } from './spelling.ts';
import { isShared, TAIL } from './tails.ts';
import type { WordContext } from './word-context.ts';

/** What a neighbour needs to know of a syllable; `START_STATE` stands before the first. */
export const STATES = 16;
export const START_STATE = 15;

/** The state of a syllable that is read as a native one. */
export function stateOf({ nucleus, tail }: SyllableSpelling): number {
	if (nucleus === N.NONE) return 6;
	if (nucleus === N.LINK_A) return 0;
	if (nucleus === N.LINK_OO) return 1;
	if (isShared(tail)) return 5;
	const written = NUCLEI[nucleus] as { long: number; coda: number };
	if (tail !== TAIL.open && tail !== TAIL.karanOnly) return 4;
	if (written.coda > 0) return 4;
	return written.long === 1 ? 3 : 2;
}
/** Added to the state of a syllable that is read as one of a loan word: only there may tones and final sounds break the rules. */
export const LOAN_STATE = 7;

/** The features of a spelling where it stands, as hashes into `out`; answers how many. */
export function spellingFeatures(word: WordContext, s: SyllableSpelling, out: Int32Array): number {
	const { start, end } = s;
	const shape = s.nucleus | (s.tail << 6);
	const kind = shape | (s.onsetKind << 10);
	const onset = s.first | (s.second << 7);
	const coda = s.coda | (s.silent << 7);
	const p1 = word.at(start - 1);
	const p2 = p1 | (word.at(start - 2) << 7);
	const p3 = p2 | (word.at(start - 3) << 14);
	const n1 = word.at(end);
	const n2 = n1 | (word.at(end + 1) << 7);
	const n3 = n2 | (word.at(end + 2) << 14);
	const chunk = word.hash(start, isShared(s.tail) ? end + 1 : end);
	const rime = mix(40, word.hash(s.body, isShared(s.tail) ? end + 1 : end), s.nucleus);
	const left = Math.min(word.length - end, 5);
	const place = (start === 0 ? 1 : 0) | (end === word.length ? 2 : 0);
	const edges = word.edges(start, end);
	const partBefore = word.partBefore(end);
	const partBehind = word.partBehind(end);
	let n = 0;
	out[n++] = mix(34, mix(34, shape, coda), partBehind);
	out[n++] = mix(35, mix(35, shape, coda), partBefore);
	out[n++] = mix(36, mix(36, shape, partBefore), partBehind);
	out[n++] = mix(28, shape, edges);
	out[n++] = mix(29, kind, edges | (n1 << 8));
	out[n++] = mix(30, mix(30, chunk, kind), edges);
	out[n++] = mix(31, mix(31, shape, coda), edges);
	out[n++] = mix(32, mix(32, kind, onset), edges);
	out[n++] = mix(33, edges, place | (Math.min(end - start, 6) << 4));
	out[n++] = mix(1, shape, 0);
	out[n++] = mix(2, onset, s.onsetKind);
	out[n++] = mix(3, coda, s.tail);
	out[n++] = mix(4, chunk, kind);
	out[n++] = mix(5, chunk, kind | (n1 << 14));
	out[n++] = mix(6, chunk, kind | (p1 << 14));
	out[n++] = mix(7, rime, kind);
	out[n++] = mix(8, shape, n1);
	out[n++] = mix(9, shape, coda | (n1 << 14));
	out[n++] = mix(10, mix(10, shape, coda), n2);
	out[n++] = mix(11, kind, p1);
	out[n++] = mix(12, kind, onset | (p1 << 14));
	out[n++] = mix(13, kind, place);
	out[n++] = mix(14, shape, word.origin);
	out[n++] = mix(15, shape, left | (place << 3));
	out[n++] = mix(16, shape, onset);
	out[n++] = mix(17, mix(17, shape, coda), onset);
	out[n++] = mix(18, shape, p2);
	out[n++] = mix(19, shape, n3);
	out[n++] = mix(20, mix(20, chunk, kind), n2);
	out[n++] = mix(21, mix(21, chunk, kind), p2);
	out[n++] = mix(22, mix(22, chunk, kind), n3);
	out[n++] = mix(23, mix(23, shape, onset), n1);
	out[n++] = mix(24, mix(24, shape, onset), p2);
	out[n++] = mix(25, mix(25, chunk, kind), p3);
	out[n++] = mix(26, mix(26, shape, p1), n1);
	out[n++] = mix(27, mix(27, shape, coda), place | (word.origin << 2));
	return n;
}

/** The features of a voicing, where its spelling has more than one; hashes into `out`, answers how many. */
export function voicingFeatures(
	word: WordContext,
	s: SyllableSpelling,
	{ length, choice, foreign }: Voicing,
	out: Int32Array
): number {
	const { start, end } = s;
	const v = length | (foreign << 1) | (choice << 2);
	const end_ = isShared(s.tail) ? end + 1 : end;
	const chunk = mix(41, word.hash(start, end_), v);
	const rime = mix(42, word.hash(s.body, end_), s.nucleus | (v << 6));
	const what = s.nucleus | (v << 6);
	const p1 = word.at(start - 1);
	const n1 = word.at(end);
	const n2 = n1 | (word.at(end + 1) << 7);
	const place = (start === 0 ? 1 : 0) | (end === word.length ? 2 : 0);
	const edges = word.edges(start, end);
	let n = 0;
	out[n++] = mix(64, rime, edges);
	out[n++] = mix(65, chunk, edges);
	out[n++] = mix(66, what, edges | (s.mark << 8));
	out[n++] = mix(50, what, s.mark);
	out[n++] = mix(51, rime, 0);
	out[n++] = mix(52, chunk, 0);
	out[n++] = mix(53, chunk, n1 | 128);
	out[n++] = mix(54, chunk, p1 | 256);
	out[n++] = mix(55, what, s.coda | (s.tail << 7) | (s.mark << 12));
	out[n++] = mix(56, what, place | (s.mark << 2) | (word.origin << 6));
	out[n++] = mix(57, what, n1);
	out[n++] = mix(58, rime, place);
	out[n++] = mix(59, what, s.first | (s.second << 7) | (s.mark << 14));
	out[n++] = mix(60, rime, word.origin);
	out[n++] = mix(61, what, p1);
	out[n++] = mix(62, chunk, n2);
	out[n++] = mix(63, rime, s.first);
	return n;
}

/** The features of a tone, hashes into `out`; answers how many. */
export function toningFeatures(
	word: WordContext,
	s: SyllableSpelling,
	{ long, coda }: Voicing,
	{ kind, tone }: Toning,
	out: Int32Array
): number {
	const { start, end } = s;
	// Several ways lead to the regular tone of a live syllable; it is what the others are measured by.
	const t = kind | (long << 4);
	const end_ = isShared(s.tail) ? end + 1 : end;
	const chunk = mix(43, word.hash(start, end_), t);
	const rime = mix(44, word.hash(s.body, end_), s.nucleus | (t << 6));
	const p1 = word.at(start - 1);
	const p2 = p1 | (word.at(start - 2) << 7);
	const n1 = word.at(end);
	const n2 = n1 | (word.at(end + 1) << 7);
	const place = (start === 0 ? 1 : 0) | (end === word.length ? 2 : 0);
	const led = CONSONANT[p1] === 1 ? p1 : CONSONANT[word.at(start - 2)] === 1 ? word.at(start - 2) : 0;
	const lead = s.second === 0 ? led : s.first;
	const edges = word.edges(start, end);
	const lone = s.onsetKind === 6 ? s.second : s.second === 0 ? s.first : 0;
	const leading =
		CLASS[lead]! |
		((lead === 0 ? 1 : 0) << 2) |
		((isSonorant(lone) ? 1 : 0) << 3) |
		(s.onsetKind << 4) |
		((CONSONANT[p1] === 1 ? 1 : 0) << 8) |
		(tone << 9) |
		(coda << 12);
	let n = 0;
	out[n++] = mix(67, t, leading);
	out[n++] = mix(68, t, edges | (leading << 8));
	out[n++] = mix(69, chunk, edges);
	out[n++] = mix(48, rime, edges);
	out[n++] = mix(49, t, leading | (s.nucleus << 20));
	out[n++] = mix(70, t, tone | (s.mark << 4));
	out[n++] = mix(71, chunk, 0);
	out[n++] = mix(72, rime, place);
	out[n++] = mix(73, t, word.origin | (place << 4) | (coda << 6) | (s.nucleus << 10));
	out[n++] = mix(74, t, s.first | (p1 << 7));
	out[n++] = mix(75, t, lead | (s.first << 7) | (s.second << 14));
	out[n++] = mix(76, t, coda | (place << 4) | (tone << 6));
	out[n++] = mix(77, t, p2);
	out[n++] = mix(78, t, n1 | (s.coda << 7));
	out[n++] = mix(79, t, s.nucleus | (place << 6));
	out[n++] = mix(80, chunk, p1);
	out[n++] = mix(81, chunk, n1);
	out[n++] = mix(82, rime, 0);
	out[n++] = mix(83, t, lead | (s.onsetKind << 7));
	out[n++] = mix(84, chunk, p2);
	out[n++] = mix(85, chunk, n2);
	out[n++] = mix(86, rime, p1);
	out[n++] = mix(87, t, word.origin | (tone << 4));
	out[n++] = mix(88, mix(88, t, p2), s.first);
	return n;
}

/** What more a spelling weighs where it is read as part of a loan word; hashes into `out`, answers how many. */
export function loanFeatures(word: WordContext, s: SyllableSpelling, out: Int32Array): number {
	const { start, end } = s;
	const n1 = word.at(end);
	const n2 = n1 | (word.at(end + 1) << 7);
	const p1 = word.at(start - 1);
	const p2 = p1 | (word.at(start - 2) << 7);
	const end_ = isShared(s.tail) ? end + 1 : end;
	const shape = s.nucleus | (s.tail << 6) | (s.onsetKind << 10) | (s.mark << 14);
	const place = (start === 0 ? 1 : 0) | (end === word.length ? 2 : 0);
	let n = 0;
	out[n++] = mix(100, shape, place);
	out[n++] = mix(101, word.hash(start, end_), 0);
	out[n++] = mix(102, word.hash(s.body, end_), s.nucleus);
	out[n++] = mix(103, s.first, s.second);
	out[n++] = mix(104, word.origin, place);
	out[n++] = mix(105, p2, 0);
	out[n++] = mix(106, n2, 0);
	out[n++] = mix(107, word.hash(start, end_), p1);
	out[n++] = mix(108, word.hash(start, end_), n1);
	out[n++] = mix(109, s.coda, s.tail);
	out[n++] = mix(110, word.edges(start, end), 0);
	return n;
}

/** What more a voicing weighs in a loan word; a hash. */
export function loanVoicing(s: SyllableSpelling, { length, choice, foreign }: Voicing): number {
	return mix(111, s.nucleus | (length << 6) | (foreign << 7) | (choice << 8), s.mark | (s.tail << 3));
}

/** Whether a tone can only be that of a loan word. */
export function isLoanTone(kind: number): boolean {
	return kind >= TONE_KIND.irregular;
}

/** The features of two neighbours, the second by its spelling; hashes into `out`, answers how many. */
export function pairFeatures(
	word: WordContext,
	before: number,
	state: number,
	s: SyllableSpelling,
	out: Int32Array
): number {
	out[0] = mix(90, before, state);
	out[1] = mix(91, before, s.nucleus | (s.tail << 6) | (s.onsetKind << 10));
	out[2] = mix(92, before, state | ((word.parts.flags[s.start] as number) << 5));
	return 3;
}
