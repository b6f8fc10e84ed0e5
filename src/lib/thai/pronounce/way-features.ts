import { mix } from '../tags/hash.ts';
import { CLASS, CONSONANT } from './letters.ts';
import { isSonorant, ONSET_KIND } from './onsets.ts';
import { TONE_KIND, type Toning, type Voicing } from './readings.ts';
import type { SyllableSpelling } from './syllable-spelling.ts';
import { isShared } from './tails.ts';
import type { WordContext } from './word-context.ts';

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
	const lone = s.onsetKind === ONSET_KIND.split ? s.second : s.second === 0 ? s.first : 0;
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
