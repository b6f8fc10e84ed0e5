import { readTrie } from '../lib/thai/lexicon/trie.ts';
import { clusterJoins } from '../lib/thai/text/clusters.ts';
import { isThaiLetter } from '../lib/thai/text/script.ts';
import { Candidates } from '../lib/thai/words/candidates.ts';
import { neighbourClass } from '../lib/thai/words/neighbours.ts';
import { scan } from '../lib/thai/words/scan.ts';
import { buildTrie } from './build-trie.ts';
import { trainCrf, type TrainingSettings } from './crf.ts';
import type { TreebankSentence } from './treebank.ts';
import { buildLattice, type Node, type GoldStretch } from './word-lattice.ts';
import { withTrained, type ListedWord } from './word-list.ts';
import { classOfWord, shapeFeature, tagOfWord, type LearnedWord, type WordWeights } from './word-model.ts';

export interface ModelSettings extends TrainingSettings {
	/** Words seen this often are a class of their own in the transitions. */
	classCount: number;
	/** Words that stand as candidates fewer times than this get no weight of their own. */
	wordCount: number;
	/** N-grams that stand at fewer places get no weight. */
	contextCount: number;
	/** Weights below this, in nats, are dropped. */
	threshold: number;
}

export const SETTINGS: ModelSettings = {
	epochs: 10,
	rate: 0.15,
	l2: 1e-2,
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
	const all = withTrained(listed, seen.keys());
	const trie = readTrie(buildTrie(all.keys()));
	const byId: string[] = [];
	for (const word of all.keys()) byId[trie.idOf(word)] = word;
	const candidates = new Candidates(trie);
	const stretches = sentences.flatMap((sentence) =>
		stretchesOf(sentence).map((stretch) => ({ stretch, sentence }))
	);
	const candidateCounts = countCandidates(
		stretches.map(({ stretch }) => stretch),
		candidates,
		byId
	);
	const learned = new Map([...seen].map(([word, { count, tag }]) => [word, { weight: 0, tag, count }]));
	const classWords = [...seen]
		.filter(([, { count }]) => count >= settings.classCount)
		.map(([word]) => word)
		.sort();

	const numbers = new Map<string, number>();
	const feature = (name: string): number => {
		let found = numbers.get(name);
		if (found === undefined) numbers.set(name, (found = numbers.size));
		return found;
	};
	const classes = byId.map((word) =>
		classOfWord(classWords, word, tagOfWord(word, learned, all.get(word) as ListedWord))
	);
	const features = byId.map((word) => {
		const own = [feature(shapeFeature(word, (all.get(word) as ListedWord).source))];
		if ((candidateCounts.get(word) ?? 0) >= settings.wordCount) own.push(feature(`word:${word}`));
		return own;
	});
	let document = '';
	const vocabulary = {
		candidates,
		feature,
		classOf: (id: number) => classes[id] as number,
		wordFeatures: (id: number) => {
			const word = byId[id] as string;
			const { documents } = seen.get(word) ?? {};
			const onlyHere = !listed.has(word) && documents?.size === 1 && documents.has(document);
			return onlyHere ? null : (features[id] as number[]);
		}
	};
	const lattices = stretches.map(({ stretch, sentence }) => {
		document = sentence.document;
		return buildLattice(vocabulary, stretch);
	});
	dropRareContexts(lattices, numbers, settings.contextCount);
	const weights = trainCrf(lattices, numbers.size, settings);
	return collect(numbers, weights, learned, classWords, settings.threshold);
}

interface SeenWord {
	count: number;
	tag: string;
	documents: Set<string>;
}

/** The treebank's words of Thai script with their counts, majority tags and documents. */
function countWords(sentences: readonly TreebankSentence[]): Map<string, SeenWord> {
	const tags = new Map<string, Map<string, number>>();
	const documents = new Map<string, Set<string>>();
	for (const { text, words, document } of sentences)
		for (const { start, end, tag } of words) {
			const word = text.slice(start, end);
			if (!isThaiWord(word)) continue;
			const counts = tags.get(word) ?? new Map<string, number>();
			tags.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
			documents.set(word, (documents.get(word) ?? new Set()).add(document));
		}
	return new Map(
		[...tags].map(([word, counts]) => {
			const [[tag]] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [[string, number]];
			const count = [...counts.values()].reduce((a, b) => a + b);
			return [word, { count, tag, documents: documents.get(word) as Set<string> }];
		})
	);
}

/** Whether a word can come out of a Thai stretch: Thai letters, and full stops behind the first. */
function isThaiWord(word: string): boolean {
	return (
		isThaiLetter(word.charCodeAt(0)) &&
		[...word].every((unit) => unit === '.' || isThaiLetter(unit.charCodeAt(0)))
	);
}

function stretchesOf({ text, words }: TreebankSentence): GoldStretch[] {
	const joins = clusterJoins(text);
	const gold = new Set(words.flatMap(({ start, end }) => [start, end]));
	const all = scan(text);
	return all.flatMap(({ kind, start, end: limit }, i): GoldStretch[] =>
		kind === 'thai'
			? [
					{
						text,
						joins,
						start,
						limit,
						before: neighbourClass(all[i - 1]),
						after: neighbourClass(all[i + 1]),
						gold
					}
				]
			: []
	);
}

function countCandidates(
	stretches: readonly GoldStretch[],
	candidates: Candidates,
	byId: readonly string[]
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { text, joins, start, limit } of stretches)
		for (let at = start; at < limit; at++) {
			if (at > start && joins[at] === 1) continue;
			candidates.find(text, joins, at, limit);
			for (let k = 0; k < candidates.count; k++) {
				const word = byId[candidates.ids[k] as number];
				if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
			}
		}
	return counts;
}

/** Takes features of n-grams that stand at fewer than `least` places out of the lattices. */
function dropRareContexts(lattices: readonly Node[][], numbers: Map<string, number>, least: number): void {
	const counts = new Uint32Array(numbers.size);
	const count = (feature: number): number => (counts[feature] = (counts[feature] as number) + 1);
	for (const nodes of lattices) {
		for (const context of new Set(nodes.map((node) => node.context))) context.forEach(count);
		for (const node of nodes) for (const arc of node.arcs) arc.features.forEach(count);
	}
	const rare = new Uint8Array(numbers.size);
	for (const [name, feature] of numbers)
		if (name.startsWith('context:') && (counts[feature] as number) < least) rare[feature] = 1;
	const kept = (features: readonly number[]): number[] => features.filter((feature) => rare[feature] === 0);
	for (const nodes of lattices)
		for (const node of nodes) {
			node.context = kept(node.context);
			for (const arc of node.arcs) arc.features = kept(arc.features);
		}
}

function collect(
	numbers: ReadonlyMap<string, number>,
	weights: Float64Array,
	words: Map<string, LearnedWord>,
	classWords: string[],
	threshold: number
): WordWeights {
	const features = new Map<string, number>();
	for (const [name, feature] of numbers) {
		const weight = weights[feature] as number;
		if (Math.abs(weight) < threshold) continue;
		const cents = Math.round(100 * weight);
		if (!name.startsWith('word:')) {
			features.set(name, cents);
			continue;
		}
		const word = name.slice('word:'.length);
		words.set(word, { ...(words.get(word) ?? { tag: '', count: 0 }), weight: cents });
	}
	return { words, classWords, features };
}
