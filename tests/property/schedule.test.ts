import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GradeEvent, ReviewEvent } from '../../src/lib/study/schedule/event.ts';
import { applyGrade, newCard } from '../../src/lib/study/schedule/fsrs.ts';
import type { Grade } from '../../src/lib/study/schedule/grade.ts';
import { rebuild } from '../../src/lib/study/schedule/rebuild.ts';
import type { CardState } from '../../src/lib/study/schedule/state.ts';

const CREATED = Date.UTC(2026, 0, 1);

const step = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant('grade' as const),
			grade: fc.constantFrom<Grade[]>(1, 2, 3, 4),
			// From seconds to years after the last event.
			wait: fc.integer({ min: 1, max: 3 * 365 * 86_400_000 }),
			retention: fc.double({ min: 0.7, max: 0.97, noNaN: true })
		})
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), wait: fc.nat(60_000) }) }
);

describe('the review log', () => {
	it('always rebuilds to the state that grades and undos led to step by step', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (steps, random) => {
				const log: ReviewEvent[] = [];
				const standing: { event: GradeEvent; before: CardState }[] = [];
				let state = newCard(CREATED);
				let at = CREATED;
				for (const [index, step] of steps.entries()) {
					at += step.wait + 1;
					const base = { id: `e${String(index).padStart(3, '0')}`, cardId: 'card', at };
					if (step.kind === 'grade') {
						const { grade, retention } = step;
						const event: GradeEvent = { ...base, kind: 'grade', grade, retention, durationMs: 0 };
						standing.push({ event, before: state });
						state = applyGrade(state, grade, at, { retention });
						log.push(event);
					} else {
						const last = standing.pop();
						if (!last) continue;
						state = last.before;
						log.push({ ...base, kind: 'undo', undoes: last.event.id });
					}
				}
				const shuffled = log
					.map((event) => ({ event, key: random.next().value }))
					.sort((a, b) => a.key - b.key)
					.map(({ event }) => event);
				expect(rebuild(CREATED, log)).toEqual(state);
				expect(rebuild(CREATED, shuffled)).toEqual(state);
				expect(Number.isFinite(state.due) && state.stability >= 0).toBe(true);
			})
		);
	});
});
