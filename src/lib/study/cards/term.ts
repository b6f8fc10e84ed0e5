import type { Span } from '../../thai/span.ts';
import type { PartOfSpeech } from '../../thai/words/token.ts';
import type { SenseFlag } from '../../thai/lexicon/entry.ts';

/** A word of an article that may become a vocabulary card. */
export interface Term {
	headword: string;
	pos: PartOfSpeech;
	/** Glosses of the first sense, best first; empty where the lexicon has no entry. */
	gloss: string[];
	flags?: SenseFlag[];
	/** Every occurrence in the text, in order. */
	occurrences: Span[];
	/** Span of the sentence that the card quotes, and of the word inside the text. */
	sentence: Span;
	word: Span;
	/** Rank in news frequency, 1 = most frequent; absent where unknown. */
	rank?: number;
	/** Usefulness, higher first: frequency in the article and in news at large. */
	usefulness: number;
}

/** What an article offers to learn: words worth a card, and names in a list of their own. */
export interface Terms {
	words: Term[];
	names: Term[];
}
