import { readTrie } from '../lib/thai/lexicon/trie.ts';
import type { PartOfSpeech } from '../lib/thai/words/token.ts';
import { buildTrie } from './build-trie.ts';
import { MATCHES } from '../lib/thai/words/matches.ts';
import { CLASSES, TAGS, WORD_FLAGS, type WordParameters } from '../lib/thai/words/model.ts';
import { packContext } from './word-context.ts';
import { packGranularity } from './word-granularity.ts';
import { wordFeatures } from './word-features.ts';
import { withTrained, type ListedWord, type WordSource } from './word-list.ts';

/**
 * What training says about a word: its own weight in 1/100 nat and what a level of granularity adds to it in `STEP_UNIT`, majority tag,
 * times seen as a word.
 */
export interface LearnedWord {
	weight: number;
	step: number;
	tag: string;
	count: number;
}

/**
 * What training makes: words, and the weights of all other features by name, in 1/100 nat; behind `step:` stands what a level of
 * granularity adds to a word's feature, in `STEP_UNIT`.
 */
export interface WordWeights {
	words: ReadonlyMap<string, LearnedWord>;
	/** Words frequent enough to be a class of their own, in order. */
	classWords: readonly string[];
	features: ReadonlyMap<string, number>;
}

const MOST_STEP = 127;
/** Stands before the name of a word's feature where what a level of granularity adds is meant. */
export const STEP = 'step:';

const FIRST_TAG_CLASS = Object.keys(CLASSES).length;
const FIRST_WORD_CLASS = FIRST_TAG_CLASS + TAGS.length;

/** The class that stands for a word in transitions: a frequent word has its own, the others that of their tag. */
export function classOfWord(classWords: readonly string[], word: string, tag: string): number {
	const own = classWords.indexOf(word);
	return own >= 0 ? FIRST_WORD_CLASS + own : FIRST_TAG_CLASS + numberOfTag(tag);
}

/** A word's tag: that of the treebank, else that of the lexicon, else none. */
export function tagOfWord(
	word: string,
	learned: ReadonlyMap<string, { tag: string }>,
	listed: ListedWord
): string {
	return learned.get(word)?.tag || listed.tag;
}

function numberOfTag(tag: string): number {
	return Math.max(0, TAGS.indexOf(tag as PartOfSpeech));
}

/**
 * The sections of the pack that `readWordModel` reads, over the listed words and the learned ones.
 * @throws {TrieAlphabetError} where a word cannot be spelt.
 */
export function packWords(
	weights: WordWeights,
	listed: ReadonlyMap<string, ListedWord>
): Map<string, Uint8Array> {
	const all = withTrained(listed, weights.words.keys());
	const trieBytes = buildTrie(all.keys());
	const trie = readTrie(trieBytes);
	const wordWeights = new Int16Array(trie.size);
	const wordSteps = new Int8Array(trie.size);
	const tags = new Uint8Array(trie.size);
	const flags = new Uint8Array(trie.size);
	const classes = new Uint8Array(trie.size);
	const known = {
		all,
		countOf: (word: string) => weights.words.get(word)?.count ?? 0,
		tagOf: (word: string) => tagOfWord(word, weights.words, all.get(word) as ListedWord)
	};
	for (const [word, list] of all) {
		const id = trie.idOf(word);
		const learned = weights.words.get(word);
		const tag = known.tagOf(word);
		const names = wordFeatures(word, known);
		const sum = (prefix: string, own: number): number =>
			names.reduce((total, name) => total + (weights.features.get(prefix + name) ?? 0), own);
		wordWeights[id] = sum('', learned?.weight ?? 0);
		wordSteps[id] = Math.max(-MOST_STEP, Math.min(MOST_STEP, sum(STEP, learned?.step ?? 0)));
		tags[id] = numberOfTag(tag);
		flags[id] =
			SOURCE_FLAGS[list.source] |
			(list.inLexicon ? WORD_FLAGS.lexicon : 0) |
			((learned?.count ?? 0) > 0 ? WORD_FLAGS.trained : 0);
		classes[id] = classOfWord(weights.classWords, word, tag);
	}
	const parameters = parametersOf(weights);
	const context = packContext(weights.features);
	return new Map([
		['trie', trieBytes],
		['word-weights', bytesOf(wordWeights)],
		['word-steps', bytesOf(wordSteps)],
		['word-tags', tags],
		['word-flags', flags],
		['word-classes', classes],
		['word-transitions', bytesOf(transitionsOf(weights, parameters.classes))],
		['word-matches', bytesOf(matchesOf(weights))],
		['context-trigrams', bytesOf(context.trigrams)],
		['context-trigram-weights', bytesOf(context.trigramWeights)],
		['context-kinds', bytesOf(context.kinds)],
		['context-kind-weights', bytesOf(context.kindWeights)],
		['granularity-weights', bytesOf(packGranularity(weights.features))],
		['word-parameters', new TextEncoder().encode(JSON.stringify(parameters))]
	]);
}

const SOURCE_FLAGS: Readonly<Record<WordSource, number>> = {
	trained: 0,
	lexicon: 0,
	common: WORD_FLAGS.dictionary,
	compound: WORD_FLAGS.dictionary,
	acronym: WORD_FLAGS.dictionary,
	name: WORD_FLAGS.dictionary | WORD_FLAGS.name
};

function parametersOf({ features, classWords }: WordWeights): WordParameters {
	const weight = (name: string): number => features.get(name) ?? 0;
	return {
		classes: FIRST_WORD_CLASS + classWords.length,
		unknown: { start: weight('unknown:start'), next: weight('unknown:next') },
		abbreviation: [weight('abbreviation:0'), weight('abbreviation:1'), weight('abbreviation:2')],
		gateBias: weight('gate:bias'),
		granularityBias: weight('granularity:bias')
	};
}

function transitionsOf({ features }: WordWeights, classes: number): Int16Array {
	const table = new Int16Array(classes * classes);
	for (const [name, weight] of features) {
		const match = /^transition:(\d+):(\d+)$/.exec(name);
		if (match) table[Number(match[1]) * classes + Number(match[2])] = weight;
	}
	return table;
}

/** For each combination of matches the weight of a cut, then for each that of an unknown word that goes on. */
function matchesOf({ features }: WordWeights): Int16Array {
	const weight = (name: string): number => features.get(name) ?? 0;
	return Int16Array.from({ length: 2 * MATCHES }, (_, i) => {
		const asked = i < MATCHES ? 'cut' : 'inside';
		const match = i % MATCHES;
		return (
			weight(`match:${asked}:all:${match}`) +
			weight(`match:${asked}:edges:${match >> 3}`) +
			weight(`match:${asked}:over:${match & 7}`)
		);
	});
}

function bytesOf(list: Int8Array | Int16Array | Uint32Array): Uint8Array {
	return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}
