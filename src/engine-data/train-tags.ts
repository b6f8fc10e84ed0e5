/**
 * Trains the tagger and writes `tags.txt`, or cross-validates it by document.
 *
 *     tsx src/engine-data/train-tags.ts                     # trains on all sentences, writes src/engine-data/tags.txt
 *     tsx src/engine-data/train-tags.ts --folds 5 --seed 1  # prints accuracy on documents not trained on; writes nothing
 *     tsx src/engine-data/train-tags.ts --folds 5 --by sentence
 *
 * Reads `../shared/eval/data/tud-train.conllu` and, for the words that the engine knows, `src/generated/engine.bin`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readTrie } from '../lib/thai/lexicon/trie.ts';
import { section } from '../lib/thai/pack.ts';
import { MODEL_TAGS, packTagWeights } from '../lib/thai/tags/model.ts';
import { Decoder } from '../lib/thai/tags/tagger.ts';
import { factsOf } from '../lib/thai/tags/word-facts.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { wholeNumber } from './flags.ts';
import { readCompiledPack } from './pack-file.ts';
import { mulberry32, shuffle } from './random.ts';
import { countTags, modelOf, type TaggedSentence, type TagOptions, trainTags } from './tag-examples.ts';
import { formatTags, TAGS_FILE } from './tags-file.ts';
import { readTreebank } from './treebank.ts';
import { listWords } from './word-list.ts';

const DATA = fileURLToPath(new URL('../../../shared/eval/data/tud-train.conllu', import.meta.url));
const OPTIONS: TagOptions = {
	epochs: 10,
	rate: 0.15,
	l1: 1,
	l1Again: 0.1,
	l2: 1,
	dropout: 0.5,
	bits: 17,
	hide: 0.8,
	join: 0.25,
	models: 4,
	smallest: 0.11,
	scale: 12
};

const { values } = parseArgs({
	options: {
		folds: { type: 'string' },
		seed: { type: 'string', default: '1' },
		by: { type: 'string', default: 'document' }
	}
});
const seed = Number(values.seed);
const pack = readCompiledPack();
const trie = readTrie(section(pack, 'trie'));
const listed = listWords(compileLexicon().headwords);
const sentences = readTreebank(DATA).map(({ document, text, words }): TaggedSentence => ({
	document,
	words: words.map(({ start, end }) => text.slice(start, end)),
	tags: words.map(({ tag }) => MODEL_TAGS.findIndex((name) => name === tag))
}));
if (values.folds !== undefined) {
	crossValidate(wholeNumber('folds', values.folds, 2));
} else {
	const weights = trainTags(sentences, trie, listed, OPTIONS, mulberry32(seed));
	const text = formatTags(weights, countTags(sentences));
	writeFileSync(TAGS_FILE, text);
	const packed = gzipSync(packTagWeights(weights)).byteLength;
	console.log(
		`${TAGS_FILE}: ${text.length} characters; weights in the pack ${(packed / 1024).toFixed(0)} KB gzip`
	);
}

/** Trains `folds` times on all documents (or sentences) but a fold's, and scores what the engine makes of the fold. */
function crossValidate(folds: number): void {
	const unitOf = (sentence: TaggedSentence, at: number): string =>
		values.by === 'sentence' ? String(at) : sentence.document;
	const units = shuffle([...new Set(sentences.map(unitOf))], mulberry32(seed));
	const fold = new Map(units.map((unit, at) => [unit, at % folds]));
	const total = { right: 0, words: 0, newRight: 0, newWords: 0 };
	for (let held = 0; held < folds; held++) {
		const isHeld = (sentence: TaggedSentence, at: number): boolean => fold.get(unitOf(sentence, at)) === held;
		const training = sentences.filter((sentence, at) => !isHeld(sentence, at));
		const counts = countTags(training);
		const weights = trainTags(training, trie, listed, OPTIONS, mulberry32(seed));
		const model = modelOf(trie, listed, counts, weights);
		const decoder = new Decoder(model);
		for (const { words, tags } of sentences.filter(isHeld)) {
			const found = decoder.tag(words.map((word) => factsOf(word, model.table)));
			found.forEach((tag, at) => {
				const isRight = tag === tags[at] ? 1 : 0;
				total.words++;
				total.right += isRight;
				if (counts.has(words[at]!)) return;
				total.newWords++;
				total.newRight += isRight;
			});
		}
	}
	const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
	console.log(
		`tags: ${percent(total.right, total.words)} of ${total.words} words right, ` +
			`${percent(total.newRight, total.newWords)} of ${total.newWords} that training did not have ` +
			`(${folds} folds by ${values.by}, seed ${seed})`
	);
}
