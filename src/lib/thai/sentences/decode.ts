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

/**
 * The probability that a sentence ends at each node, by the forward-backward algorithm over a semi-Markov chain
 * (Sarawagi and Cohen 2004, "Semi-Markov Conditional Random Fields"), and the logarithm of the partition function.
 * Time `O(nodes · MAX_PIECES)`.
 */
export function marginals(scores: Scores): { probability: Float64Array; alpha: Float64Array; beta: Float64Array } {
	const { nodes, boundary, segment } = scores;
	const last = nodes - 1;
	const alpha = new Float64Array(nodes);
	const beta = new Float64Array(nodes);
	// Scores of the segments that end at a node are needed twice; keeping them costs MAX_PIECES numbers a node.
	const kept = new Float64Array(nodes * MAX_PIECES);
	const terms = new Float64Array(MAX_PIECES);
	for (let to = 1; to < nodes; to++) {
		const count = Math.min(MAX_PIECES, to);
		for (let back = 1; back <= count; back++) {
			const score = segment(to - back, to);
			kept[to * MAX_PIECES + back - 1] = score;
			terms[back - 1] = alpha[to - back]! + score;
		}
		alpha[to] = logSum(terms, count) + (to === last ? 0 : boundary[to]!);
	}
	for (let from = last - 1; from >= 0; from--) {
		const count = Math.min(MAX_PIECES, last - from);
		for (let on = 1; on <= count; on++) {
			const to = from + on;
			const end = to === last ? 0 : boundary[to]!;
			terms[on - 1] = kept[to * MAX_PIECES + on - 1]! + end + beta[to]!;
		}
		beta[from] = logSum(terms, count);
	}
	const probability = new Float64Array(nodes);
	for (let node = 0; node < nodes; node++) probability[node] = Math.exp(alpha[node]! + beta[node]! - alpha[last]!);
	return { probability, alpha, beta };
}

/**
 * The best segmentation (Viterbi): the nodes, in order, at which a sentence ends, without the line's end. `bias` is added for
 * every boundary. Time `O(nodes · MAX_PIECES)`.
 */
export function bestPath(scores: Scores, bias: number): number[] {
	const { nodes, boundary, segment } = scores;
	const best = new Float64Array(nodes).fill(-Infinity);
	const back = new Int32Array(nodes);
	best[0] = 0;
	for (let to = 1; to < nodes; to++) {
		for (let from = to - 1; from >= Math.max(0, to - MAX_PIECES); from--) {
			const score = best[from]! + segment(from, to);
			if (score > best[to]!) {
				best[to] = score;
				back[to] = from;
			}
		}
		if (to < nodes - 1) best[to]! += boundary[to]! + bias;
	}
	const path: number[] = [];
	for (let node = back[nodes - 1]!; node > 0; node = back[node]!) path.push(node);
	return path.reverse();
}

function logSum(terms: Float64Array, count: number): number {
	let most = -Infinity;
	for (let at = 0; at < count; at++) most = Math.max(most, terms[at]!);
	let sum = 0;
	for (let at = 0; at < count; at++) sum += Math.exp(terms[at]! - most);
	return most + Math.log(sum);
}
