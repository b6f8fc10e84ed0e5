import type { TextSpan } from '../span.ts';

/** What a stretch of a pasted page is when it is not running text. Readers show it, quizzes skip it. */
export type SentenceRole = 'heading' | 'dateline' | 'list-item' | 'caption' | 'furniture';

/** A sentence: a trimmed span. Every character that is not white space lies in exactly one. */
export interface Sentence extends TextSpan {
	role?: SentenceRole;
}
