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
const sizes = { boundary: 2, segment: 4 };

describe('fit', () => {
	it('learns which feature ends a sentence', () => {
		const weights = fit(examples, sizes, { penalty: 0.1, segmentPenalty: 0.1, iterations: 50 });
		expect(weights.boundary[1]).toBeGreaterThan(weights.boundary[0]!);
		const { probability } = marginals(scoresOf(example([0, 1, 0], []), weights));
		expect(probability[2]).toBeGreaterThan(0.5);
		expect(probability[1]).toBeLessThan(0.5);
	});

	it('stops where the expected counts match the gold ones up to the prior', () => {
		const penalty = 0.5;
		const weights = fit(examples, sizes, { penalty, segmentPenalty: penalty, iterations: 200 });
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

	it('holds weights near zero under a strong prior', () => {
		const weights = fit(examples, sizes, { penalty: 1e4, segmentPenalty: 1e4, iterations: 50 });
		for (const weight of [...weights.boundary, ...weights.segment])
			expect(Math.abs(weight)).toBeLessThan(1e-2);
	});
});
