import type { Span, TextSpan } from '../../thai/span.ts';

export type QuestionKind = 'quantity';

/** The same words in both languages. */
export interface Bilingual {
	th: string;
	en: string;
}

/**
 * A multiple-choice question about a text, in the shape that the command line prints. It can be shown
 * without the article at hand and is stored with every attempt just as it was shown.
 */
export interface Question {
	kind: QuestionKind;
	/** The stem. */
	prompt: Bilingual;
	/** `sentence`: the English stem is a sentence that the rules vouch for; `frame`: an English frame around the Thai phrase. */
	english: 'sentence' | 'frame';
	/** Where the text answers; `text === article.slice(start, end)`. */
	answer: TextSpan;
	choices: Bilingual[];
	/** Index of the right choice. */
	key: number;
	/** The evidence: span of the sentence that holds the answer. */
	sentence: Span;
	/** How much the rules trust the question, 0 to 1; lists come best first. */
	confidence: number;
}
