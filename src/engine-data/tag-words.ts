import type { Trie } from '../lib/thai/lexicon/trie.ts';
import type { SenseFlag } from '../lib/thai/lexicon/entry.ts';
import { keyOf } from '../lib/thai/lexicon/key.ts';
import { frequencyClass, type ListedTags, seenCode } from '../lib/thai/tags/word-table.ts';
import { PARTS_OF_SPEECH } from '../lib/thai/words/token.ts';
import { lexiconEntries } from '../lexicon/compile.ts';
import type { ListedWord, WordSource } from './word-list.ts';

/** How often a word was seen with each of `MODEL_TAGS`. */
export type TagCounts = ReadonlyMap<string, readonly number[]>;

/** Flags of the lexicon that tell the tagger something; new ones go to the end. */
const FLAGS: readonly SenseFlag[] = ['person', 'place', 'organisation', 'event', 'title', 'unit', 'number'];
/** `ListedTags.source` of the word lists, in this order from 1 on; new ones go to the end. */
const SOURCES: readonly WordSource[] = ['trained', 'lexicon', 'common', 'compound', 'name', 'acronym'];

/** What the lists say of each word of `trie`, by its id. Words that the trie lacks are left out: the engine could not look them up. */
export function listTags(
	trie: Trie,
	listed: ReadonlyMap<string, ListedWord>,
	counts: TagCounts
): ListedTags[] {
	const tags = Array.from({ length: trie.size }, () => ({ lexicon: 0, source: 0, seen: 0, frequency: 0 }));
	const at = (word: string): ListedTags | undefined => tags[trie.idOf(word)];
	for (const [word, { source }] of listed) {
		const entry = at(word);
		if (entry) entry.source = SOURCES.indexOf(source) + 1;
	}
	for (const { headword, senses } of lexiconEntries()) {
		const entry = at(keyOf(headword));
		if (!entry) continue;
		for (const { pos, flags } of senses) {
			entry.lexicon |= 1 << PARTS_OF_SPEECH.indexOf(pos);
			for (const flag of flags ?? []) {
				const bit = FLAGS.indexOf(flag);
				if (bit >= 0) entry.lexicon |= 1 << (PARTS_OF_SPEECH.length + bit);
			}
		}
	}
	for (const [word, count] of counts) {
		const entry = at(word);
		if (entry) Object.assign(entry, seenTags(count));
	}
	return tags;
}

/** The treebank's part of `ListedTags`. */
export function seenTags(counts: readonly number[]): Pick<ListedTags, 'seen' | 'frequency'> {
	return { seen: seenCode(counts), frequency: frequencyClass(counts.reduce((sum, count) => sum + count, 0)) };
}
