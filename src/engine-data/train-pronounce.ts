/**
 * Trains the reading of words aloud and writes `pronounce.txt`, or cross-validates it by word.
 *
 *     tsx src/engine-data/train-pronounce.ts                     # trains on all words, writes src/engine-data/pronounce.txt
 *     tsx src/engine-data/train-pronounce.ts --folds 5 --seed 1  # prints figures on words not trained on; writes nothing
 *     tsx src/engine-data/train-pronounce.ts --folds 5 --misses FILE  # and writes the words read wrongly
 *
 * Reads `../shared/eval/data/pronounce-wiktionary.tsv` and, for the words that the engine knows, `src/generated/engine.bin`.
 * No respelling counts: the figures are those of rules and weights alone.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Lexicon } from '../lib/thai/lexicon/entry.ts';
import { readTrie } from '../lib/thai/lexicon/trie.ts';
import { section } from '../lib/thai/pack.ts';
import { SCALE } from '../lib/thai/pronounce/model.ts';
import { ipa } from '../lib/thai/pronounce/notations/ipa.ts';
import { createPronouncer } from '../lib/thai/pronounce/pronounce.ts';
import { wholeNumber } from './flags.ts';
import { readCompiledPack } from './pack-file.ts';
import { compoundsOf } from './pronounce-compounds.ts';
import { type PronounceTraining, trainPronounceCrf } from './pronounce-crf.ts';
import { formatPronounce, PRONOUNCE_FILE } from './pronounce-file.ts';
import { fold, type GoldWord, readGold } from './pronounce-gold.ts';
import { createLattices, type PronounceLattice } from './pronounce-lattice.ts';
import { PronounceScore } from './pronounce-score.ts';
import { mulberry32, shuffle } from './random.ts';

const BITS = 19;
const OPTIONS: PronounceTraining = { epochs: 12, rate: 0.1, l1: 0.3, l2: 1, dropout: 0.2 };
/** Smaller weights are left out. */
const SMALLEST = 0.05;

const NO_LEXICON: Lexicon = { lookup: () => null, has: () => false };

const { values } = parseArgs({
	options: {
		folds: { type: 'string' },
		seed: { type: 'string', default: '1' },
		misses: { type: 'string' }
	}
});
const seed = Number(values.seed);
const trie = readTrie(section(readCompiledPack(), 'trie'));
const words = readGold();
const buildLattice = createLattices(trie, (1 << BITS) - 1);
const latticeOf = ({ text, readings }: GoldWord): PronounceLattice => buildLattice(text, readings);
const lattices = words.map(latticeOf);
if (values.folds !== undefined) {
	crossValidate(wholeNumber('folds', values.folds, 2));
} else {
	const weights = train([...words.keys()]);
	const text = formatPronounce(weights);
	writeFileSync(PRONOUNCE_FILE, text);
	const packed = gzipSync(weights, { level: 9 }).byteLength;
	console.log(
		`${PRONOUNCE_FILE}: ${text.length} characters; weights in the pack ${(packed / 1024).toFixed(0)} KB gzip`
	);
}

/** Trains on the words of these numbers. Whole weights, `SCALE` to the nat. */
function train(numbers: readonly number[]): Int8Array {
	const compounds = compoundsOf(
		numbers.map((i) => words[i] as GoldWord),
		mulberry32(seed)
	).map(latticeOf);
	const all = [...numbers.map((i) => lattices[i] as PronounceLattice), ...compounds];
	const next = (epoch: number): PronounceLattice[] => shuffle([...all], mulberry32(seed + epoch));
	const weights = trainPronounceCrf(next, 1 << BITS, OPTIONS, mulberry32(seed));
	return Int8Array.from(weights, (weight) =>
		Math.abs(weight) < SMALLEST ? 0 : Math.max(-127, Math.min(127, Math.round(weight * SCALE)))
	);
}

/** Trains `folds` times on all words but a fold's, and scores what the engine makes of the fold. */
function crossValidate(folds: number): void {
	const fold = new Int32Array(words.length);
	shuffle([...words.keys()], mulberry32(seed)).forEach((word, at) => (fold[word] = at % folds));
	const score = new PronounceScore();
	for (let held = 0; held < folds; held++) {
		const weights = train([...words.keys()].filter((i) => fold[i] !== held));
		const pronouncer = createPronouncer(
			{ trie, mask: weights.length - 1, weights, respellings: new Map() },
			NO_LEXICON
		);
		words.forEach((word, i) => fold[i] === held && addWord(score, word, pronouncer.pronounce(word.text)));
	}
	console.log(`pronounce: ${score.line()} (${folds} folds by word, seed ${seed})`);
	if (values.misses !== undefined) writeFileSync(values.misses, `${score.misses.join('\n')}\n`);
}

function addWord(
	score: PronounceScore,
	{ text, readings }: GoldWord,
	said: ReturnType<ReturnType<typeof createPronouncer>['pronounce']>
): void {
	score.add(text, said ? fold(ipa(said.syllables)) : '', readings, said?.sure ?? false);
}
