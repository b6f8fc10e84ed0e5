import { features, MOST_FEATURES, type WordRow, wordRow } from '../lib/thai/tags/features.ts';
import { MODEL_TAGS, type TagModel, type TagWeights, ROW } from '../lib/thai/tags/model.ts';
import { factsOf, type WordFacts } from '../lib/thai/tags/word-facts.ts';
import { readWordTable, writeWordTable } from '../lib/thai/tags/word-table.ts';
import type { Trie } from '../lib/thai/lexicon/trie.ts';
import { shuffle } from './random.ts';
import { type TagCrf, type TagSequence, type TagTraining, trainTagCrf } from './tag-crf.ts';
import { listTags, seenTags, type TagCounts } from './tag-words.ts';
import type { ListedWord } from './word-list.ts';

/** A sentence whose tags are known. */
export interface TaggedSentence {
	document: string;
	words: readonly string[];
	/** Numbers of `MODEL_TAGS`. */
	tags: readonly number[];
}

export interface TagOptions extends TagTraining {
	/** The weights' table has 2^bits rows. */
	bits: number;
	/** A word seen n times is taken for unknown at `hide / n` of its places. */
	hide: number;
	/** Share of sentences that are visited joined to another: texts are tagged by the paragraph. */
	join: number;
	/** In each of two rounds so many models are trained and averaged: chance (dropout, order) evens out. */
	models: number;
	/** Weights that the first round leaves nearer to zero are left out of the second, which trains the others again without them. */
	smallest: number;
	/** `l1` of the second round. */
	l1Again: number;
	/** Stored weights are whole multiples of `1 / scale`. */
	scale: number;
}

/** How often each word has each tag. */
export function countTags(sentences: readonly TaggedSentence[]): Map<string, number[]> {
	const counts = new Map<string, number[]>();
	for (const { words, tags } of sentences)
		words.forEach((word, at) => {
			let count = counts.get(word);
			if (!count) counts.set(word, (count = MODEL_TAGS.map(() => 0)));
			count[tags[at]!]!++;
		});
	return counts;
}

/** The model as it would be read from the pack. */
export function modelOf(
	trie: Trie,
	listed: ReadonlyMap<string, ListedWord>,
	counts: TagCounts,
	{ bits, weights, transitions }: TagWeights
): TagModel {
	const table = readWordTable(writeWordTable(listTags(trie, listed, counts)), trie);
	return { table, mask: (1 << bits) - 1, weights, transitions };
}

/**
 * Trains on `sentences`; answers the weights as they are stored. Deterministic for a given `random`.
 *
 * Twice: the first round says which weights are worth their place, the second trains these from nothing. To leave out small weights
 * without that costs 0.2 points, since many small ones carry together what a few are left to carry.
 */
export function trainTags(
	sentences: readonly TaggedSentence[],
	trie: Trie,
	listed: ReadonlyMap<string, ListedWord>,
	options: TagOptions,
	random: () => number
): TagWeights {
	const { bits, scale } = options;
	const rows = 1 << bits;
	const examples = examplesOf(sentences, trie, listed, options, random);
	const first = meanOf(options.models, () =>
		trainTagCrf(() => examples(null), rows, MODEL_TAGS.length, options, random)
	);
	const kept = Uint8Array.from(first.weights, (weight) => (Math.abs(weight) >= options.smallest ? 1 : 0));
	const again = { ...options, l1: options.l1Again };
	const { weights, transitions } = meanOf(options.models, () =>
		trainTagCrf(() => examples(kept), rows, MODEL_TAGS.length, again, random, kept)
	);
	return {
		bits,
		weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
		transitions: Int16Array.from(transitions, (weight) => Math.round(weight * scale))
	};
}

/** Gives the sequences of an epoch; of the features' rows those that have a weight in `kept`. */
function examplesOf(
	sentences: readonly TaggedSentence[],
	trie: Trie,
	listed: ReadonlyMap<string, ListedWord>,
	{ bits, hide, join }: TagOptions,
	random: () => number
): (kept: Uint8Array | null) => Generator<TagSequence> {
	const counts = countTags(sentences);
	const model = modelOf(trie, listed, counts, {
		bits,
		weights: new Int8Array(),
		transitions: new Int16Array()
	});
	const facts = sentences.map((sentence) => unseenFacts(sentence, counts, model));
	const order = sentences.map((_, at) => at);
	return function* (kept) {
		const keptRows =
			kept &&
			Uint8Array.from({ length: 1 << bits }, (_, row) =>
				kept.subarray(row * ROW, row * ROW + ROW).includes(1) ? 1 : 0
			);
		shuffle(order, random);
		for (const at of order) {
			const joined = [at];
			if (random() < join) joined.push(order[Math.floor(random() * order.length)]!);
			const row = wordRow(
				model.table,
				joined.flatMap((k) => facts[k]!)
			);
			const words = joined.flatMap((k) => sentences[k]!.words);
			yield {
				gold: joined.flatMap((k) => sentences[k]!.tags),
				features: words.map((word, k) => {
					const uses = counts.get(word)!.reduce((sum, count) => sum + count, 0);
					const own = rowsOf(row, k, random() < hide / uses, model.mask);
					return keptRows ? own.filter((one) => keptRows[one] === 1) : own;
				})
			};
		}
	};
}

const found = new Int32Array(MOST_FEATURES);

/** The rows of the weights that speak of word `at`, see `features`. */
export function rowsOf(row: WordRow, at: number, hidden: boolean, mask: number): Int32Array {
	return found.subarray(0, features(row, at, hidden, found)).map((hash) => hash & mask);
}

/** The mean of so many models. */
function meanOf(models: number, train: () => TagCrf): TagCrf {
	const mean = train();
	for (let more = 1; more < models; more++) {
		const { weights, transitions } = train();
		weights.forEach((weight, at) => (mean.weights[at]! += weight));
		transitions.forEach((weight, at) => (mean.transitions[at]! += weight));
	}
	return {
		weights: mean.weights.map((weight) => weight / models),
		transitions: mean.transitions.map((weight) => weight / models)
	};
}

/** The facts of a sentence's words as they would be had the treebank not had the sentence: else training never meets an unknown word. */
function unseenFacts(sentence: TaggedSentence, counts: TagCounts, model: TagModel): WordFacts[] {
	const own = countTags([sentence]);
	return sentence.words.map((word) =>
		factsOf(word, model.table, (key, listed) => {
			const mine = own.get(key);
			if (!mine) return listed;
			return { ...listed, ...seenTags(counts.get(key)!.map((count, tag) => count - mine[tag]!)) };
		})
	);
}
