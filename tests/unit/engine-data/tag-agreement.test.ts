import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCompiledPack } from '../../../src/engine-data/pack-file.ts';
import { emissions } from '../../../src/engine-data/tag-crf.ts';
import { modelOf, rowsOf } from '../../../src/engine-data/tag-examples.ts';
import { parseTags, TAGS_FILE } from '../../../src/engine-data/tags-file.ts';
import { listWords } from '../../../src/engine-data/word-list.ts';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import { readTrie } from '../../../src/lib/thai/lexicon/trie.ts';
import { section } from '../../../src/lib/thai/pack.ts';
import { wordRow } from '../../../src/lib/thai/tags/features.ts';
import { MODEL_TAGS, ROW, START } from '../../../src/lib/thai/tags/model.ts';
import { factsOf } from '../../../src/lib/thai/tags/word-facts.ts';
import { realEngine } from '../../support/engine.ts';

const TAGS = MODEL_TAGS.length;
/** Weights are scored as so much of what is stored: any step gives the same order, and with this one no factor comes to 0. */
const STEP = 1 / 50;

/** The lines of the sample article as fine words. */
function wordLines(): string[][] {
	const article = readFileSync(new URL('../../../src/articles/mali-pardon/th.txt', import.meta.url), 'utf8');
	return article
		.split('\n')
		.map((line) => realEngine().segmenter().fine(line))
		.map((tokens) => tokens.filter(({ kind }) => kind !== 'space').map(({ text }) => text))
		.filter(({ length }) => length > 0);
}

/** The best score of a sequence of tags, of all or of those that are `tags`, from the factors that training works with. */
function bestScore(emission: Float64Array, transitions: Int16Array, tags: readonly number[] | null): number {
	let scores = new Float64Array(TAGS);
	for (let at = 0; at < emission.length / ROW; at++)
		scores = scores.map((_, tag) => {
			if (tags && tags[at] !== tag) return -Infinity;
			const own = Math.log(emission[at * ROW + tag]!);
			if (at === 0) return own + STEP * transitions[START * ROW + tag]!;
			return own + Math.max(...scores.map((score, b) => score + STEP * transitions[b * ROW + tag]!));
		});
	return Math.max(...scores);
}

describe('what was trained and what runs', () => {
	it('agree to the last tag: no tags of a line, scored as in training, beat those that the engine gives', () => {
		const { weights, counts } = parseTags(readFileSync(TAGS_FILE, 'utf8'));
		const trie = readTrie(section(readCompiledPack(), 'trie'));
		const { table, mask } = modelOf(trie, listWords(compileLexicon().headwords), counts, weights);
		const lines = wordLines();
		expect(lines.length).toBeGreaterThan(10);
		for (const words of lines) {
			const row = wordRow(
				table,
				words.map((word) => factsOf(word, table))
			);
			const rows = words.map((_, at) => rowsOf(row, at, false, mask));
			const emission = emissions(Float32Array.from(weights.weights), rows, TAGS, STEP);
			const tags = realEngine()
				.tag(words)
				.map((tag) => MODEL_TAGS.findIndex((name) => name === tag));
			const own = bestScore(emission, weights.transitions, tags);
			expect(own).toBeCloseTo(bestScore(emission, weights.transitions, null), 6);
		}
	});
});
