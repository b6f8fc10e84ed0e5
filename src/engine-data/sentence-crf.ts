import { MAX_PIECES, marginals, type Scores } from '../lib/thai/sentences/decode.ts';

/** A training document: which features hold at each node and segment, and where the sentences end. */
export interface Example {
	nodes: number;
	/** Feature ids of the boundary at each node (`0` and the last are empty). */
	boundary: Int32Array[];
	/** Feature ids of segment `(to - back, to)`: `slots` of them at `((to * MAX_PIECES) + back - 1) * slots`. */
	segments: Int32Array;
	slots: number;
	/** Nodes at which a sentence ends, the last one included, ascending. */
	gold: readonly number[];
}

/** Weights of boundary features (by id) and of segment features (by id). */
export interface Weights {
	boundary: Float64Array;
	segment: Float64Array;
}

export function scoresOf(example: Example, weights: Weights): Scores {
	const boundary = new Float64Array(example.nodes);
	for (let node = 1; node < example.nodes - 1; node++) {
		let sum = 0;
		for (const id of example.boundary[node]!) if (id >= 0) sum += weights.boundary[id]!;
		boundary[node] = sum;
	}
	const { segments, slots } = example;
	return {
		nodes: example.nodes,
		boundary,
		segment: (from, to) => {
			let at = (to * MAX_PIECES + (to - from) - 1) * slots;
			let sum = 0;
			for (const stop = at + slots; at < stop; at++) sum += weights.segment[segments[at]!]!;
			return sum;
		}
	};
}

/**
 * Fits the weights by maximum conditional likelihood with a Gaussian prior (`precision / 2 · (w - mean)²`
 * for each weight), by limited-memory BFGS
 * (Nocedal and Wright, Numerical Optimization, algorithm 7.4). The objective is convex: the result depends on no seed.
 */
export function fit(
	examples: readonly Example[],
	prior: { mean: Weights; precision: Weights },
	iterations: number
): Weights {
	const split = prior.mean.boundary.length;
	const mean = Float64Array.from([...prior.mean.boundary, ...prior.mean.segment]);
	const precision = Float64Array.from([...prior.precision.boundary, ...prior.precision.segment]);
	const size = mean.length;
	const view = (vector: Float64Array): Weights => ({
		boundary: vector.subarray(0, split),
		segment: vector.subarray(split)
	});
	const objective = (w: Float64Array, gradient: Float64Array): number => {
		gradient.fill(0);
		let loss = 0;
		for (const example of examples) loss += lossOf(example, view(w), view(gradient));
		for (let at = 0; at < size; at++) {
			const off = w[at]! - mean[at]!;
			loss += (precision[at]! / 2) * off * off;
			gradient[at]! += precision[at]! * off;
		}
		return loss;
	};
	return view(minimise(objective, size, iterations));
}

/** Negative log-likelihood of the gold segmentation; adds its gradient. */
function lossOf(example: Example, weights: Weights, gradient: Weights): number {
	const scores = scoresOf(example, weights);
	const { probability, alpha, beta } = marginals(scores);
	const last = example.nodes - 1;
	const { segments, slots } = example;
	const addSegment = (from: number, to: number, amount: number): void => {
		let at = (to * MAX_PIECES + (to - from) - 1) * slots;
		for (const stop = at + slots; at < stop; at++) gradient.segment[segments[at]!]! += amount;
	};
	for (let to = 1; to <= last; to++) {
		const end = to === last ? 0 : scores.boundary[to]!;
		for (let from = Math.max(0, to - MAX_PIECES); from < to; from++) {
			const p = Math.exp(alpha[from]! + scores.segment(from, to) + end + beta[to]! - alpha[last]!);
			if (p > 1e-9) addSegment(from, to, p);
		}
		if (to < last)
			for (const id of example.boundary[to]!) if (id >= 0) gradient.boundary[id]! += probability[to]!;
	}
	let gold = 0;
	let from = 0;
	for (const to of example.gold) {
		gold += scores.segment(from, to);
		addSegment(from, to, -1);
		if (to < last) {
			gold += scores.boundary[to]!;
			for (const id of example.boundary[to]!) if (id >= 0) gradient.boundary[id]! -= 1;
		}
		from = to;
	}
	return alpha[last]! - gold;
}

function minimise(
	objective: (w: Float64Array, gradient: Float64Array) => number,
	size: number,
	iterations: number
): Float64Array {
	let w = new Float64Array(size);
	let gradient = new Float64Array(size);
	let loss = objective(w, gradient);
	const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
	for (let round = 0; round < iterations; round++) {
		const direction = descent(gradient, history);
		const slope = dot(direction, gradient);
		let step = history.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
		const nextGradient = new Float64Array(size);
		let next = w;
		let nextLoss = Infinity;
		for (let tries = 0; tries < 20; tries++, step /= 2) {
			next = w.map((value, at) => value + step * direction[at]!);
			nextLoss = objective(next, nextGradient);
			if (nextLoss <= loss + 1e-4 * step * slope) break;
		}
		const s = next.map((value, at) => value - w[at]!);
		const y = nextGradient.map((value, at) => value - gradient[at]!);
		const curvature = dot(s, y);
		if (curvature > 1e-10) history.push({ s, y, rho: 1 / curvature });
		if (history.length > MEMORY) history.shift();
		const gain = (loss - nextLoss) / Math.abs(loss);
		[w, gradient, loss] = [next, nextGradient, nextLoss];
		if (gain < 1e-6) break;
	}
	return w;
}

const MEMORY = 8;

function descent(
	gradient: Float64Array,
	history: readonly { s: Float64Array; y: Float64Array; rho: number }[]
): Float64Array {
	const q = gradient.slice();
	const factors: number[] = [];
	for (const { s, y, rho } of [...history].reverse()) {
		const factor = rho * dot(s, q);
		factors.push(factor);
		for (let at = 0; at < q.length; at++) q[at]! -= factor * y[at]!;
	}
	const newest = history[history.length - 1];
	const scale = newest ? dot(newest.s, newest.y) / dot(newest.y, newest.y) : 1;
	for (let at = 0; at < q.length; at++) q[at]! *= scale;
	for (const { s, y, rho } of history) {
		const change = factors.pop()! - rho * dot(y, q);
		for (let at = 0; at < q.length; at++) q[at]! += change * s[at]!;
	}
	return q.map((value) => -value);
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
	return sum;
}
