import { section, type Sections } from '../pack.ts';
import { derive } from './derive.ts';
import type { Entry, Lexicon } from './entry.ts';
import { readEntries, type EntryStore } from './format.ts';
import { keyOf } from './key.ts';
import { readTrie } from './trie.ts';

/** Longer strings are no words: the longest names of bodies have some 60 characters. */
const LONGEST = 120;
/** A derivative of a derivative (`การไม่ปฏิบัติตาม`) and no deeper. */
const DEPTH = 2;

/**
 * The lexicon over the sections `trie` and `entries` of a pack. Looking up throws on no string: written entries
 * first, in any spelling that normalises to theirs, then derivatives and number words by rule.
 * @throws {PackError} where a section is missing or damaged.
 */
export function createLexicon(sections: Sections): Lexicon {
	const trie = readTrie(section(sections, 'trie'));
	return lexiconOver((key) => trie.idOf(key), readEntries(section(sections, 'entries')));
}

/** The lexicon over any numbering of keys (`idOf` answers -1 for what it does not know). */
export function lexiconOver(idOf: (key: string) => number, store: EntryStore): Lexicon {
	const written = (word: string): Entry | null => {
		const key = keyOf(word);
		const id = idOf(key);
		const entry = id < 0 ? null : store.get(id, key);
		return entry && { ...entry, source: 'lexicon' };
	};
	const lookup = (word: string, depth: number): Entry | null =>
		written(word) ?? (depth > 0 ? derive(word, (base) => lookup(base, depth - 1)) : null);

	return {
		lookup(word) {
			const trimmed = word.length > LONGEST ? '' : keyOf(word).trim();
			return trimmed === '' ? null : lookup(trimmed, DEPTH);
		},
		has(word) {
			const id = word.length > LONGEST ? -1 : idOf(keyOf(word));
			return id >= 0 && store.has(id);
		}
	};
}
