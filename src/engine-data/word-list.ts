import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { labelOf } from '../lib/thai/lexicon/trie.ts';
import { readShards } from '../lexicon/shards.ts';
import { keyOf } from '../lib/thai/lexicon/key.ts';
import { normalise } from '../lib/thai/text/normalise.ts';

/** Where the trie has a word from; what a word list says about a word's nature is a feature of the model. */
export const WORD_SOURCES = ['trained', 'lexicon', 'common', 'compound', 'name', 'acronym'] as const;
export type WordSource = (typeof WORD_SOURCES)[number];

/** A word with what the lists say about it; `tag` is empty where they name no part of speech. */
export interface ListedWord {
	source: WordSource;
	tag: string;
	/** Whether the lexicon explains it. */
	inLexicon: boolean;
}

/** Lists of the `wordcut` package by what they hold; the others are common words. */
const LISTS: Readonly<Record<string, WordSource>> = {
	'std-compound': 'compound',
	acronyms: 'acronym',
	city: 'name',
	country: 'name',
	district: 'name',
	geo: 'name',
	history: 'name',
	proper: 'name'
};
/** The order in which a word's source is settled where several lists have it: the last one wins. */
const PRIORITY: readonly WordSource[] = ['acronym', 'name', 'compound', 'common'];

/**
 * All listed words: those of the `wordcut` package and the lexicon's headwords. A headword that no shard has comes from
 * the Unicode CLDR: a country, language or currency.
 */
export function listWords(headwords: Iterable<string>): Map<string, ListedWord> {
	const words = new Map<string, ListedWord>();
	for (const [word, source] of readWordcutWords()) words.set(word, { source, tag: '', inLexicon: false });
	const tags = new Map<string, string>();
	for (const { headword, pos } of readShards().rows) if (!tags.has(headword)) tags.set(headword, pos);
	for (const headword of headwords) {
		const text = keyOf(headword);
		if (!isSpellable(text)) continue;
		const tag = tags.get(headword) ?? 'PROPN';
		const source = words.get(text)?.source ?? (tag === 'PROPN' ? 'name' : 'lexicon');
		words.set(text, { source, tag: tag === 'CLF' ? 'NOUN' : tag, inLexicon: true });
	}
	return words;
}

/** The words that ship with the `wordcut` package (LGPL-3.0), normalised, with the list they stand in. */
function readWordcutWords(): Map<string, WordSource> {
	const data = join(dirname(createRequire(import.meta.url).resolve('wordcut/package.json')), 'data');
	const bySource = new Map<WordSource, string[]>(PRIORITY.map((source) => [source, []]));
	for (const file of readdirSync(data).sort()) {
		const name = /^tdict-(.*)\.txt$/.exec(file)?.[1];
		if (name === undefined) continue;
		const lines = readFileSync(join(data, file), 'utf8').split(/[\r\n]+/);
		bySource.get(LISTS[name] ?? 'common')?.push(...lines);
	}
	const words = new Map<string, WordSource>();
	for (const source of PRIORITY)
		for (const line of bySource.get(source) ?? []) {
			const { text } = normalise(line.trim());
			// As the package itself does, words of one letter are left out.
			if (text.length > 1 && isSpellable(text)) words.set(text, source);
		}
	return words;
}

/** Whether the trie's alphabet can spell the word. */
function isSpellable(word: string): boolean {
	for (let i = 0; i < word.length; i++) if (labelOf(word.charCodeAt(i)) === 0) return false;
	return word !== '';
}

/** `listed` with the treebank's words that no list has. */
export function withTrained(
	listed: ReadonlyMap<string, ListedWord>,
	words: Iterable<string>
): Map<string, ListedWord> {
	const all = new Map(listed);
	for (const word of words)
		if (!all.has(word)) all.set(word, { source: 'trained', tag: '', inLexicon: false });
	return all;
}
