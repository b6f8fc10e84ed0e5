import { Candidates, nextCut } from './candidates.ts';
import { FULL_STOP, UNKNOWN, type ThaiStretch } from './cutter.ts';
import { CLASSES, type WordModel } from './model.ts';

const DOT = 0x2e;

/**
 * The best path through the lattice of words over one Thai stretch at a time. A path's score is the sum, in 1/100 nat, of
 * its words' weights, of the transition between the classes of each two neighbours and of the context weight of each cut; an
 * unknown word costs a start, so much a cluster, and the context weight of each place where it might have ended, so that its
 * length needs no bound and time stays linear.
 *
 * Nodes (a place, the class of the word that ends there) live in arrays that are reused from stretch to stretch.
 */
export class Viterbi {
	readonly #model: WordModel;
	readonly #candidates: Candidates;
	/** By place, relative to the stretch: the last node made there, the open unknown word's score and origin. */
	readonly #head: number[] = [];
	readonly #openScore: number[] = [];
	readonly #openFrom: number[] = [];
	/** By node. */
	#nodes = 0;
	readonly #place: number[] = [];
	readonly #class: number[] = [];
	readonly #score: number[] = [];
	readonly #id: number[] = [];
	readonly #back: number[] = [];
	readonly #next: number[] = [];

	constructor(model: WordModel) {
		this.#model = model;
		this.#candidates = new Candidates(model.trie);
	}

	/** Cuts the stretch; calls `word` with each word's end and id, first to last. */
	cut(stretch: ThaiStretch, word: (end: number, id: number) => void): void {
		const { text, joins, start, limit, before, after } = stretch;
		const length = limit - start;
		for (let i = 0; i <= length; i++) {
			this.#head[i] = -1;
			this.#openScore[i] = -Infinity;
		}
		this.#nodes = 0;
		this.#add(0, before, 0, 0, -1);
		for (let at = 0; at < length; at++) {
			if (this.#openScore[at] !== -Infinity) this.#closeUnknown(at);
			if (this.#head[at] === -1) continue;
			if (at > 0) this.#addContext(text, start, at);
			this.#extendWords(text, joins, start, at, limit);
			if (text.charCodeAt(start + at) !== DOT) this.#extendUnknown(stretch, at);
		}
		if (this.#openScore[length] !== -Infinity) this.#closeUnknown(length);
		this.#read(start, this.#best(length, after), word);
	}

	#addContext(text: string, start: number, at: number): void {
		const { context } = this.#model;
		context.look(text, start + at);
		for (let node = this.#head[at] as number; node >= 0; node = this.#next[node] as number)
			(this.#score[node] as number) += context.cut;
	}

	#extendWords(text: string, joins: Uint8Array, start: number, at: number, limit: number): void {
		const { weights, classes, parameters } = this.#model;
		const candidates = this.#candidates;
		candidates.find(text, joins, start + at, limit);
		for (let k = 0, dots = 0; k < candidates.count; k++) {
			const id = candidates.ids[k] as number;
			const end = (candidates.ends[k] as number) - start;
			if (id >= 0) this.#extend(at, end, classes[id] as number, weights[id] as number, id);
			else if (id === FULL_STOP) this.#extend(at, end, CLASSES.stop, 0, id);
			else
				this.#extend(
					at,
					end,
					CLASSES.abbreviation,
					parameters.abbreviation[Math.min(dots++, 2)] as number,
					id
				);
		}
	}

	/** Adds a word from the nodes at `at` to `end`, after the best of them. */
	#extend(at: number, end: number, wordClass: number, weight: number, id: number): void {
		const back = this.#best(at, wordClass);
		this.#add(end, wordClass, this.#bestScore + weight, id, back);
	}

	/** Begins an unknown word at `at` after the best node, or lets the open one go on, to the next place to cut. */
	#extendUnknown({ joins, start, limit }: ThaiStretch, at: number): void {
		const { parameters, context } = this.#model;
		const { start: beginning, first, next } = parameters.unknown;
		const back = this.#best(at, CLASSES.unknown);
		const fresh = this.#bestScore + beginning + first;
		let open = this.#openScore[at] as number;
		if (open !== -Infinity) open += next + context.inside;
		const end = nextCut(joins, start + at, limit) - start;
		this.#openScore[end] = Math.max(fresh, open);
		this.#openFrom[end] = open > fresh ? (this.#openFrom[at] as number) : back;
	}

	#closeUnknown(at: number): void {
		this.#add(at, CLASSES.unknown, this.#openScore[at] as number, UNKNOWN, this.#openFrom[at] as number);
	}

	#bestScore = 0;

	/** The node at `at` that `wordClass` follows best; leaves the score, transition included, in `#bestScore`. */
	#best(at: number, wordClass: number): number {
		const { transitions, parameters } = this.#model;
		let best = -1;
		this.#bestScore = -Infinity;
		for (let node = this.#head[at] as number; node >= 0; node = this.#next[node] as number) {
			const row = (this.#class[node] as number) * parameters.classes;
			const score = (this.#score[node] as number) + (transitions[row + wordClass] as number);
			if (score <= this.#bestScore) continue;
			this.#bestScore = score;
			best = node;
		}
		return best;
	}

	/** One node a place and class: the better of two stays. */
	#add(at: number, wordClass: number, score: number, id: number, back: number): void {
		let node = this.#head[at] as number;
		while (node >= 0 && this.#class[node] !== wordClass) node = this.#next[node] as number;
		if (node < 0) {
			node = this.#nodes++;
			this.#next[node] = this.#head[at] as number;
			this.#head[at] = node;
			this.#place[node] = at;
			this.#class[node] = wordClass;
		} else if ((this.#score[node] as number) >= score) return;
		this.#score[node] = score;
		this.#id[node] = id;
		this.#back[node] = back;
	}

	#read(start: number, last: number, word: (end: number, id: number) => void): void {
		const path: number[] = [];
		for (let node = last; (this.#place[node] as number) > 0; node = this.#back[node] as number)
			path.push(node);
		for (const node of path.reverse()) word(start + (this.#place[node] as number), this.#id[node] as number);
	}
}
