import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../lexicon/compile.ts';
import { compileRespellings } from '../lexicon/respellings.ts';
import { packPronounceWeights, packRespellings } from '../lib/thai/pronounce/model.ts';
import { readTrie } from '../lib/thai/lexicon/trie.ts';
import { section } from '../lib/thai/pack.ts';
import { keyOf } from '../lib/thai/lexicon/key.ts';
import { ENGINE_VERSION } from '../lib/thai/version.ts';
import { packTagWeights } from '../lib/thai/tags/model.ts';
import { writeWordTable } from '../lib/thai/tags/word-table.ts';
import { parsePronounce, PRONOUNCE_FILE } from './pronounce-file.ts';
import { listTags } from './tag-words.ts';
import { parseTags, TAGS_FILE } from './tags-file.ts';
import { FEATURES_FILE, parseWeights, WORDS_FILE } from './weights-file.ts';
import { listWords } from './word-list.ts';
import { packWords } from './word-model.ts';

/** Where the model of names stands, as it is packed. */
export const NAMES_FILE = fileURLToPath(new URL('names.txt', import.meta.url));
const SENTENCES = fileURLToPath(new URL('sentences.json', import.meta.url));

/** All sections of the pack; the last, `version`, is a hash of the others and of the engine's own version. */
export function engineSections(): Map<string, Uint8Array> {
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
	sections.set('names', readFileSync(NAMES_FILE));
	if (existsSync(PRONOUNCE_FILE)) {
		const weights = parsePronounce(readFileSync(PRONOUNCE_FILE, 'utf8'));
		sections.set('pronounce-weights', packPronounceWeights(weights));
	}
	sections.set('pronounce-respellings', packRespellings(compileRespellings()));
	if (existsSync(SENTENCES)) sections.set('sentences', readFileSync(SENTENCES));
	sections.set('version', new TextEncoder().encode(packVersion(sections)));
	return sections;
}

/** Twelve hexadecimal digits that change with any section and with `ENGINE_VERSION`. */
function packVersion(sections: ReadonlyMap<string, Uint8Array>): string {
	const hash = createHash('sha256').update(`engine ${ENGINE_VERSION}`);
	for (const [name, bytes] of sections) hash.update(`\n${name} ${bytes.byteLength}\n`).update(bytes);
	return hash.digest('hex').slice(0, 12);
}
