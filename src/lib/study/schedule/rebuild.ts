import { applyGrade, newCard } from './fsrs.ts';
import type { GradeEvent, ReviewEvent } from './event.ts';
import type { CardState } from './state.ts';

/**
 * The state of one card, folded from its events in any order: grades that were undone do not count.
 * `createdAt` is ms since the epoch. Equals what `applyGrade` gave step by step.
 * @throws {ScheduleError} where the events contradict one another.
 */
export function rebuild(createdAt: number, events: readonly ReviewEvent[]): CardState {
	return standingGrades(events).reduce(
		(state, event) => applyGrade(state, event.grade, event.at, { retention: event.retention }),
		newCard(createdAt)
	);
}

/** The grades of a log that were not undone, in the order in which they were given. */
function standingGrades(events: readonly ReviewEvent[]): GradeEvent[] {
	const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.undoes] : [])));
	return events
		.filter((event): event is GradeEvent => event.kind === 'grade' && !undone.has(event.id))
		.sort(inOrder);
}

/** Orders events by time, those of one moment by id. */
function inOrder(a: ReviewEvent, b: ReviewEvent): number {
	return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
