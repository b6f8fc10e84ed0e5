/** Where a card stands on its way: not yet seen, in its first steps, spaced out, or back in steps after a lapse. */
export const PHASES = ['new', 'learning', 'review', 'relearning'] as const;
export type Phase = (typeof PHASES)[number];

/** The scheduling state of a card: a fold over its review events, stored with the card only as a cache. */
export interface CardState {
	phase: Phase;
	/** When the card is next due, ms since the epoch. */
	due: number;
	/** FSRS stability in days: after so long, recall has fallen to 90 %. 0 while new. */
	stability: number;
	/** FSRS difficulty, 1 to 10; 0 while new. */
	difficulty: number;
	/** Index of the (re)learning step that comes next. */
	step: number;
	/** The interval that was last given, in whole days; 0 inside steps. */
	scheduledDays: number;
	/** Grades so far. */
	reps: number;
	/** How often a spaced-out card was forgotten. */
	lapses: number;
	/** First and last grade, ms; absent while new. */
	firstReview?: number;
	lastReview?: number;
}
