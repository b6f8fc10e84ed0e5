import { parseBackup, writeBackup } from '../exchange/backup.ts';
import { readTables, replaceTables } from '../store/backup.ts';
import type { App } from './app.ts';

export interface BackupFile {
	blob: Blob;
	/** `aankhao-2026-11-24.json` */
	filename: string;
}

/** How much a backup holds, for a message to the learner. */
export interface BackupCounts {
	articles: number;
	cards: number;
	reviews: number;
	attempts: number;
}

/**
 * Everything the learner has, as one JSON file; what the engine computed is left out.
 * @throws {StoreError}
 */
export async function exportBackup(app: App): Promise<BackupFile> {
	const now = app.now();
	const bytes = writeBackup(await readTables(app.db), now);
	const date = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
	return { blob: new Blob([bytes], { type: 'application/json' }), filename: `aankhao-${date}.json` };
}

/**
 * Puts a backup in the place of everything that is there, all or nothing: after an error everything is as it was.
 * Card states are rebuilt from the review log.
 * @throws {BackupError} `not-json`, `not-a-backup`, `damaged` or `newer`.
 * @throws {StoreError}
 */
export async function restoreBackup(app: App, file: Uint8Array | ArrayBuffer | Blob): Promise<BackupCounts> {
	const bytes = file instanceof Blob ? await file.arrayBuffer() : file;
	const tables = parseBackup(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
	await replaceTables(app.db, tables);
	const { articles, cards, reviews, attempts } = tables;
	return {
		articles: articles.length,
		cards: cards.length,
		reviews: reviews.length,
		attempts: attempts.length
	};
}
