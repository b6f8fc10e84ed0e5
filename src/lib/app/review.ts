import { appendGrade, appendUndo } from '../store/reviews.ts';
import type { CardRow } from '../store/types.ts';
import type { GradeEvent } from '../study/schedule/event.ts';
import { preview, type Preview } from '../study/schedule/fsrs.ts';
import type { Grade } from '../study/schedule/grade.ts';
import type { QueueCounts } from '../study/schedule/queue.ts';
import type { App } from './app.ts';
import { AppError } from './errors.ts';
import { withCurrentGloss } from './own-lexicon.ts';
import { reviewQueue } from './review-queue.ts';
import { loadSettings } from './settings.ts';

export type { GradeEvent } from '../study/schedule/event.ts';
export type { Preview } from '../study/schedule/fsrs.ts';
export { GRADES, type Grade } from '../study/schedule/grade.ts';
export type { QueueCounts } from '../study/schedule/queue.ts';

export interface ReviewItem {
	card: CardRow;
	/** What each grade would do if given now. */
	preview: Preview;
}

export interface ReviewState {
	/** The card to show, `null` where none is left now. */
	item: ReviewItem | null;
	/** What is left, this card included. */
	counts: QueueCounts;
	/** When the next card becomes due (ms), where none is left now and one is waiting. */
	nextDue?: number;
}

/** The card to review next. `skip` names a card that should not come again at once if another one is there. */
export async function nextReview(app: App, skip?: string): Promise<ReviewState> {
	const { cards, counts, nextDue } = await reviewQueue(app);
	const card = cards.find(({ id }) => id !== skip) ?? cards[0];
	return {
		item: card ? await reviewItem(app, card) : null,
		counts,
		...(nextDue !== undefined && { nextDue })
	};
}

/** A card with the glosses of today and its preview at this moment. */
export async function reviewItem(app: App, card: CardRow): Promise<ReviewItem> {
	const { retention } = await loadSettings(app);
	return {
		card: await withCurrentGloss(app, card),
		preview: preview(card.state, Math.max(app.now(), card.state.lastReview ?? 0), { retention })
	};
}

/**
 * Appends a grade to the log and moves the card on, in one transaction.
 * @param durationMs from the question shown to the grade given.
 * @returns the event, for `undoGrade`.
 * @throws {AppError} `not-found` where the card was deleted meanwhile.
 */
export async function gradeCard(
	app: App,
	cardId: string,
	grade: Grade,
	durationMs: number
): Promise<GradeEvent> {
	const { retention } = await loadSettings(app);
	const event = await appendGrade(app.db, { cardId, grade, durationMs, retention, now: app.now() });
	if (!event) throw new AppError('not-found');
	app.keep?.();
	return event;
}

/**
 * Takes a grade back: appends an undo to the log and rebuilds the card from it, in one transaction.
 * @returns the card as it was before the grade.
 * @throws {AppError} `not-found` where the card was deleted meanwhile.
 */
export async function undoGrade(app: App, event: GradeEvent): Promise<CardRow> {
	const card = await appendUndo(app.db, event, app.now());
	if (!card) throw new AppError('not-found');
	return card;
}
