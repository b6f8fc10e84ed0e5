import { createEmptyCard, fsrs, State, type Card, type FSRS } from 'ts-fsrs';
import { GRADES, type Grade, type GradeName } from './grade.ts';
import type { CardState, Phase } from './state.ts';

/** What the scheduler needs to know of the settings. */
export interface ScheduleOptions {
	/** The share of cards to be recalled when due, 0.7 to 0.97. */
	retention: number;
}

/** What one grade would do. */
export interface PreviewItem {
	/** When the card would be due, ms. */
	due: number;
	/** The interval in whole days; 0 where it is counted in minutes. */
	days: number;
	/** The interval in minutes. */
	minutes: number;
	state: CardState;
}

export type Preview = Record<GradeName, PreviewItem>;

/** The grade cannot be applied: no such grade, or a moment before the last review. */
export class ScheduleError extends Error {
	override readonly name = 'ScheduleError';
}

/** State of a card that was made at `now` (ms) and never reviewed. */
export function newCard(now: number): CardState {
	return fromFsrs(createEmptyCard(new Date(now)), undefined);
}

/**
 * The state after `grade` at `now` (ms). FSRS-6 with its default parameters, without fuzz: the same log always
 * gives the same state. https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 * @throws {ScheduleError} where `now` lies before the last review or the grade is none.
 */
export function applyGrade(state: CardState, grade: Grade, now: number, options: ScheduleOptions): CardState {
	if (state.lastReview !== undefined && now < state.lastReview) {
		throw new ScheduleError('a review cannot lie before the last one');
	}
	try {
		const { card } = scheduler(options.retention).next(toFsrs(state), new Date(now), grade);
		return fromFsrs(card, state.firstReview ?? now);
	} catch (cause) {
		throw new ScheduleError(`the grade ${String(grade)} could not be applied`, { cause });
	}
}

/** What each of the four grades at `now` (ms) would do; for the buttons. */
export function preview(state: CardState, now: number, options: ScheduleOptions): Preview {
	const item = (grade: Grade): PreviewItem => {
		const next = applyGrade(state, grade, now, options);
		return {
			due: next.due,
			days: next.scheduledDays,
			minutes: Math.round((next.due - now) / MINUTE),
			state: next
		};
	};
	return {
		again: item(GRADES.again),
		hard: item(GRADES.hard),
		good: item(GRADES.good),
		easy: item(GRADES.easy)
	};
}

const MINUTE = 60_000;

const schedulers = new Map<number, FSRS>();

function scheduler(retention: number): FSRS {
	let made = schedulers.get(retention);
	if (!made) {
		made = fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: true });
		schedulers.set(retention, made);
	}
	return made;
}

function toFsrs(state: CardState): Card {
	const card: Card = {
		due: new Date(state.due),
		stability: state.stability,
		difficulty: state.difficulty,
		elapsed_days: 0, // FSRS computes it from `last_review`
		scheduled_days: state.scheduledDays,
		learning_steps: state.step,
		reps: state.reps,
		lapses: state.lapses,
		state: STATES[state.phase]
	};
	if (state.lastReview !== undefined) card.last_review = new Date(state.lastReview);
	return card;
}

function fromFsrs(card: Card, firstReview: number | undefined): CardState {
	const state: CardState = {
		phase: PHASE_OF[card.state],
		due: card.due.getTime(),
		stability: card.stability,
		difficulty: card.difficulty,
		step: card.learning_steps,
		scheduledDays: card.scheduled_days,
		reps: card.reps,
		lapses: card.lapses
	};
	if (firstReview !== undefined) state.firstReview = firstReview;
	if (card.last_review) state.lastReview = card.last_review.getTime();
	return state;
}

const PHASE_OF: Record<State, Phase> = {
	[State.New]: 'new',
	[State.Learning]: 'learning',
	[State.Review]: 'review',
	[State.Relearning]: 'relearning'
};

const STATES = {
	new: State.New,
	learning: State.Learning,
	review: State.Review,
	relearning: State.Relearning
} as const;
