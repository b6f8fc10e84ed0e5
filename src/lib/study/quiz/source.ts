import type { Fact } from '../../thai/facts/fact.ts';
import type { Sentence } from '../../thai/sentences/sentence.ts';
import type { Token } from '../../thai/words/token.ts';

/** What a quiz is made from; any `Analysis` serves. Spans are UTF-16 offsets into `text`. */
export interface QuizSource {
	text: string;
	words: readonly Token[];
	sentences: readonly Sentence[];
	facts: readonly Fact[];
}
