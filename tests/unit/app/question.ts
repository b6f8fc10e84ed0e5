import type { Question } from '../../../src/lib/study/quiz/question.ts';

/** A question about the first word of a text of at least four letters. */
export const question: Question = {
	kind: 'quantity',
	prompt: { th: 'กี่นาย', en: 'How many?' },
	english: 'sentence',
	answer: { start: 2, end: 4, text: 'าร' },
	choices: [
		{ th: '49 นาย', en: '49' },
		{ th: '46 นาย', en: '46' }
	],
	key: 0,
	sentence: { start: 1, end: 4 },
	confidence: 1
};
