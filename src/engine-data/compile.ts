/**
 * Writes `src/generated/engine.bin`, the one file that the engine needs, and `engine.gzip`, the same for the app:
 * `npm run compile`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileLexicon } from '../lexicon/compile.ts';
import { compileRespellings } from '../lexicon/respellings.ts';
import { readTrie } from '../lib/thai/lexicon/trie.ts';
import { section, writePack } from '../lib/thai/pack.ts';
import { keyOf } from '../lib/thai/lexicon/key.ts';
import { packPronounceWeights, packRespellings } from '../lib/thai/pronounce/model.ts';
import { ENGINE_VERSION } from '../lib/thai/version.ts';
import { packTagWeights } from '../lib/thai/tags/model.ts';
import { writeWordTable } from '../lib/thai/tags/word-table.ts';
import { parsePronounce, PRONOUNCE_FILE } from './pronounce-file.ts';
import { listTags } from './tag-words.ts';
import { parseTags, TAGS_FILE } from './tags-file.ts';
import { FEATURES_FILE, parseWeights, WORDS_FILE } from './weights-file.ts';
import { listWords } from './word-list.ts';
import { packWords } from './word-model.ts';

const OUT = fileURLToPath(new URL('../generated/engine.bin', import.meta.url));
const SENTENCES = fileURLToPath(new URL('sentences.json', import.meta.url));

mkdirSync(dirname(OUT), { recursive: true });
const pack = writePack(engineSections());
const packed = gzipSync(pack, { level: 9 });
writeFileSync(OUT, pack);
// Not every host compresses what it does not know by name, so the app gets the pack compressed already.
writeFileSync(OUT.replace(/bin$/, 'gzip'), packed);
console.log(`engine.bin: ${kilobytes(pack)} KB, ${kilobytes(packed)} KB gzip`);

function kilobytes({ byteLength }: Uint8Array): string {
	return (byteLength / 1024).toFixed(0);
}

/** All sections of the pack; the last, `version`, is a hash of the others and of the engine's own version. */
function engineSections(): Map<string, Uint8Array> {
	const lexicon = compileLexicon();
	const weights = parseWeights(readFileSync(WORDS_FILE, 'utf8'), readFileSync(FEATURES_FILE, 'utf8'));
	const listed = listWords(lexicon.headwords);
	const sections = packWords(weights, listed);
	const trie = readTrie(section(sections, 'trie'));
	sections.set(
		'entries',
		lexicon.section((word) => trie.idOf(keyOf(word)), trie.size)
	);
	if (existsSync(TAGS_FILE)) {
		const tags = parseTags(readFileSync(TAGS_FILE, 'utf8'));
		sections.set('tag-words', writeWordTable(listTags(trie, listed, tags.counts)));
		sections.set('tag-weights', packTagWeights(tags.weights));
	}
	if (existsSync(SENTENCES)) sections.set('sentences', readFileSync(SENTENCES));
	if (existsSync(PRONOUNCE_FILE))
		sections.set(
			'pronounce-weights',
			packPronounceWeights(parsePronounce(readFileSync(PRONOUNCE_FILE, 'utf8')))
		);
	sections.set('pronounce-respellings', packRespellings(compileRespellings()));
	sections.set('version', new TextEncoder().encode(packVersion(sections)));
	return sections;
}

/** Twelve hexadecimal digits that change with any section and with `ENGINE_VERSION`. */
function packVersion(sections: ReadonlyMap<string, Uint8Array>): string {
	const hash = createHash('sha256').update(`engine ${ENGINE_VERSION}`);
	for (const [name, bytes] of sections) hash.update(`\n${name} ${bytes.byteLength}\n`).update(bytes);
	return hash.digest('hex').slice(0, 12);
}
