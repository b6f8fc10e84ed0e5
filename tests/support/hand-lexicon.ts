import type { Entry, Lexicon, Sense } from '../../src/lib/thai/lexicon/entry.ts';
import type { Sentence } from '../../src/lib/thai/sentences/sentence.ts';
import type { Token, TokenKind } from '../../src/lib/thai/words/token.ts';

/** A lexicon of a few senses, for tests that must not depend on the real one. */
export function handLexicon(senses: Readonly<Record<string, Sense>>): Lexicon {
	const lookup = (word: string): Entry | null => {
		const sense = senses[word];
		return sense ? { headword: word, source: 'lexicon', senses: [sense] } : null;
	};
	return { lookup, has: (word) => word in senses };
}

/**
 * A text with its words cut by hand: `|` marks word edges and is taken away. Spaces, digits, Latin and marks are cut by
 * themselves.
 */
export function handCut(marked: string): { text: string; words: Token[]; sentences: Sentence[] } {
	const words: Token[] = [];
	let text = '';
	const piece = /(\s+)|([0-9๐-๙]+(?:[.,][0-9๐-๙]+)*)|((?:[ก-ฮ]{1,3}\.)+)|([ก-ฺเ-๎ฯๆ]+)|([A-Za-z]+)|([^|])/gu;
	for (const stretch of marked.split('|'))
		for (const match of stretch.matchAll(piece)) {
			const kinds: TokenKind[] = ['space', 'number', 'abbreviation', 'word', 'latin', 'punctuation'];
			const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)] ?? 'symbol';
			words.push({ text: match[0], start: text.length, end: text.length + match[0].length, kind });
			text += match[0];
		}
	return { text, words, sentences: [{ text, start: 0, end: text.length }] };
}
