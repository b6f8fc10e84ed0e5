import { mulberry32, shuffle } from './random.ts';
import type { Node } from './word-lattice.ts';

/** Settings of the training; the defaults were chosen by cross-validation on the training file. */
export interface TrainingSettings {
	epochs: number;
	rate: number;
	/** Weight of the squared norm, per training example. */
	l2: number;
}

/**
 * Trains a conditional random field over lattices: maximises the probability of the gold paths (all paths that keep to
 * the gold cuts together) by stochastic gradient with AdaGrad's step sizes and an L2 penalty. Deterministic.
 * Returns the weights by feature number.
 */
export function trainCrf(
	lattices: readonly Node[][],
	features: number,
	settings: TrainingSettings
): Float64Array {
	const weights = new Float64Array(features);
	const squares = new Float64Array(features).fill(1e-2);
	const gradient = new Map<number, number>();
	const random = mulberry32(7);
	const order = lattices.map((_, i) => i);
	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		shuffle(order, random);
		const rate = settings.rate * (1 - epoch / (settings.epochs + 1));
		for (const index of order) {
			gradient.clear();
			if (!addGradient(lattices[index] as Node[], weights, gradient)) continue;
			for (const [feature, slope] of gradient) {
				const w = weights[feature] as number;
				const g = slope - settings.l2 * w;
				squares[feature] = (squares[feature] as number) + g * g;
				weights[feature] = w + (rate * g) / Math.sqrt(squares[feature] as number);
			}
		}
	}
	return weights;
}

/** Adds the slope of the log-likelihood of one lattice; false where no path keeps to the gold cuts. */
function addGradient(nodes: readonly Node[], weights: Float64Array, gradient: Map<number, number>): boolean {
	const scores = nodes.map((node) => {
		const context = sum(node.context, weights);
		return node.arcs.map((arc) => context + sum(arc.features, weights));
	});
	const gold = posteriors(nodes, scores, true);
	if (!gold) return false;
	const free = posteriors(nodes, scores, false) as number[][];
	nodes.forEach((node, n) => {
		let total = 0;
		node.arcs.forEach((arc, a) => {
			const slope = (gold[n]?.[a] as number) - (free[n]?.[a] as number);
			if (Math.abs(slope) < 1e-6) return;
			total += slope;
			for (const feature of arc.features) gradient.set(feature, (gradient.get(feature) ?? 0) + slope);
		});
		if (total !== 0)
			for (const feature of node.context) gradient.set(feature, (gradient.get(feature) ?? 0) + total);
	});
	return true;
}

/** The probability of each arc, by the forward-backward algorithm in log space; null where there is no path. */
function posteriors(nodes: readonly Node[], scores: number[][], goldOnly: boolean): number[][] | null {
	const forward = new Float64Array(nodes.length).fill(-Infinity);
	const backward = new Float64Array(nodes.length).fill(-Infinity);
	forward[0] = 0;
	for (let n = 1; n < nodes.length; n++)
		(nodes[n] as Node).arcs.forEach((arc, a) => {
			if (arc.gold || !goldOnly)
				forward[n] = logAdd(forward[n] as number, (forward[arc.from] as number) + (scores[n]?.[a] as number));
		});
	const total = forward[nodes.length - 1] as number;
	if (total === -Infinity) return null;
	backward[nodes.length - 1] = 0;
	const result: number[][] = nodes.map((node) => node.arcs.map(() => 0));
	for (let n = nodes.length - 1; n > 0; n--)
		(nodes[n] as Node).arcs.forEach((arc, a) => {
			if (!arc.gold && goldOnly) return;
			const onward = (scores[n]?.[a] as number) + (backward[n] as number);
			backward[arc.from] = logAdd(backward[arc.from] as number, onward);
			(result[n] as number[])[a] = Math.exp((forward[arc.from] as number) + onward - total);
		});
	return result;
}

function sum(features: readonly number[], weights: Float64Array): number {
	let total = 0;
	for (const feature of features) total += weights[feature] as number;
	return total;
}

function logAdd(a: number, b: number): number {
	if (a === -Infinity) return b;
	if (b === -Infinity) return a;
	return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
