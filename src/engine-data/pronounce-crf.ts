import { START_STATE, STATES } from '../lib/thai/pronounce/features.ts';
import { GROUPS, PAIR, type PronounceLattice } from './pronounce-lattice.ts';
import { Ftrl } from './tag-crf.ts';

export interface PronounceTraining {
	epochs: number;
	/** Step size, see `Ftrl`. */
	rate: number;
	/** Weight of the sum of absolute weights (leaves most weights at 0) and of squared weights. */
	l1: number;
	l2: number;
	/** Share of the features that a visit leaves out: no weight may rely on another. */
	dropout: number;
}

/**
 * Trains a conditional log-linear model over lattices: the likelihood of all paths that give an accepted reading, against all
 * paths. Stochastic gradient with FTRL-Proximal steps, as `trainTagCrf`. Answers one weight a feature. Deterministic for a given `random`.
 */
export function trainPronounceCrf(
	next: (epoch: number) => Iterable<PronounceLattice>,
	size: number,
	settings: PronounceTraining,
	random: () => number
): Float32Array {
	const ftrl = new Ftrl(size, settings, settings.l1);
	for (let epoch = 0; epoch < settings.epochs; epoch++)
		for (const lattice of next(epoch)) step(ftrl, lattice, settings.dropout, random);
	return ftrl.weights;
}

/** The steps' smallest slope: nearer to zero, nothing is learned. */
const LEAST = 1e-3;

function step(ftrl: Ftrl, lattice: PronounceLattice, dropout: number, random: () => number): void {
	const { features, starts, groups, gold, from, to } = lattice;
	if (gold.ends.length === 0) return;
	const kept = Uint8Array.from(features, () => (random() >= dropout ? 1 : 0));
	const scale = 1 / (1 - dropout);
	const { weights } = ftrl;
	const groupScores = new Float64Array(starts.length - 1);
	for (let g = 0; g < groupScores.length; g++) {
		let sum = 0;
		for (let i = starts[g]!; i < starts[g + 1]!; i++) if (kept[i] === 1) sum += weights[features[i]!]!;
		groupScores[g] = sum * scale;
	}
	const edges = from.length;
	const edgeScores = new Float64Array(edges);
	for (let e = 0; e < edges; e++)
		for (let k = 0; k < GROUPS; k++) edgeScores[e]! += groupScores[groups[GROUPS * e + k]!]!;
	const all: Paths = { nodes: lattice.places, from, to, edge: null, ends: [lattice.places - 1] };
	const slope = new Float64Array(edges);
	const pairSlope = new Map<number, number>();
	addMarginals(all, 1, lattice, weights, edgeScores, slope, pairSlope);
	addMarginals({ ...gold, edge: gold.edge }, -1, lattice, weights, edgeScores, slope, pairSlope);
	const groupSlope = new Float64Array(groupScores.length);
	for (let e = 0; e < edges; e++)
		for (let k = 0; k < GROUPS; k++) groupSlope[groups[GROUPS * e + k]!]! += slope[e]!;
	for (let g = 0; g < groupSlope.length; g++) {
		const value = groupSlope[g]!;
		if (Math.abs(value) < LEAST) continue;
		for (let i = starts[g]!; i < starts[g + 1]!; i++) if (kept[i] === 1) ftrl.learn(features[i]!, value);
	}
	for (const [feature, value] of pairSlope) if (Math.abs(value) >= LEAST) ftrl.learn(feature, value);
}

/** Paths over nodes in an order in which every edge leads on. */
interface Paths {
	nodes: number;
	from: Int32Array;
	to: Int32Array;
	/** The lattice's edge of each; null where they are the lattice's own. */
	edge: Int32Array | null;
	ends: readonly number[];
}

/** Adds `sign` times the chance of each edge and of each pair of neighbours (by feature), by the forward-backward algorithm. */
function addMarginals(
	{ nodes, from, to, edge, ends }: Paths,
	sign: number,
	{ state, pairs }: PronounceLattice,
	weights: Float32Array,
	edgeScores: Float64Array,
	slope: Float64Array,
	pairSlope: Map<number, number>
): void {
	const count = from.length;
	const forward = new Float64Array(nodes * STATES).fill(-Infinity);
	const backward = new Float64Array(nodes * STATES).fill(-Infinity);
	forward[START_STATE] = 0;
	for (let i = 0; i < count; i++) {
		const e = edge ? edge[i]! : i;
		let sum = -Infinity;
		for (let before = 0; before < STATES; before++) {
			const score = forward[from[i]! * STATES + before]!;
			if (score === -Infinity) continue;
			sum = logAdd(sum, score + pairScore(weights, pairs, e, before));
		}
		const cell = to[i]! * STATES + state[e]!;
		forward[cell] = logAdd(forward[cell]!, sum + edgeScores[e]!);
	}
	let total = -Infinity;
	for (const end of ends)
		for (let s = 0; s < STATES; s++) {
			total = logAdd(total, forward[end * STATES + s]!);
			backward[end * STATES + s] = 0;
		}
	for (let i = count - 1; i >= 0; i--) {
		const e = edge ? edge[i]! : i;
		const behind = backward[to[i]! * STATES + state[e]!]!;
		if (behind === -Infinity) continue;
		const score = behind + edgeScores[e]!;
		for (let before = 0; before < STATES; before++) {
			const cell = from[i]! * STATES + before;
			const front = forward[cell]!;
			if (front === -Infinity) continue;
			const here = score + pairScore(weights, pairs, e, before);
			backward[cell] = logAdd(backward[cell]!, here);
			const chance = Math.exp(front + here - total);
			if (chance < 1e-6) continue;
			slope[e]! += sign * chance;
			for (let k = 0; k < PAIR; k++) {
				const feature = pairs[(e * STATES + before) * PAIR + k]!;
				pairSlope.set(feature, (pairSlope.get(feature) ?? 0) + sign * chance);
			}
		}
	}
}

function pairScore(weights: Float32Array, pairs: Int32Array, edge: number, before: number): number {
	let sum = 0;
	for (let at = (edge * STATES + before) * PAIR, k = 0; k < PAIR; k++) sum += weights[pairs[at + k]!]!;
	return sum;
}

function logAdd(a: number, b: number): number {
	if (a === -Infinity) return b;
	if (b === -Infinity) return a;
	return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
