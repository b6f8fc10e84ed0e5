import { describe, expect, it } from 'vitest';
import {
	marginals,
	MAX_PIECES,
	type Scores,
	sentenceEnds
} from '../../../../src/lib/thai/sentences/decode.ts';

const NODES = 7;
const scores: Scores = {
	nodes: NODES,
	boundary: Float64Array.of(0, 0.3, -1, 0.8, -0.2, 0.5, 0),
	segment: (from, to) => Math.sin(from * 3 + to * 5) - 0.1 * (to - from)
};

/** Every segmentation as the list of its inner boundaries, with its score. */
function everySegmentation(): { ends: number[]; score: number }[] {
	return Array.from({ length: 1 << (NODES - 2) }, (_, bits) => {
		const ends = Array.from({ length: NODES - 2 }, (_, k) => k + 1).filter(
			(node) => (bits >> (node - 1)) & 1
		);
		const nodes = [0, ...ends, NODES - 1];
		const score = nodes.slice(1).reduce((sum, to, k) => {
			return sum + scores.segment(nodes[k]!, to) + (to === NODES - 1 ? 0 : scores.boundary[to]!);
		}, 0);
		return { ends, score };
	});
}

describe('decoding', () => {
	it('finds the probability that summing over all segmentations gives', () => {
		const all = everySegmentation();
		const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
		const { probability } = marginals(scores);
		for (let node = 1; node < NODES - 1; node++) {
			const here = all
				.filter(({ ends }) => ends.includes(node))
				.reduce((sum, { score }) => sum + Math.exp(score), 0);
			expect(probability[node]).toBeCloseTo(here / total, 10);
		}
	});

	it('ends sentences where that is likelier than the threshold when coherence counts nothing', () => {
		const { probability } = marginals(scores);
		const likely = [1, 2, 3, 4, 5].filter((node) => probability[node]! > 0.4);
		expect(sentenceEnds(scores, 0.4, 0)).toEqual(likely);
	});

	it('gives the likeliest segmentation when coherence counts most', () => {
		const best = everySegmentation().reduce((a, b) => (b.score > a.score ? b : a));
		expect(sentenceEnds(scores, 0.4, 1e6)).toEqual(best.ends);
	});

	it('cuts a line that is longer than a sentence may be', () => {
		const nodes = MAX_PIECES * 3;
		const reluctant: Scores = { nodes, boundary: new Float64Array(nodes).fill(-50), segment: () => 0 };
		const ends = sentenceEnds(reluctant, 0.5, 0.1);
		expect(ends.length).toBeGreaterThan(0);
		[...ends, nodes - 1].forEach((to, k) => expect(to - (ends[k - 1] ?? 0)).toBeLessThanOrEqual(MAX_PIECES));
	});
});
