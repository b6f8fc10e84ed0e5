import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../../src/engine-data/build-trie.ts';
import { compileLexicon, lexiconEntries } from '../../../src/lexicon/compile.ts';
import { createLexicon } from '../../../src/lib/thai/lexicon/lexicon.ts';
import { readTrie } from '../../../src/lib/thai/lexicon/trie.ts';
import { readPack, writePack } from '../../../src/lib/thai/pack.ts';

describe('compileLexicon', () => {
	const { headwords, section } = compileLexicon();
	const trie = readTrie(buildTrie(headwords));
	const entries = section((word) => trie.idOf(word), trie.size);

	it('lists every headword once, in order', () => {
		expect(headwords).toEqual([...new Set(headwords)].sort());
	});

	it('packs every entry so that it comes back as written', () => {
		const pack = writePack([
			['trie', buildTrie(headwords)],
			['entries', entries]
		]);
		const lexicon = createLexicon(readPack(pack.buffer as ArrayBuffer));
		const written = lexiconEntries().map((entry) => ({ ...entry, source: 'lexicon' as const }));
		for (const entry of written) {
			expect(lexicon.lookup(entry.headword)).toEqual(entry);
			for (const variant of entry.variants ?? []) expect(lexicon.lookup(variant)).toEqual(entry);
		}
		expect(new Set(lexicon.entries())).toEqual(new Set(written));
	});

	it('refuses ids that the trie does not have', () => {
		expect(() => section(() => -1, trie.size)).toThrow(RangeError);
		expect(() => section(() => 1, trie.size)).toThrow(RangeError);
		expect(() => section((word) => trie.idOf(word), 10)).toThrow(RangeError);
	});

	it('prefers the shards to CLDR', () => {
		const entry = lexiconEntries().find(({ headword }) => headword === 'โกตดิวัวร์');
		expect(entry?.senses[0]?.gloss).toEqual(['Ivory Coast', "Côte d'Ivoire"]);
	});
});
