import type { Entry } from '../../thai/lexicon/entry.ts';
import type { Span } from '../../thai/span.ts';
import type { WordSign } from './sign.ts';

/** All that the entry of a tapped word shows. */
export interface WordView {
	/** As it stands in the text. */
	text: string;
	headword: string;
	sign: WordSign;
	/** Not in the lexicon: `null`; still being looked up: `undefined`. */
	entry: Entry | null | undefined;
	/** What it is made of; glosses are empty where the lexicon has none. */
	parts: { text: string; gloss: string }[];
	/** The sentence it stands in, and the word inside it. */
	sentence: { text: string; span: Span } | null;
}
