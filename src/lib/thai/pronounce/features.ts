import { mix } from '../tags/hash.ts';
import { N, NUCLEI } from './nuclei.ts';
import type { SyllableSpelling } from './syllable-spelling.ts';
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

/** The features of two neighbours: two of their states and of what known words say of the place between (`EDGE`), one of the second's spelling. */
export function pairFeatures(
	before: number,
	state: number,
	edge: number,
	s: SyllableSpelling
): [states: number, statesAtEdge: number, spelling: number] {
	return [...stateFeatures(before, state, edge), followerFeature(before, s)];
}

/** The two features of a pair that a table can hold for every pair of states. */
export function stateFeatures(before: number, state: number, edge: number): [number, number] {
	return [mix(90, before, state), mix(92, before, state | (edge << 5))];
}

/** The feature of a pair that hangs on the second one's spelling. */
export function followerFeature(before: number, s: SyllableSpelling): number {
	return mix(91, before, s.nucleus | (s.tail << 6) | (s.onsetKind << 10));
}
