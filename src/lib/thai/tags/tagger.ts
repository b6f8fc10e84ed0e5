import type { PartOfSpeech } from '../words/token.ts';
import { features, MOST_FEATURES, wordRow } from './features.ts';
import { MODEL_TAGS, ROW, START, type TagModel } from './model.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** Gives words their parts of speech in context. */
export interface Tagger {
	/**
	 * The Universal Dependencies tags of the words of one stretch of running text (a sentence or a paragraph, without white space), as
	 * many as there are words. Pure, linear in the number of words; throws on no string.
	 */
	tag(words: readonly string[]): PartOfSpeech[];
	/** What the word lists say of a word. */
	facts(word: string): WordFacts;
}

/** Facts of so many words are kept; then the store is emptied. */
const KEPT = 8192;
/** Backpointers are kept for so many words at a time. */
const WINDOW = 4096;
const TAGS = MODEL_TAGS.length;
const ROW_BITS = Math.log2(ROW);

/**
 * The tagger over a model: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), decoded by Viterbi's
 * algorithm.
 */
export function createTagger(model: TagModel): Tagger {
	const kept = new Map<string, WordFacts>();
	const facts = (word: string): WordFacts => {
		let known = kept.get(word);
		if (known) return known;
		if (kept.size >= KEPT) kept.clear();
		kept.set(word, (known = factsOf(word, model.table)));
		return known;
	};
	const decoder = new Decoder(model);
	return { facts, tag: (words) => decoder.tag(words.map(facts)).map((tag) => MODEL_TAGS[tag]!) };
}

/** The likeliest tags of a sequence; its arrays are used again and again. */
export class Decoder {
	readonly #model: TagModel;
	/** 1 for each row that has a weight: half the features of a text meet an empty one. */
	readonly #used: Uint8Array;
	readonly #found = new Int32Array(MOST_FEATURES);
	readonly #scores = new Int32Array(TAGS);
	readonly #back = new Uint8Array(WINDOW * ROW);
	#before = new Int32Array(TAGS);
	#now = new Int32Array(TAGS);

	constructor(model: TagModel) {
		this.#model = model;
		this.#used = usedRows(model.weights);
	}

	/** Numbers of `MODEL_TAGS`. Longer sequences are settled window by window. */
	tag(facts: readonly WordFacts[]): number[] {
		const row = wordRow(this.#model.table, facts);
		const tags = new Array<number>(facts.length);
		let previous = START;
		for (let from = 0; from < facts.length; from += WINDOW) {
			const to = Math.min(facts.length, from + WINDOW);
			for (let at = from; at < to; at++) {
				this.#score(features(row, at, false, this.#found));
				if (at === from) this.#start(previous);
				else this.#step((at - from) * ROW);
				[this.#before, this.#now] = [this.#now, this.#before];
			}
			let tag = 0;
			for (let other = 1; other < TAGS; other++) if (this.#before[other]! > this.#before[tag]!) tag = other;
			for (let at = to - 1; at >= from; at--) {
				tags[at] = tag;
				tag = this.#back[(at - from) * ROW + tag]!;
			}
			previous = tags[to - 1]!;
		}
		return tags;
	}

	#score(count: number): void {
		const { weights, mask } = this.#model;
		const used = this.#used;
		const scores = this.#scores.fill(0);
		for (let k = 0; k < count; k++) {
			const row = this.#found[k]! & mask;
			if (used[row] === 0) continue;
			const base = row * ROW;
			for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights[base + tag]!;
		}
	}

	#start(previous: number): void {
		const { transitions } = this.#model;
		for (let tag = 0; tag < TAGS; tag++)
			this.#now[tag] = transitions[previous * ROW + tag]! + this.#scores[tag]!;
	}

	#step(back: number): void {
		const { transitions } = this.#model;
		for (let tag = 0; tag < TAGS; tag++) {
			let most = -Infinity;
			let best = 0;
			for (let before = 0; before < TAGS; before++) {
				const score = this.#before[before]! + transitions[before * ROW + tag]!;
				if (score > most) {
					most = score;
					best = before;
				}
			}
			this.#now[tag] = most + this.#scores[tag]!;
			this.#back[back + tag] = best;
		}
	}
}

function usedRows(weights: Int8Array): Uint8Array {
	const used = new Uint8Array(weights.length / ROW);
	for (let at = 0; at < weights.length; at++) if (weights[at] !== 0) used[at >> ROW_BITS] = 1;
	return used;
}
