import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/lib/study/quiz/question.ts';
import type { Term } from '../../../src/lib/study/cards/term.ts';
import { percentages } from '../../../src/lib/ui/controls/coverage.ts';
import { QuizSession } from '../../../src/lib/ui/quiz/quiz-session.svelte.ts';
import { outcome, verdictOf } from '../../../src/lib/ui/quiz/state.ts';
import { minutesToday, suggested } from '../../../src/lib/ui/words/suggest.ts';

describe('percentages', () => {
	it('adds up to 100 for any shares of one', () => {
		fc.assert(
			fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (a, b, c) => {
				const total = a + b + c;
				fc.pre(total > 0);
				const shares = percentages({ known: a / total, learning: b / total, new: c / total });
				expect(shares.known + shares.learning + shares.new).toBe(100);
			})
		);
	});

	it('is all nought for a text without words', () => {
		expect(percentages({ known: 0, learning: 0, new: 0 })).toEqual({ known: 0, learning: 0, new: 0 });
	});
});

describe('suggested', () => {
	const term = (headword: string, gloss: string[]): Term => ({
		headword,
		pos: 'NOUN',
		gloss,
		occurrences: [],
		sentence: { start: 0, end: 0 },
		word: { start: 0, end: 0 },
		usefulness: 1
	});

	it('takes the first words that have a meaning', () => {
		const terms = [term('ก', ['a']), term('ข', []), term('ค', ['c']), term('ง', ['d'])];
		expect([...suggested(terms, 2)]).toEqual(['ก', 'ค']);
	});

	it('takes at least a minute', () => {
		expect(minutesToday(1)).toBe(1);
		expect(minutesToday(7)).toBe(5);
	});
});

describe('a go through a quiz', () => {
	const question = (key: number): Question => ({
		kind: 'quantity',
		prompt: { th: 'กี่นาย', en: 'How many?' },
		english: 'sentence',
		answer: { start: 0, end: 2, text: '49' },
		choices: [1, 2, 3, 4].map((number) => ({ th: `${number} นาย`, en: String(number) })),
		key,
		sentence: { start: 0, end: 2 },
		confidence: 1
	});

	it('goes through the questions, remembers what was chosen and what was skipped', () => {
		const session = new QuizSession('id', [question(0), question(1)]);
		session.chosen = 2;
		session.next();
		expect(session.chosen).toBeUndefined();
		session.next();
		expect(session.question).toBeUndefined();
		expect(session.answers.map(({ chosen }) => chosen)).toEqual([2, null]);
		session.next();
		expect(session.answers).toHaveLength(2);
	});

	it('asks ten questions at most', () => {
		expect(
			new QuizSession(
				'id',
				Array.from({ length: 30 }, () => question(0))
			).questions
		).toHaveLength(10);
	});

	it('shows a verdict only after the answer', () => {
		expect([0, 1, 2].map((index) => verdictOf(index, 1, undefined))).toEqual(['open', 'open', 'open']);
		expect([0, 1, 2].map((index) => verdictOf(index, 1, 0))).toEqual(['wrong', 'right', 'rest']);
		expect([0, 1, 2].map((index) => verdictOf(index, 1, 1))).toEqual(['rest', 'right', 'rest']);
	});

	it('praises quietly', () => {
		expect(outcome(7, 9)).toBe('well');
		expect(outcome(1, 2)).toBe('half');
		expect(outcome(0, 0)).toBe('again');
	});
});
