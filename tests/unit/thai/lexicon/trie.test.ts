import { describe, expect, it } from 'vitest';
import { buildTrie, TrieAlphabetError } from '../../../../src/engine-data/build-trie.ts';
import { NONE, readTrie, ROOT } from '../../../../src/lib/thai/lexicon/trie.ts';
import { PackError } from '../../../../src/lib/thai/pack.ts';

const WORDS = ['กา', 'การ', 'การเมือง', 'พ.อ.', 'เมือง', 'โควิด-19', 'The New York Times', 'ก'];

describe('the trie', () => {
	const trie = readTrie(buildTrie(WORDS));

	it('numbers its words from 0 without gaps', () => {
		expect(WORDS.map((word) => trie.idOf(word)).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(trie.size).toBe(8);
	});

	it('knows no prefix, extension, empty or foreign word', () => {
		for (const word of ['การเ', 'การเมืองๆ', '', 'เ', 'é', '\ud800', '\0', 'ํ'])
			expect(trie.idOf(word)).toBe(-1);
	});

	it('numbers the same words alike in whatever order they come', () => {
		expect(buildTrie([...WORDS].reverse())).toEqual(buildTrie([...WORDS, 'การ']));
	});

	it('walks unit by unit', () => {
		const slot = trie.child(trie.child(ROOT, 'ก'.charCodeAt(0)), 'า'.charCodeAt(0));
		expect(trie.isWord(slot)).toBe(true);
		expect(trie.child(slot, 'ม'.charCodeAt(0))).toBe(NONE);
	});

	it('of no words knows none', () => {
		const empty = readTrie(buildTrie([]));
		expect(empty.size).toBe(0);
		expect(empty.idOf('')).toBe(-1);
		expect(empty.idOf('ก')).toBe(-1);
	});

	it('cannot be built of what its alphabet does not spell', () => {
		expect(() => buildTrie(['Konaté'])).toThrow(TrieAlphabetError);
		expect(() => buildTrie([''])).toThrow(TrieAlphabetError);
	});

	it('cut short or shifted is refused', () => {
		const bytes = buildTrie(WORDS);
		expect(() => readTrie(bytes.slice(0, -1))).toThrow(PackError);
		expect(() => readTrie(bytes.slice(0, 5))).toThrow(PackError);
		const shifted = new Uint8Array(bytes.length + 1);
		shifted.set(bytes, 1);
		expect(() => readTrie(shifted.subarray(1))).toThrow(PackError);
	});
});
