import type { Grade } from './grade.ts';

interface EventBase {
	/** UUID version 7. */
	id: string;
	cardId: string;
	/** When it happened, ms since the epoch; strictly increasing among the events of one card. */
	at: number;
}

/** A learner graded a card. */
export interface GradeEvent extends EventBase {
	kind: 'grade';
	grade: Grade;
	/** From the question shown to the grade given, ms. */
	durationMs: number;
	/** The retention that was asked for at that moment, so that the state can be rebuilt without the settings. */
	retention: number;
}

/** A learner took a grade back. The grade's own event stays. */
export interface UndoEvent extends EventBase {
	kind: 'undo';
	/** Id of the grade event that counts no longer. */
	undoes: string;
}

/** The review log is a list of these; it only ever grows. */
export type ReviewEvent = GradeEvent | UndoEvent;
