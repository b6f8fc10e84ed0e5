import { ROW, START } from '../lib/thai/tags/model.ts';

/** One sequence: the features of each word (row numbers) and its gold tag. */
export interface TagSequence {
	features: Int32Array[];
	gold: readonly number[];
}

export interface TagTraining {
	epochs: number;
	/** Step size, see `FTRL`. */
	rate: number;
	/** Weight of the sum of absolute weights (leaves most weights at 0) and of squared weights. */
	l1: number;
	l2: number;
	/** Share of the features of a word that a visit leaves out: no weight may rely on another. */
	dropout: number;
}

/** What is learned: `ROW` weights a feature row, and `ROW` × `ROW` transitions. */
export interface TagCrf {
	weights: Float32Array;
	transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient: FTRL-Proximal steps (McMahan
 * et al. 2013, "Ad Click Prediction: a View from the Trenches", algorithm 1), feature dropout (Hinton et al. 2012). `next` gives the
 * sequences of an epoch in the order in which they are visited. Where `kept` is given, weights that it has at 0 stay 0. Deterministic
 * for a given `random`.
 */
export function trainTagCrf(
	next: (epoch: number) => Iterable<TagSequence>,
	rows: number,
	tags: number,
	settings: TagTraining,
	random: () => number,
	kept: Uint8Array | null = null
): TagCrf {
	const unary = new Ftrl(rows * ROW, settings, settings.l1, kept);
	const edges = new Ftrl(ROW * ROW, settings, 0, null);
	for (let epoch = 0; epoch < settings.epochs; epoch++)
		for (const { features, gold } of next(epoch)) {
			const visited = features.map((list) => list.filter(() => random() >= settings.dropout));
			step(unary, edges, visited, gold, tags, 1 / (1 - settings.dropout));
		}
	return { weights: unary.weights, transitions: edges.weights };
}

/** The steps' smallest slope: nearer to zero, nothing is learned. */
const LEAST = 1e-3;

function step(
	unary: Ftrl,
	edges: Ftrl,
	features: readonly Int32Array[],
	gold: readonly number[],
	tags: number,
	scale: number
): void {
	const count = features.length;
	const emission = emissions(unary.weights, features, tags, scale);
	const transition = Float64Array.from(edges.weights, Math.exp);
	const { forward, backward } = sums(emission, transition, count, tags);
	const slope = new Float64Array(tags);
	/** The tags from whose slopes something is learned. */
	const open = new Uint8Array(tags);
	const pairs = new Float64Array(ROW * ROW);
	for (let at = 0; at < count; at++) {
		let total = 0;
		for (let tag = 0; tag < tags; tag++) {
			slope[tag] = forward[at * ROW + tag]! * backward[at * ROW + tag]!;
			total += slope[tag]!;
		}
		let active = 0;
		for (let tag = 0; tag < tags; tag++) {
			slope[tag] = slope[tag]! / total - (gold[at] === tag ? 1 : 0);
			if (Math.abs(slope[tag]!) >= LEAST) open[active++] = tag;
		}
		for (const row of features[at]!)
			for (let k = 0; k < active; k++) unary.learn(row * ROW + open[k]!, slope[open[k]!]!);
		if (at === 0) for (let k = 0; k < active; k++) edges.learn(START * ROW + open[k]!, slope[open[k]!]!);
		if (at > 0) addPairs(pairs, at, gold, tags, { forward, backward, emission, transition });
	}
	pairs.forEach((value, cell) => Math.abs(value) >= LEAST && edges.learn(cell, value));
}

/** The factor of each tag at each word, as the most likely has it 1: `ROW` a word; `scale` times the sum of a word's weights, to the power of e. */
export function emissions(
	weights: Float32Array,
	features: readonly Int32Array[],
	tags: number,
	scale: number
): Float64Array {
	const out = new Float64Array(features.length * ROW);
	features.forEach((rows, at) => {
		let most = -Infinity;
		for (const row of rows)
			for (let tag = 0; tag < tags; tag++) out[at * ROW + tag]! += scale * weights[row * ROW + tag]!;
		for (let tag = 0; tag < tags; tag++) most = Math.max(most, out[at * ROW + tag]!);
		for (let tag = 0; tag < tags; tag++) out[at * ROW + tag] = Math.exp(out[at * ROW + tag]! - most);
	});
	return out;
}

/** Forward and backward sums, each place scaled to 1. */
function sums(emission: Float64Array, transition: Float64Array, count: number, tags: number) {
	const forward = new Float64Array(count * ROW);
	const backward = new Float64Array(count * ROW);
	for (let at = 0; at < count; at++) {
		let total = 0;
		for (let tag = 0; tag < tags; tag++) {
			let sum = at === 0 ? transition[START * ROW + tag]! : 0;
			if (at > 0)
				for (let before = 0; before < tags; before++)
					sum += forward[(at - 1) * ROW + before]! * transition[before * ROW + tag]!;
			total += forward[at * ROW + tag] = sum * emission[at * ROW + tag]!;
		}
		for (let tag = 0; tag < tags; tag++) forward[at * ROW + tag]! /= total;
	}
	for (let at = count - 1; at >= 0; at--) {
		let total = 0;
		for (let tag = 0; tag < tags; tag++) {
			let sum = at === count - 1 ? 1 : 0;
			if (at < count - 1)
				for (let after = 0; after < tags; after++) {
					const cell = (at + 1) * ROW + after;
					sum += transition[tag * ROW + after]! * emission[cell]! * backward[cell]!;
				}
			total += backward[at * ROW + tag] = sum;
		}
		for (let tag = 0; tag < tags; tag++) backward[at * ROW + tag]! /= total;
	}
	return { forward, backward };
}

/** Adds the slopes of the transition into word `at`. */
function addPairs(
	pairs: Float64Array,
	at: number,
	gold: readonly number[],
	tags: number,
	{
		forward,
		backward,
		emission,
		transition
	}: Record<'forward' | 'backward' | 'emission' | 'transition', Float64Array>
): void {
	const chance = (before: number, tag: number): number =>
		forward[(at - 1) * ROW + before]! *
		transition[before * ROW + tag]! *
		emission[at * ROW + tag]! *
		backward[at * ROW + tag]!;
	let total = 0;
	for (let before = 0; before < tags; before++)
		for (let tag = 0; tag < tags; tag++) total += chance(before, tag);
	for (let before = 0; before < tags; before++)
		for (let tag = 0; tag < tags; tag++) pairs[before * ROW + tag]! += chance(before, tag) / total;
	pairs[gold[at - 1]! * ROW + gold[at]!]! -= 1;
}

/** Weights under FTRL-Proximal: each has a step size of its own, and stays 0 until its slopes outweigh `l1` (see `trainTagCrf`). */
export class Ftrl {
	readonly weights: Float32Array;
	readonly #pull: Float32Array;
	/** Root of the sum of squared slopes. */
	readonly #roots: Float32Array;
	readonly #kept: Uint8Array | null;
	readonly #rate: number;
	readonly #l1: number;
	readonly #l2: number;

	constructor(
		size: number,
		{ rate, l2 }: { rate: number; l2: number },
		l1: number,
		kept: Uint8Array | null = null
	) {
		this.weights = new Float32Array(size);
		this.#pull = new Float32Array(size);
		this.#roots = new Float32Array(size);
		this.#kept = kept;
		this.#rate = rate;
		this.#l1 = l1;
		this.#l2 = l2;
	}

	learn(at: number, slope: number): void {
		if (this.#kept?.[at] === 0) return;
		const before = this.#roots[at]!;
		const root = Math.sqrt(before * before + slope * slope);
		const pull = this.#pull[at]! + slope - ((root - before) / this.#rate) * this.weights[at]!;
		this.#roots[at] = root;
		this.#pull[at] = pull;
		const beyond = Math.abs(pull) - this.#l1;
		this.weights[at] = beyond <= 0 ? 0 : (-Math.sign(pull) * beyond) / ((1 + root) / this.#rate + this.#l2);
	}
}
