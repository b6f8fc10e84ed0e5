/**
 * Regenerates `words.tsv` and `word-features.tsv` from the treebank's training file, the same bytes each time.
 *
 *     npx tsx src/engine-data/train-words.ts [--seed 7] [TREEBANK.conllu]              # writes the files
 *     npx tsx src/engine-data/train-words.ts --folds 5 [--seed 7] [TREEBANK.conllu]    # prints cross-validated figures
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../lexicon/compile.ts';
import { crossValidate } from './cross-validate-words.ts';
import { SETTINGS, trainWordModel } from './train-word-model.ts';
import { readTreebank } from './treebank.ts';
import { formatFeatures, formatWords, FEATURES_FILE, WORDS_FILE } from './weights-file.ts';
import { wholeNumber } from './flags.ts';
import { listWords } from './word-list.ts';

const DEFAULT = fileURLToPath(new URL('../../../shared/eval/data/tud-train.conllu', import.meta.url));

const { values, positionals } = parseArgs({
	options: { folds: { type: 'string' }, seed: { type: 'string' } },
	allowPositionals: true
});
const path = positionals[0] ?? DEFAULT;
if (!existsSync(path)) {
	console.error(`the treebank is missing: ${path}`);
	process.exit(2);
}
const sentences = readTreebank(path);
const listed = listWords(compileLexicon().headwords);
const settings =
	values.seed === undefined ? SETTINGS : { ...SETTINGS, seed: wholeNumber('seed', values.seed, 0) };
if (values.folds === undefined) {
	const weights = trainWordModel(sentences, listed, settings);
	writeFileSync(WORDS_FILE, formatWords(weights));
	writeFileSync(FEATURES_FILE, formatFeatures(weights));
	console.log(`${weights.words.size} words, ${weights.features.size} features`);
} else {
	const folds = wholeNumber('folds', values.folds, 2);
	for (const by of ['sentence', 'document'] as const) {
		const { precision, recall, f1 } = crossValidate(sentences, listed, folds, by, settings);
		const figures = [precision, recall, f1].map((x) => (100 * x).toFixed(2));
		console.log(`${folds} folds by ${by}: word P ${figures[0]} R ${figures[1]} F1 ${figures[2]}`);
	}
}
