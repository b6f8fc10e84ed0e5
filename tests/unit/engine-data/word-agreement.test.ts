import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	gated,
	makeVocabulary,
	readGated,
	SETTINGS,
	stretchesOf
} from '../../../src/engine-data/train-word-model.ts';
import { FEATURES_FILE, parseWeights, WORDS_FILE } from '../../../src/engine-data/weights-file.ts';
import { FeatureSets, Numbering, type WordGraph } from '../../../src/engine-data/word-graph.ts';
import { buildLattice } from '../../../src/engine-data/word-lattice.ts';
import { listWords } from '../../../src/engine-data/word-list.ts';
import { packWords } from '../../../src/engine-data/word-model.ts';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import { readPack, writePack } from '../../../src/lib/thai/pack.ts';
import { normalise } from '../../../src/lib/thai/text/normalise.ts';
import { STEP_UNIT } from '../../../src/lib/thai/words/granularity.ts';
import { readWordModel } from '../../../src/lib/thai/words/model.ts';
import { createSegmenter } from '../../../src/lib/thai/words/create.ts';

/** The best score of a path, of all or of those that keep to the gold cuts. */
function bestScore(graph: WordGraph, scoreOf: (set: number) => number, goldOnly: boolean): number {
	const scores = new Float64Array(graph.nodes).fill(-Infinity);
	scores[0] = 0;
	for (let n = 1; n < graph.nodes; n++)
		for (let a = graph.first[n] as number; a < (graph.first[n + 1] as number); a++) {
			if (goldOnly && graph.gold[a] === 0) continue;
			const own = [graph.context[n], graph.word[a], graph.transition[a]].map((set) => scoreOf(set as number));
			const before = scores[graph.from[a] as number] as number;
			scores[n] = Math.max(
				scores[n] as number,
				own.reduce((x, y) => x + y, before)
			);
		}
	return scores.at(-1) as number;
}

describe('what was trained and what runs', () => {
	it('agree to the last cut: no path through the lattice, scored feature by feature, beats the one that is cut', () => {
		const weights = parseWeights(readFileSync(WORDS_FILE, 'utf8'), readFileSync(FEATURES_FILE, 'utf8'));
		const listed = listWords(compileLexicon().headwords);
		const pack = readPack(writePack(packWords(weights, listed)).buffer as ArrayBuffer);
		const segmenter = createSegmenter('lattice', pack);
		const article = readFileSync(
			new URL('../../../src/articles/mali-pardon/th.txt', import.meta.url),
			'utf8'
		);
		const { granularity } = readWordModel(pack);
		const levels = new Set<number>();
		const stretches = article.split('\n').flatMap((line) => {
			const { text } = normalise(line);
			const words = segmenter.fine(text).map(({ start, end }) => ({ start, end, tag: '' }));
			const level = granularity.of(readGated(text, weights.features));
			levels.add(level);
			return stretchesOf({ id: '', document: '', text, words }).map((one) => ({
				...gated(one, weights.features),
				level
			}));
		});
		const seen = new Map(
			[...weights.words]
				.filter(([, { count }]) => count > 0)
				.map(([word, { tag, count }]) => [word, { tag, count, documents: new Set<string>() }])
		);
		const known = new Map(weights.features);
		for (const [word, { weight, step }] of weights.words)
			known.set(`word:${word}`, weight).set(`step:word:${word}`, step);
		const numbering = new Numbering();
		const sets = new FeatureSets();
		const settings = { ...SETTINGS, wordCount: 0, contextCount: 0 };
		const vocabulary = makeVocabulary(seen, listed, weights.classWords, stretches, numbering, sets, settings);
		const scoreOf = (set: number, level: number): number => {
			if (set < 0) return 0;
			const names = sets.features
				.slice(sets.starts[set], sets.starts[set + 1])
				.map((feature) => numbering.names[feature] as string);
			return names.reduce(
				(sum, name) => sum + (known.get(name) ?? 0) + level * STEP_UNIT * (known.get(`step:${name}`) ?? 0),
				0
			);
		};
		expect(stretches.length).toBeGreaterThan(50);
		expect(levels.size).toBeGreaterThan(1);
		for (const stretch of stretches) {
			const graph = buildLattice(vocabulary, stretch);
			const score = (set: number): number => scoreOf(set, stretch.level);
			const cut = bestScore(graph, score, true);
			expect({ text: stretch.text.slice(stretch.start, stretch.limit), score: cut }).toEqual({
				text: stretch.text.slice(stretch.start, stretch.limit),
				score: bestScore(graph, score, false)
			});
		}
	});
});
