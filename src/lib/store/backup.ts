import type { Database } from './database.ts';
import { deviceRow, isDeviceRow } from './device.ts';
import { guard } from './errors.ts';
import type {
	ArticleRow,
	AttemptRow,
	CardRow,
	EntryRow,
	ReportRow,
	ReviewRow,
	SettingRow,
	TermRow
} from './types.ts';

/** Everything that is the learner's own; what the engine computed and what belongs to the device is not. */
export interface Tables {
	articles: ArticleRow[];
	terms: TermRow[];
	cards: CardRow[];
	reviews: ReviewRow[];
	attempts: AttemptRow[];
	settings: SettingRow[];
	entries: EntryRow[];
	reports: ReportRow[];
}

/** All tables as they stand at one moment. */
export function readTables(db: Database): Promise<Tables> {
	const { articles, terms, cards, reviews, attempts, settings, entries, reports } = db;
	const own = [articles, terms, cards, reviews, attempts, settings, entries, reports];
	return guard(db, () =>
		db.transaction('r', own, async () => ({
			articles: await articles.toArray(),
			terms: await terms.toArray(),
			cards: await cards.toArray(),
			reviews: await reviews.toArray(),
			attempts: await attempts.toArray(),
			settings: (await settings.toArray()).filter((row) => !isDeviceRow(row)),
			entries: await entries.toArray(),
			reports: await reports.toArray()
		}))
	);
}

/**
 * Puts `tables` in the place of everything, in one transaction: after an error everything is as it was. What belongs to
 * the device stays, and rows of another device in `tables` are left out.
 * @param savedAt when the tables were saved (ms): from then on the device has them in a file, and nothing older.
 */
export function replaceTables(db: Database, tables: Tables, savedAt: number): Promise<void> {
	return guard(db, () =>
		db.transaction('rw', db.tables, async () => {
			const own = (await db.settings.toArray()).filter(isDeviceRow);
			for (const table of db.tables) await table.clear();
			await db.articles.bulkAdd(tables.articles);
			await db.terms.bulkAdd(tables.terms);
			await db.cards.bulkAdd(tables.cards);
			await db.reviews.bulkAdd(tables.reviews);
			await db.attempts.bulkAdd(tables.attempts);
			await db.entries.bulkAdd(tables.entries);
			await db.reports.bulkAdd(tables.reports);
			await db.settings.bulkAdd([...tables.settings.filter((row) => !isDeviceRow(row)), ...own]);
			await db.settings.put(deviceRow('lastBackup', savedAt));
		})
	);
}
