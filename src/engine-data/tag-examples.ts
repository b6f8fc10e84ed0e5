import { features, MOST_FEATURES, wordRow } from '../lib/thai/tags/features.ts';
import { MODEL_TAGS, type TagModel, type TagWeights, ROW } from '../lib/thai/tags/model.ts';
import { factsOf, type WordFacts } from '../lib/thai/tags/word-facts.ts';
import { readWordTable, writeWordTable } from '../lib/thai/tags/word-table.ts';
import type { Trie } from '../lib/thai/lexicon/trie.ts';
import { shuffle } from './random.ts';
import { type TagSequence, type TagTraining, trainTagCrf } from './tag-crf.ts';
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
	/** So many models are trained and averaged: chance (dropout, order) evens out. */
	models: number;
	/** Weights nearer to zero are left out. */
	smallest: number;
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

/** Trains on `sentences`; answers the weights as they are stored. Deterministic for a given `random`. */
export function trainTags(
	sentences: readonly TaggedSentence[],
	trie: Trie,
	listed: ReadonlyMap<string, ListedWord>,
	options: TagOptions,
	random: () => number
): TagWeights {
	const { bits, scale, hide, models } = options;
	const counts = countTags(sentences);
	const rows = 1 << bits;
	const model = modelOf(trie, listed, counts, {
		bits,
		weights: new Int8Array(),
		transitions: new Int16Array()
	});
	const facts = sentences.map((sentence) => unseenFacts(sentence, counts, model));
	const order = sentences.map((_, at) => at);
	const found = new Int32Array(MOST_FEATURES);
	function* epoch(): Generator<TagSequence> {
		shuffle(order, random);
		for (const at of order) {
			const joined = [at];
			if (random() < options.join) joined.push(order[Math.floor(random() * order.length)]!);
			const row = wordRow(
				model.table,
				joined.flatMap((k) => facts[k]!)
			);
			const words = joined.flatMap((k) => sentences[k]!.words);
			yield {
				gold: joined.flatMap((k) => sentences[k]!.tags),
				features: words.map((word, k) => {
					const uses = counts.get(word)!.reduce((sum, count) => sum + count, 0);
					const count = features(row, k, random() < hide / uses, found);
					return found.slice(0, count).map((hash) => hash & model.mask);
				})
			};
		}
	}
	const weights = new Float64Array(rows * ROW);
	const transitions = new Float64Array(ROW * ROW);
	for (let model = 0; model < models; model++) {
		const crf = trainTagCrf(epoch, rows, MODEL_TAGS.length, options, random);
		crf.weights.forEach((weight, at) => weight !== 0 && (weights[at]! += weight / models));
		crf.transitions.forEach((weight, at) => (transitions[at]! += weight / models));
	}
	const stored = new Int8Array(rows * ROW);
	weights.forEach((weight, at) => {
		if (Math.abs(weight) >= options.smallest)
			stored[at] = Math.max(-127, Math.min(127, Math.round(weight * scale)));
	});
	return {
		bits,
		weights: stored,
		transitions: Int16Array.from(transitions, (weight) => Math.round(weight * scale))
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
