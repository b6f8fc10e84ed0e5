import { section, type Sections } from '../pack.ts';
import { derive } from './derive.ts';
import type { Entry, WholeLexicon } from './entry.ts';
import { readEntries, type EntryStore } from './format.ts';
import { keyOf } from './key.ts';
import { NONE, readTrie, ROOT, type Trie } from './trie.ts';

/** Longer strings are no words: the longest names of bodies have some 60 characters. */
const LONGEST = 120;
/** A derivative of a derivative (`การไม่ปฏิบัติตาม`) and no deeper. */
const DEPTH = 2;
/** So many answers are remembered: an article of 5,000 characters asks for some 600 different words, many of them often. */
const REMEMBERED = 4096;

/**
 * The lexicon over the sections `trie` and `entries` of a pack. Looking up throws on no string: written entries
 * first, in any spelling that normalises to theirs, then derivatives and number words by rule. Entries are shared and not to be changed.
 * @throws {PackError} where a section is missing or damaged.
 */
export function createLexicon(sections: Sections): WholeLexicon {
	return lexiconOver(readTrie(section(sections, 'trie')), readEntries(section(sections, 'entries')));
}

/** The lexicon over the words of `trie`, whose entries `store` keeps by their numbers. */
export function lexiconOver(trie: Trie, store: EntryStore): WholeLexicon {
	const writtenAs = (key: string): Entry | null => {
		const id = trie.idOf(key);
		const entry = id < 0 ? null : store.get(id, key);
		if (typeof entry === 'string') return writtenAs(entry);
		return entry && { ...entry, source: 'lexicon' };
	};
	const find = (word: string, depth: number): Entry | null =>
		writtenAs(keyOf(word)) ?? (depth > 0 ? derive(word, (base) => find(base, depth - 1)) : null);
	const remembered = new Map<string, Entry | null>();

	return {
		lookup(word) {
			const known = remembered.get(word);
			if (known !== undefined) return known;
			const trimmed = word.length > LONGEST ? '' : keyOf(word).trim();
			const entry = trimmed === '' ? null : find(trimmed, DEPTH);
			if (remembered.size >= REMEMBERED) remembered.clear();
			remembered.set(word, entry);
			return entry;
		},
		has(word) {
			const id = word.length > LONGEST ? -1 : trie.idOf(keyOf(word));
			return id >= 0 && store.has(id);
		},
		longest(text, start) {
			let end = -1;
			let id = 0;
			let slot = ROOT;
			for (let at = start; at < text.length;) {
				slot = trie.child(slot, text.charCodeAt(at++));
				if (slot === NONE) break;
				id += trie.skips[slot] as number;
				if (trie.isWord(slot) && store.has(id)) end = at;
			}
			return end;
		},
		*entries() {
			for (const [key, id] of trie.words()) {
				const entry = store.get(id, key);
				if (entry && typeof entry !== 'string') yield { ...entry, source: 'lexicon' };
			}
		}
	};
}
