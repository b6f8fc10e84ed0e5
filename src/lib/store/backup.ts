import type { Database } from './database.ts';
import { guard } from './errors.ts';
import type { ArticleRow, AttemptRow, CardRow, ReviewRow, SettingRow, TermRow } from './types.ts';

/** Everything that is the learner's own; what the engine computed is not. */
export interface Tables {
	articles: ArticleRow[];
	terms: TermRow[];
	cards: CardRow[];
	reviews: ReviewRow[];
	attempts: AttemptRow[];
	settings: SettingRow[];
}

/** All tables as they stand at one moment. */
export function readTables(db: Database): Promise<Tables> {
	const { articles, terms, cards, reviews, attempts, settings } = db;
	return guard(db, () =>
		db.transaction('r', [articles, terms, cards, reviews, attempts, settings], async () => ({
			articles: await articles.toArray(),
			terms: await terms.toArray(),
			cards: await cards.toArray(),
			reviews: await reviews.toArray(),
			attempts: await attempts.toArray(),
			settings: await settings.toArray()
		}))
	);
}

/** Puts `tables` in the place of everything, in one transaction: after an error everything is as it was. */
export function replaceTables(db: Database, tables: Tables): Promise<void> {
	return guard(db, () =>
		db.transaction('rw', db.tables, async () => {
			for (const table of db.tables) await table.clear();
			await db.articles.bulkAdd(tables.articles);
			await db.terms.bulkAdd(tables.terms);
			await db.cards.bulkAdd(tables.cards);
			await db.reviews.bulkAdd(tables.reviews);
			await db.attempts.bulkAdd(tables.attempts);
			await db.settings.bulkAdd(tables.settings);
		})
	);
}
