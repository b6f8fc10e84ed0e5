/** The longest segment, in pieces between candidates; a longer one is cut, which keeps decoding linear. */
export const MAX_PIECES = 32;

/**
 * Scores of one line: `boundary[k]` of ending a sentence at node `k` (`1 … n`), `segment(i, j)` of the stretch between two
 * nodes as a sentence. All are logarithms up to a constant.
 */
export interface Scores {
	nodes: number;
	boundary: Float64Array;
	segment: (from: number, to: number) => number;
}

/** What the forward-backward algorithm finds. */
export interface Marginals {
	/** Per node: the probability that a sentence ends there. */
	probability: Float64Array;
	/** Logarithms of the sums over everything before and behind a node; `alpha` of the last node is the partition function. */
	alpha: Float64Array;
	beta: Float64Array;
	/** The score of segment `(to - pieces, to)` at `to * MAX_PIECES + pieces - 1`. */
	segments: Float64Array;
}

/**
 * Forward and backward sums over all segmentations (Sarawagi and Cohen 2004, "Semi-Markov Conditional Random Fields for
 * Information Extraction"). Time and space `O(nodes · MAX_PIECES)`.
 */
export function marginals(scores: Scores): Marginals {
	const { nodes, boundary, segment } = scores;
	const last = nodes - 1;
	const alpha = new Float64Array(nodes);
	const beta = new Float64Array(nodes);
	const segments = new Float64Array(nodes * MAX_PIECES);
	const terms = new Float64Array(MAX_PIECES);
	for (let to = 1; to < nodes; to++) {
		const count = Math.min(MAX_PIECES, to);
		for (let back = 1; back <= count; back++) {
			const score = segment(to - back, to);
			segments[to * MAX_PIECES + back - 1] = score;
			terms[back - 1] = alpha[to - back]! + score;
		}
		alpha[to] = logSum(terms, count) + (to === last ? 0 : boundary[to]!);
	}
	for (let from = last - 1; from >= 0; from--) {
		const count = Math.min(MAX_PIECES, last - from);
		for (let on = 1; on <= count; on++) {
			const to = from + on;
			const end = to === last ? 0 : boundary[to]!;
			terms[on - 1] = segments[to * MAX_PIECES + on - 1]! + end + beta[to]!;
		}
		beta[from] = logSum(terms, count);
	}
	const probability = new Float64Array(nodes);
	for (let node = 0; node < nodes; node++)
		probability[node] = Math.exp(alpha[node]! + beta[node]! - alpha[last]!);
	return { probability, alpha, beta, segments };
}

/**
 * The nodes, in order, at which sentences end, the line's end left out: the segmentation with the greatest sum of
 * `probability - threshold` over its boundaries (so that a boundary has to be at least that likely, which fits the F1 measure better
 * than the likeliest segmentation does) and `coherence` times its own score (so that two boundaries which exclude each other are
 * not both taken). Time `O(nodes · MAX_PIECES)`.
 */
export function sentenceEnds(scores: Scores, threshold: number, coherence: number): number[] {
	const { nodes, boundary } = scores;
	const { probability, segments } = marginals(scores);
	const best = new Float64Array(nodes).fill(-Infinity);
	const back = new Int32Array(nodes);
	best[0] = 0;
	for (let to = 1; to < nodes; to++) {
		const count = Math.min(MAX_PIECES, to);
		for (let pieces = 1; pieces <= count; pieces++) {
			const score = best[to - pieces]! + coherence * segments[to * MAX_PIECES + pieces - 1]!;
			if (score <= best[to]!) continue;
			best[to] = score;
			back[to] = to - pieces;
		}
		if (to < nodes - 1) best[to]! += probability[to]! - threshold + coherence * boundary[to]!;
	}
	const ends: number[] = [];
	for (let node = back[nodes - 1]!; node > 0; node = back[node]!) ends.push(node);
	return ends.reverse();
}

function logSum(terms: Float64Array, count: number): number {
	let most = -Infinity;
	for (let at = 0; at < count; at++) most = Math.max(most, terms[at]!);
	let sum = 0;
	for (let at = 0; at < count; at++) sum += Math.exp(terms[at]! - most);
	return most + Math.log(sum);
}
