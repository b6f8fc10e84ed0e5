import { describe, expect, it } from 'vitest';
import type { GradeEvent, ReviewEvent, UndoEvent } from '../../../../src/lib/study/schedule/event.ts';
import { applyGrade, newCard } from '../../../../src/lib/study/schedule/fsrs.ts';
import type { Grade } from '../../../../src/lib/study/schedule/grade.ts';
import { rebuild } from '../../../../src/lib/study/schedule/rebuild.ts';

const NOW = Date.UTC(2026, 10, 24);

const grade = (id: string, value: Grade, at: number, retention = 0.9): GradeEvent => ({
	id,
	cardId: 'card',
	kind: 'grade',
	grade: value,
	at,
	durationMs: 1000,
	retention
});
const undo = (id: string, undoes: string, at: number): UndoEvent => ({
	id,
	cardId: 'card',
	kind: 'undo',
	undoes,
	at
});

describe('rebuilding a card from its log', () => {
	it('gives a new card for an empty log', () => {
		expect(rebuild(NOW, [])).toEqual(newCard(NOW));
	});

	it('does not count a grade that was undone, wherever the undo stands', () => {
		const kept = grade('1', 3, NOW + 1);
		const log: ReviewEvent[] = [undo('3', '2', NOW + 3), kept, grade('2', 1, NOW + 2)];
		expect(rebuild(NOW, log)).toEqual(applyGrade(newCard(NOW), 3, NOW + 1, { retention: 0.9 }));
	});

	it('asks for the retention that was asked for then', () => {
		expect(rebuild(NOW, [grade('1', 4, NOW, 0.97)]).due).toBeLessThan(
			rebuild(NOW, [grade('1', 4, NOW, 0.8)]).due
		);
	});
});
