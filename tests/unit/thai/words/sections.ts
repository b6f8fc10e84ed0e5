import { readFileSync } from 'node:fs';
import { FEATURES_FILE, parseWeights, WORDS_FILE } from '../../../../src/engine-data/weights-file.ts';
import { listWords } from '../../../../src/engine-data/word-list.ts';
import { packWords } from '../../../../src/engine-data/word-model.ts';
import { compileLexicon } from '../../../../src/lexicon/compile.ts';
import { readPack, writePack, type Sections } from '../../../../src/lib/thai/pack.ts';

/** The word sections of the pack, made from the sources as they stand, not from what was compiled last. */
export function engineSections(): Sections {
	const weights = parseWeights(readFileSync(WORDS_FILE, 'utf8'), readFileSync(FEATURES_FILE, 'utf8'));
	const pack = writePack(packWords(weights, listWords(compileLexicon().headwords)));
	return readPack(pack.buffer as ArrayBuffer);
}
