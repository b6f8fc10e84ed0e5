import type { Database } from './database.ts';
import { guard } from './errors.ts';

/** How many cards were made and grades given after `moment` (ms). */
export function countSince(db: Database, moment: number): Promise<{ cards: number; grades: number }> {
	return guard(db, () =>
		db.transaction('r', db.cards, db.reviews, async () => ({
			cards: await db.cards.filter(({ createdAt }) => createdAt > moment).count(),
			grades: await db.reviews
				.where('at')
				.above(moment)
				.filter(({ kind }) => kind === 'grade')
				.count()
		}))
	);
}

/** When the oldest article, card or review was stored, ms. */
export function firstMoment(db: Database): Promise<number | undefined> {
	return guard(db, () =>
		db.transaction('r', db.articles, db.cards, db.reviews, async () => {
			const article = await db.articles.orderBy('createdAt').first();
			const review = await db.reviews.orderBy('at').first();
			const cards = await db.cards.toArray();
			const moments = [article?.createdAt, review?.at, ...cards.map(({ createdAt }) => createdAt)];
			const known = moments.filter((moment) => moment !== undefined);
			return known.length === 0 ? undefined : known.reduce((first, next) => Math.min(first, next));
		})
	);
}
