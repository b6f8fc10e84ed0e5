import { mulberry32, shuffle } from './random.ts';
import { NO_SET, type FeatureSets, type WordGraph } from './word-graph.ts';

/** Settings of the training; the defaults were chosen by cross-validation on the training file. */
export interface TrainingSettings {
	epochs: number;
	rate: number;
	/** Weight of the squared norm of an example's features, per example. */
	l2: number;
	seed: number;
}

/**
 * Trains a conditional random field over lattices: maximises the probability of the gold paths (all paths that keep to
 * the gold cuts together) by stochastic gradient with AdaGrad's step sizes (Duchi et al. 2011) and an L2 penalty.
 * Deterministic. Returns the weights by feature number.
 */
export function trainCrf(
	graphs: readonly WordGraph[],
	sets: FeatureSets,
	features: number,
	settings: TrainingSettings
): Float64Array {
	const weights = new Float64Array(features);
	const squares = new Float64Array(features).fill(1e-2);
	const example = new Example(sets, weights);
	const random = mulberry32(settings.seed);
	const order = graphs.map((_, i) => i);
	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		shuffle(order, random);
		const rate = settings.rate * (1 - epoch / (settings.epochs + 1));
		for (const index of order)
			for (const feature of example.slopes(graphs[index] as WordGraph)) {
				const weight = weights[feature] as number;
				const slope = (example.gradient[feature] as number) - settings.l2 * weight;
				squares[feature] = (squares[feature] as number) + slope * slope;
				weights[feature] = weight + (rate * slope) / Math.sqrt(squares[feature] as number);
			}
	}
	return weights;
}

/** One example at a time; the arrays are reused. */
class Example {
	/** Slopes of the log-likelihood, for the features that `slopes` answered last. */
	readonly gradient: Float64Array;
	readonly #starts: Int32Array;
	readonly #features: Int32Array;
	readonly #weights: Float64Array;
	/** By set: its score and slope in the example `#stamps` names. */
	readonly #scores: Float64Array;
	readonly #slopes: Float64Array;
	readonly #stamps: Int32Array;
	readonly #lastUse: Int32Array;
	#stamp = 0;
	#sets: number[] = [];

	constructor({ starts, features }: FeatureSets, weights: Float64Array) {
		this.#starts = Int32Array.from(starts);
		this.#features = Int32Array.from(features);
		this.#weights = weights;
		this.gradient = new Float64Array(weights.length);
		this.#lastUse = new Int32Array(weights.length);
		this.#scores = new Float64Array(starts.length);
		this.#slopes = new Float64Array(starts.length);
		this.#stamps = new Int32Array(starts.length);
	}

	/** Computes the slopes for one lattice; answers their features, none where no path keeps to the gold cuts. */
	slopes(graph: WordGraph): number[] {
		this.#stamp++;
		this.#sets = [];
		const arcs = this.#scoreArcs(graph);
		const gold = forward(graph, arcs, true);
		if (gold[graph.nodes - 1] === -Infinity) return [];
		this.#addPosteriors(graph, arcs, gold, true, 1);
		this.#addPosteriors(graph, arcs, forward(graph, arcs, false), false, -1);
		const touched: number[] = [];
		for (const set of this.#sets) {
			const slope = this.#slopes[set] as number;
			if (Math.abs(slope) < 1e-6) continue;
			for (let i = this.#starts[set] as number; i < (this.#starts[set + 1] as number); i++) {
				const feature = this.#features[i] as number;
				if (this.#lastUse[feature] !== this.#stamp) {
					this.#lastUse[feature] = this.#stamp;
					this.gradient[feature] = 0;
					touched.push(feature);
				}
				this.gradient[feature] = (this.gradient[feature] as number) + slope;
			}
		}
		return touched;
	}

	#scoreArcs({ nodes, context, first, word, transition }: WordGraph): Float64Array {
		const arcs = new Float64Array(word.length);
		for (let n = 0; n < nodes; n++) {
			const own = this.#score(context[n] as number);
			for (let a = first[n] as number; a < (first[n + 1] as number); a++)
				arcs[a] = own + this.#score(word[a] as number) + this.#score(transition[a] as number);
		}
		return arcs;
	}

	#score(set: number): number {
		if (set === NO_SET) return 0;
		if (this.#stamps[set] === this.#stamp) return this.#scores[set] as number;
		let score = 0;
		for (let i = this.#starts[set] as number; i < (this.#starts[set + 1] as number); i++)
			score += this.#weights[this.#features[i] as number] as number;
		this.#stamps[set] = this.#stamp;
		this.#scores[set] = score;
		this.#slopes[set] = 0;
		this.#sets.push(set);
		return score;
	}

	/** Adds the probability of each arc, times `sign`, to the slopes of its sets: backward over the nodes' probabilities. */
	#addPosteriors(
		graph: WordGraph,
		arcs: Float64Array,
		alpha: Float64Array,
		goldOnly: boolean,
		sign: number
	): void {
		const { nodes, context, first, from, word, transition, gold } = graph;
		const posterior = new Float64Array(nodes);
		posterior[nodes - 1] = 1;
		for (let n = nodes - 1; n > 0; n--) {
			const own = posterior[n] as number;
			if (own < 1e-7) continue;
			this.#addSlope(context[n] as number, sign * own);
			for (let a = first[n] as number; a < (first[n + 1] as number); a++) {
				if (goldOnly && gold[a] === 0) continue;
				const left = from[a] as number;
				const share = own * Math.exp((alpha[left] as number) + (arcs[a] as number) - (alpha[n] as number));
				posterior[left] = (posterior[left] as number) + share;
				this.#addSlope(word[a] as number, sign * share);
				this.#addSlope(transition[a] as number, sign * share);
			}
		}
	}

	#addSlope(set: number, slope: number): void {
		if (set !== NO_SET) this.#slopes[set] = (this.#slopes[set] as number) + slope;
	}
}

/** Logarithm of the summed weight of all paths to each node. */
function forward(
	{ nodes, first, from, gold }: WordGraph,
	arcs: Float64Array,
	goldOnly: boolean
): Float64Array {
	const alpha = new Float64Array(nodes);
	for (let n = 1; n < nodes; n++) {
		const end = first[n + 1] as number;
		let most = -Infinity;
		for (let a = first[n] as number; a < end; a++)
			if (!goldOnly || gold[a] === 1)
				most = Math.max(most, (alpha[from[a] as number] as number) + (arcs[a] as number));
		alpha[n] = most;
		if (most === -Infinity) continue;
		let sum = 0;
		for (let a = first[n] as number; a < end; a++)
			if (!goldOnly || gold[a] === 1)
				sum += Math.exp((alpha[from[a] as number] as number) + (arcs[a] as number) - most);
		alpha[n] = most + Math.log(sum);
	}
	return alpha;
}
