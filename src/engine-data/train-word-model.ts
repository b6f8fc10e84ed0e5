import { readTrie } from '../lib/thai/lexicon/trie.ts';
import { clusterJoins } from '../lib/thai/text/clusters.ts';
import { Candidates, nextCut } from '../lib/thai/words/candidates.ts';
import { granularityBuckets } from '../lib/thai/words/granularity.ts';
import { ContextModel } from '../lib/thai/words/context.ts';
import { openDots } from '../lib/thai/words/lattice-cutter.ts';
import { Reading } from '../lib/thai/words/reading.ts';
import { neighbourClass } from '../lib/thai/words/neighbours.ts';
import { scan } from '../lib/thai/words/scan.ts';
import { buildTrie } from './build-trie.ts';
import { COARSE, collectWeights, FINE } from './collect-weights.ts';
import { trainCrf, type TrainingSettings } from './crf.ts';
import type { TreebankSentence } from './treebank.ts';
import { contextNames, packContext } from './word-context.ts';
import { trainGate } from './word-gate.ts';
import { isCoarse, trainGranularity } from './word-granularity.ts';
import { wordFeatures } from './word-features.ts';
import { FeatureSets, NO_SET, Numbering } from './word-graph.ts';
import { buildLattice, type GoldStretch, type Vocabulary } from './word-lattice.ts';
import { withTrained, type ListedWord } from './word-list.ts';
import { classOfWord, tagOfWord, type LearnedWord, type WordWeights } from './word-model.ts';
import { countWords, type SeenWord } from './word-counts.ts';

export interface ModelSettings extends TrainingSettings {
	/** Words seen this often are a class of their own in the transitions. */
	classCount: number;
	/** Words that stand as candidates fewer times than this get no weight of their own. */
	wordCount: number;
	/** What stands around fewer places gets no weight. */
	contextCount: number;
	/** Weights of trigrams below this, in nats, are dropped. */
	threshold: number;
}

export const SETTINGS: ModelSettings = {
	epochs: 10,
	rate: 0.1,
	l2: 3e-2,
	seed: 7,
	classCount: 60,
	wordCount: 2,
	contextCount: 4,
	threshold: 0.1
};

/**
 * Learns the word lattice's weights from a treebank over the words of `listed` (lexicon and dictionary) and the treebank's
 * own. A word that only one document has, and no list, is treated as unknown there, or training would never
 * meet an unknown word.
 */
export function trainWordModel(
	sentences: readonly TreebankSentence[],
	listed: ReadonlyMap<string, ListedWord>,
	settings: ModelSettings = SETTINGS
): WordWeights {
	const seen = countWords(sentences);
	const learned = new Map<string, LearnedWord>(
		[...seen].map(([word, { count, tag }]) => [word, { weight: 0, step: 0, tag, count }])
	);
	const classWords = [...seen]
		.filter(([, { count }]) => count >= settings.classCount)
		.map(([word]) => word)
		.sort();
	const all = sentences.flatMap((sentence) => stretchesOf(sentence));
	const gate = learnGate(all, settings);
	const granularity = learnGranularity(sentences, gate, settings.seed);
	const stretches = all.map((stretch) => gated(stretch, gate));
	const numbering = new Numbering();
	const sets = new FeatureSets();
	const vocabulary = makeVocabulary(seen, listed, classWords, stretches, numbering, sets, settings);
	const graphs = stretches.map((stretch) => buildLattice(vocabulary, stretch));
	const weights = trainCrf(graphs, sets, numbering.names.length, settings);
	return collectWeights(
		numbering.names,
		weights,
		new Map([...gate, ...granularity]),
		learned,
		classWords,
		settings.threshold
	);
}

/** The gate's weights by name, in 1/100 nat. */
function learnGate(stretches: readonly GoldStretch[], settings: ModelSettings): Map<string, number> {
	const isCommon = countContexts(stretches, settings.contextCount);
	const places = stretches.flatMap(({ text, joins, start, limit, gold }) =>
		placesOf(joins, start, limit).map((at) => ({
			features: contextNames(text, at).filter(isCommon),
			cut: gold.has(at)
		}))
	);
	const { weights, bias } = trainGate(places, settings.seed);
	const features = new Map([['gate:bias', Math.round(100 * bias)]]);
	for (const [name, weight] of weights)
		if (Math.abs(weight) >= settings.threshold) features.set(`gate:${name}`, Math.round(100 * weight));
	return features;
}

function learnGranularity(
	sentences: readonly TreebankSentence[],
	gate: ReadonlyMap<string, number>,
	seed: number
): Map<string, number> {
	const examples = sentences.map(({ text, document }) => ({
		buckets: granularityBuckets(readGated(text, gate)),
		coarse: isCoarse(document)
	}));
	return trainGranularity(examples, seed);
}

/** The stretch with the gate's verdicts among its joins, as the running engine would have them. */
export function gated(stretch: GoldStretch, gate: ReadonlyMap<string, number>): GoldStretch {
	const { text, start, limit } = stretch;
	const reading = readGated(text, gate);
	const joins = reading.joins.slice(0, text.length + 1);
	openDots(text, start, limit, joins);
	return { ...stretch, joins };
}

/** Reads a text as the running engine would. */
export function readGated(text: string, gate: ReadonlyMap<string, number>): Reading {
	const reading = new Reading();
	reading.begin(text);
	modelOf(gate).read(reading);
	return reading;
}

const modelOf = memo((gate: ReadonlyMap<string, number>) => new ContextModel(packContext(gate)));

/** What lattices need to know of words, with the features named in `numbering` and gathered in `sets`. */
export function makeVocabulary(
	seen: ReadonlyMap<string, SeenWord>,
	listed: ReadonlyMap<string, ListedWord>,
	classWords: readonly string[],
	stretches: readonly GoldStretch[],
	numbering: Numbering,
	sets: FeatureSets,
	settings: ModelSettings
): Vocabulary {
	const all = withTrained(listed, seen.keys());
	const trie = readTrie(buildTrie(all.keys()));
	const byId: string[] = [];
	for (const word of all.keys()) byId[trie.idOf(word)] = word;
	const candidates = new Candidates(trie);
	const candidateCounts = countCandidates(stretches, candidates);
	const tagOf = (word: string): string => tagOfWord(word, seen, all.get(word) as ListedWord);
	const known = { all, tagOf, countOf: (word: string) => seen.get(word)?.count ?? 0 };
	const classes = byId.map((word) => classOfWord(classWords, word, tagOf(word)));
	const setOf = memo((names: string) => sets.add(names.split('\n').map((name) => numbering.of(name))));
	const namesOf = (id: number): string[] => {
		const word = byId[id] as string;
		const own = (candidateCounts.get(id) ?? 0) >= settings.wordCount ? [`word:${word}`] : [];
		return [...wordFeatures(word, known), ...own];
	};
	const setsOf = (part: string): ((id: number) => number) =>
		memo((id) =>
			setOf(
				namesOf(id)
					.flatMap((name) => [name, part + name])
					.join('\n')
			)
		);
	const coarseSets = setsOf(COARSE);
	const fineSets = setsOf(FINE);
	const isCommon = countContexts(stretches, settings.contextCount);
	return {
		candidates,
		classOf: (id) => classes[id] as number,
		wordSet(id, document, coarse) {
			const word = byId[id] as string;
			const documents = listed.has(word) ? undefined : seen.get(word)?.documents;
			return documents?.size === 1 && documents.has(document) ? NO_SET : (coarse ? coarseSets : fineSets)(id);
		},
		abbreviationSet: (dots) => setOf(`abbreviation:${dots}`),
		unknownStartSet: setOf('unknown:start'),
		transitionSet: (left, right) => setOf(`transition:${left}:${right}`),
		cutSet: (text, at, match) =>
			sets.add(
				[...contextNames(text, at).filter(isCommon), ...matchNames('cut', match)].map((name) =>
					numbering.of(name)
				)
			),
		insideSet: (match) => setOf(['unknown:next', ...matchNames('inside', match)].join('\n'))
	};
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new Map<Key, Value>();
	return (key) => {
		let value = made.get(key);
		if (value === undefined) made.set(key, (value = make(key)));
		return value;
	};
}

function matchNames(asked: 'cut' | 'inside', match: number): string[] {
	const names = [`match:${asked}:all:${match}`, `match:${asked}:edges:${match >> 3}`];
	return asked === 'cut' ? [...names, `match:${asked}:over:${match & 7}`] : names;
}

/** The Thai stretches of a sentence. */
export function stretchesOf({ text, words, document }: TreebankSentence): GoldStretch[] {
	const joins = clusterJoins(text);
	const gold = new Set(words.flatMap(({ start, end }) => [start, end]));
	const all = scan(text);
	return all.flatMap(({ kind, start, end: limit }, i): GoldStretch[] => {
		if (kind !== 'thai') return [];
		const before = neighbourClass(all[i - 1]?.kind);
		const after = neighbourClass(all[i + 1]?.kind);
		return [{ text, joins, start, limit, before, after, gold, document, coarse: isCoarse(document) }];
	});
}

function countCandidates(stretches: readonly GoldStretch[], candidates: Candidates): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { text, joins, start, limit } of stretches)
		for (let at = start; at < limit; at = nextCut(joins, at, limit)) {
			candidates.find(text, joins, at, limit);
			for (const id of candidates.ids.slice(0, candidates.count)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	return counts;
}

/** Whether a name of `contextNames` holds at `least` places. */
function countContexts(stretches: readonly GoldStretch[], least: number): (name: string) => boolean {
	const counts = new Map<string, number>();
	for (const { text, joins, start, limit } of stretches)
		for (const at of placesOf(joins, start, limit))
			for (const name of contextNames(text, at)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return (name) => (counts.get(name) ?? 0) >= least;
}

/** The places inside a stretch where `joins` allows a cut. */
function placesOf(joins: Uint8Array, start: number, limit: number): number[] {
	const places: number[] = [];
	for (let at = nextCut(joins, start, limit); at < limit; at = nextCut(joins, at, limit)) places.push(at);
	return places;
}
