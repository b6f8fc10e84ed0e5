import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../../src/engine-data/build-trie.ts';
import { compileLexicon, lexiconEntries } from '../../../src/lexicon/compile.ts';
import { createLexicon } from '../../../src/lib/thai/lexicon/lexicon.ts';
import { readTrie } from '../../../src/lib/thai/lexicon/trie.ts';
import { readPack, writePack } from '../../../src/lib/thai/pack.ts';

/** Keys of objects in order, so that the same values make the same text. */
const sortedKeys = (_: string, value: unknown): unknown =>
	value !== null && typeof value === 'object' && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

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
		// Compared as text: thousands of deep comparisons take a minute.
		const text = (entry: unknown): string => JSON.stringify(entry, sortedKeys);
		const lost = written.filter((entry) =>
			[entry.headword, ...(entry.variants ?? [])].some((word) => text(lexicon.lookup(word)) !== text(entry))
		);
		expect(lost).toEqual([]);
		expect([...lexicon.entries()].map(text).sort()).toEqual(written.map(text).sort());
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
