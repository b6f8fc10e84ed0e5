import type { GradeEvent } from '../study/schedule/event.ts';
import { applyGrade } from '../study/schedule/fsrs.ts';
import type { Grade } from '../study/schedule/grade.ts';
import { rebuild } from '../study/schedule/rebuild.ts';
import type { Database } from './database.ts';
import { guard } from './errors.ts';
import { newId } from './id.ts';
import type { CardRow, ReviewRow } from './types.ts';

export interface NewGrade {
	cardId: string;
	grade: Grade;
	/** ms */
	durationMs: number;
	retention: number;
	/** ms since the epoch. */
	now: number;
}

/** Appends a grade and moves the card on, in one transaction; answers nothing where the card is gone. */
export function appendGrade(db: Database, grade: NewGrade): Promise<GradeEvent | undefined> {
	return guard(db, () =>
		db.transaction('rw', db.cards, db.reviews, async () => {
			const card = await db.cards.get(grade.cardId);
			if (!card) return undefined;
			const event: GradeEvent = {
				id: newId(),
				cardId: card.id,
				kind: 'grade',
				grade: grade.grade,
				at: nextMoment(await listReviews(db, card.id), grade.now),
				durationMs: Math.max(0, Math.round(grade.durationMs)),
				retention: grade.retention
			};
			const state = applyGrade(card.state, event.grade, event.at, { retention: event.retention });
			await db.reviews.add(event);
			await db.cards.update(card.id, { state });
			return event;
		})
	);
}

/**
 * Appends the undo of a grade and rebuilds the card from its log, in one transaction; undoing twice is undoing
 * once. Answers the card as it then is, or nothing where it is gone.
 */
export function appendUndo(db: Database, grade: GradeEvent, now: number): Promise<CardRow | undefined> {
	return guard(db, () =>
		db.transaction('rw', db.cards, db.reviews, async () => {
			const card = await db.cards.get(grade.cardId);
			if (!card) return undefined;
			const events = await listReviews(db, card.id);
			if (!events.some((event) => event.kind === 'undo' && event.undoes === grade.id)) {
				const undo: ReviewRow = {
					id: newId(),
					cardId: card.id,
					kind: 'undo',
					undoes: grade.id,
					at: nextMoment(events, now)
				};
				events.push(undo);
				await db.reviews.add(undo);
			}
			const state = rebuild(card.createdAt, events);
			await db.cards.update(card.id, { state });
			return { ...card, state };
		})
	);
}

function listReviews(db: Database, cardId: string): PromiseLike<ReviewRow[]> {
	return db.reviews.where('cardId').equals(cardId).toArray();
}

/** `now`, or just behind the last event: a clock that was set back must not reorder the log. */
function nextMoment(events: readonly ReviewRow[], now: number): number {
	return events.reduce((latest, event) => Math.max(latest, event.at + 1), now);
}
