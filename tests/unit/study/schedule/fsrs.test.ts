import { describe, expect, it } from 'vitest';
import { applyGrade, newCard, preview, ScheduleError } from '../../../../src/lib/study/schedule/fsrs.ts';
import { GRADES, type Grade } from '../../../../src/lib/study/schedule/grade.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY = 86_400_000;
const options = { retention: 0.9 };
const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

describe('scheduling a card', () => {
	it('makes a new card that is due at once and has no memory yet', () => {
		expect(newCard(NOW)).toEqual({
			phase: 'new',
			due: NOW,
			stability: 0,
			difficulty: 0,
			step: 0,
			scheduledDays: 0,
			reps: 0,
			lapses: 0
		});
	});

	it('gives a new card steps of minutes for Again to Good and days for Easy', () => {
		const { again, hard, good, easy } = preview(newCard(NOW), NOW, options);
		expect([again.minutes, hard.minutes, good.minutes]).toEqual([1, 6, 10]);
		expect([again.days, hard.days, good.days]).toEqual([0, 0, 0]);
		expect(easy.days).toBeGreaterThan(1);
		expect(easy.due).toBe(NOW + easy.days * DAY);
		expect(easy.minutes).toBe(easy.days * 1440);
	});

	it('previews exactly what the grade then does', () => {
		let state = newCard(NOW);
		let now = NOW;
		for (const grade of [3, 3, 3, 1, 2, 4] satisfies Grade[]) {
			const shown = preview(state, now, options);
			const name = NAMES[grade];
			const next = applyGrade(state, grade, now, options);
			expect(shown[name].state).toEqual(next);
			expect(shown[name].due).toBe(next.due);
			state = next;
			now = state.due;
		}
	});

	it('spaces a card out after its steps and counts a lapse when it is forgotten', () => {
		const first = applyGrade(newCard(NOW), GRADES.good, NOW, options);
		expect(first.phase).toBe('learning');
		const second = applyGrade(first, GRADES.good, first.due, options);
		expect(second).toMatchObject({ phase: 'review', reps: 2, lapses: 0, firstReview: NOW });
		const lapsed = applyGrade(second, GRADES.again, second.due, options);
		expect(lapsed).toMatchObject({ phase: 'relearning', reps: 3, lapses: 1, firstReview: NOW });
		expect(lapsed.stability).toBeLessThan(second.stability);
	});

	it('gives shorter intervals where more retention is asked for', () => {
		const easy = (retention: number) => preview(newCard(NOW), NOW, { retention }).easy.days;
		expect(easy(0.97)).toBeLessThan(easy(0.8));
	});

	it('leaves the state it was given as it was', () => {
		const state = Object.freeze(newCard(NOW));
		applyGrade(state, GRADES.good, NOW, options);
		expect(state).toEqual(newCard(NOW));
	});

	it('refuses a review that lies before the last one, and a grade that is none', () => {
		const state = applyGrade(newCard(NOW), GRADES.good, NOW, options);
		expect(() => applyGrade(state, GRADES.good, NOW - DAY, options)).toThrow(ScheduleError);
		expect(() => applyGrade(state, 7 as Grade, NOW, options)).toThrow(ScheduleError);
	});
});
