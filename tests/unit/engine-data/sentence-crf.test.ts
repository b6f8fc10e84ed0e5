import { describe, expect, it } from 'vitest';
import { type Example, fit, scoresOf } from '../../../src/engine-data/sentence-crf.ts';
import { MAX_PIECES, marginals } from '../../../src/lib/thai/sentences/decode.ts';

/** A line of `kinds.length` candidates; the boundary at each has the one feature that `kinds` names. */
function example(kinds: readonly number[], gold: readonly number[]): Example {
	const nodes = kinds.length + 2;
	const segments = new Int32Array(nodes * MAX_PIECES);
	for (let to = 1; to < nodes; to++) {
		for (let from = 0; from < to; from++)
			segments[to * MAX_PIECES + (to - from) - 1] = Math.min(to - from, 3);
	}
	const boundary = [[], ...kinds.map((kind) => [kind]), []].map((ids) => Int32Array.from(ids));
	return { nodes, boundary, segments, slots: 1, gold: [...gold, nodes - 1] };
}

const examples = [
	example([0, 1, 0, 0, 1], [2, 5]),
	example([1, 0, 0, 1], [1, 4]),
	example([0, 0, 1, 0], [3]),
	example([1, 0, 1], [1])
];

/** A Gaussian prior of one precision for all weights, around zero or around `mean` for the boundary features. */
function prior(precision: number, mean: readonly number[] = [0, 0]) {
	const fill = (value: number) => ({
		boundary: new Float64Array(2).fill(value),
		segment: new Float64Array(4).fill(value)
	});
	return { mean: { ...fill(0), boundary: Float64Array.from(mean) }, precision: fill(precision) };
}

describe('fit', () => {
	it('learns which feature ends a sentence', () => {
		const weights = fit(examples, prior(0.01), 50);
		expect(weights.boundary[1]).toBeGreaterThan(weights.boundary[0]!);
		const { probability } = marginals(scoresOf(examples[0]!, weights));
		for (const node of [1, 3, 4]) expect(probability[node]).toBeLessThan(0.5);
		for (const node of [2, 5]) expect(probability[node]).toBeGreaterThan(0.5);
	});

	it('stops where the expected counts match the gold ones up to the prior', () => {
		const penalty = 0.5;
		const weights = fit(examples, prior(penalty), 200);
		for (const feature of [0, 1]) {
			let surplus = 0;
			for (const line of examples) {
				const { probability } = marginals(scoresOf(line, weights));
				for (let node = 1; node < line.nodes - 1; node++) {
					if (line.boundary[node]![0] !== feature) continue;
					surplus += probability[node]! - (line.gold.includes(node) ? 1 : 0);
				}
			}
			expect(surplus + penalty * weights.boundary[feature]!).toBeCloseTo(0, 2);
		}
	});

	it('holds weights near the mean of a strong prior', () => {
		const weights = fit(examples, prior(1e4, [2, -1]), 50);
		expect(weights.boundary[0]).toBeCloseTo(2, 2);
		expect(weights.boundary[1]).toBeCloseTo(-1, 2);
		for (const weight of weights.segment) expect(weight).toBeCloseTo(0, 2);
	});
});
