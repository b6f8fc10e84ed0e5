import { CLOSERS, OPENERS } from './cues.ts';
import { type Lattice, bucket } from './features.ts';

/**
 * Features of a whole segment. Each template has a fixed number of values and owns a stretch of one weight array, so that
 * scoring a segment builds no strings.
 */

/** Counts over a line's nodes from which any segment is described in constant time. */
export interface SegmentCounts {
	offset: Int32Array;
	verbs: Int32Array;
	straight: Int32Array;
	curly: Int32Array;
	opener: Int32Array;
	closer: Int32Array;
}

export function countSegments(lattice: Lattice): SegmentCounts {
	const { text, start, end, candidates, index, firstWord } = lattice;
	const nodes = candidates.length + 2;
	const counts: SegmentCounts = {
		offset: new Int32Array(nodes),
		verbs: new Int32Array(nodes),
		straight: new Int32Array(nodes),
		curly: new Int32Array(nodes),
		opener: new Int32Array(nodes),
		closer: new Int32Array(nodes)
	};
	let at = start;
	let straight = 0;
	let curly = 0;
	for (let node = 0; node < nodes; node++) {
		const to = node === 0 ? start : (candidates[node - 1]?.start ?? end);
		for (; at < to; at++) {
			const unit = text[at];
			if (unit === '"') straight++;
			else if (unit === '“') curly++;
			else if (unit === '”') curly--;
		}
		counts.offset[node] = to;
		counts.verbs[node] = index.verbsBefore[firstWord[node]!]!;
		counts.straight[node] = straight;
		counts.curly[node] = curly;
		counts.opener[node] = OPENER_CLASSES.indexOf(lattice.opener[node]!);
		counts.closer[node] = CLOSER_CLASSES.indexOf(lattice.closer[node]!);
	}
	return counts;
}

/** Writes the ids of the features of segment `(from, to)` into `out`; there are `SEGMENT_SLOTS` of them. */
export function segmentFeatures(counts: SegmentCounts, from: number, to: number, out: Int32Array): void {
	const length = counts.offset[to]! - counts.offset[from]!;
	const pieces = to - from;
	const verbs = counts.verbs[to]! - counts.verbs[from]!;
	const last = counts.offset.length - 1;
	const opener = counts.opener[from]!;
	const size = bucket(COARSE, length);
	const odd = (counts.straight[to]! - counts.straight[from]!) & 1;
	const balance = Math.sign(counts.curly[to]! - counts.curly[from]!);
	const tailVerbs = counts.verbs[to]! - counts.verbs[to - 1]!;
	const headVerbs = counts.verbs[from + 1]! - counts.verbs[from]!;
	out[0] = BASE.length + bucket(LENGTHS, length);
	out[1] = BASE.pieces + bucket(PIECES, pieces);
	out[2] = BASE.verbs + Math.min(verbs, 7);
	out[3] = BASE.opener + opener * 3 + Math.min(pieces, 3) - 1;
	out[4] = BASE.openerVerbs + opener * 4 + Math.min(verbs, 3);
	out[5] = BASE.closer + counts.closer[to]! * 3 + Math.min(verbs, 2);
	out[6] = BASE.marks + odd * 3 + balance + 1;
	out[7] = BASE.edge + (from === 0 ? 1 : 0) * 8 + (to === last ? 1 : 0) * 4 + size;
	out[8] = BASE.ends + Math.min(headVerbs, 2) * 9 + Math.min(tailVerbs, 2) * 3 + Math.min(pieces, 3) - 1;
	out[9] = BASE.shape + size * 4 + Math.min(verbs, 3);
}

export const SEGMENT_SLOTS = 10;

const LENGTHS = [12, 20, 30, 42, 56, 72, 90, 110, 135, 165, 200, 245, 300];
const PIECES = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17];
const COARSE = [30, 70, 140];
const OPENER_CLASSES = ['', ...Object.keys(OPENERS)];
const CLOSER_CLASSES = ['', ...Object.keys(CLOSERS)];

const digits = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));
const cross = (heads: readonly string[], tails: readonly string[]): string[] =>
	heads.flatMap((head) => tails.map((tail) => `${head},${tail}`));

/** The values of each template, in the order in which their ids run. */
const TEMPLATES = {
	length: digits(LENGTHS.length + 1),
	pieces: digits(PIECES.length + 1),
	verbs: digits(8),
	opener: cross(OPENER_CLASSES, digits(3)),
	openerVerbs: cross(OPENER_CLASSES, digits(4)),
	closer: cross(CLOSER_CLASSES, digits(3)),
	marks: digits(6),
	edge: digits(16),
	ends: digits(27),
	shape: digits(16)
};

/** `SEGMENT_FEATURES[id]` is the name under which a model stores the weight of segment feature `id`. */
export const SEGMENT_FEATURES: readonly string[] = Object.entries(TEMPLATES).flatMap(([name, values]) =>
	values.map((value) => `${name}:${value}`)
);

const BASE = {} as Record<keyof typeof TEMPLATES, number>;
let next = 0;
for (const name of Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[]) {
	BASE[name] = next;
	next += TEMPLATES[name].length;
}
