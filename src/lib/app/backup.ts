import { parseBackup, writeBackup } from '../exchange/backup.ts';
import { readTables, replaceTables } from '../store/backup.ts';
import { writeDeviceNote } from '../store/device.ts';
import type { App } from './app.ts';
import { localDate } from './local-date.ts';

export interface BackupFile {
	blob: Blob;
	/** `aankhao-2026-11-24.json` */
	filename: string;
	/** Up to when it holds everything, ms. */
	at: number;
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
	const at = app.now();
	const bytes = writeBackup(await readTables(app.db), at);
	const blob = new Blob([bytes], { type: 'application/json' });
	return { blob, filename: `aankhao-${localDate(at)}.json`, at };
}

/**
 * Notes that a backup has left the device.
 * @throws {StoreError}
 */
export async function noteBackup(app: App, { at }: Pick<BackupFile, 'at'>): Promise<void> {
	await writeDeviceNote(app.db, 'lastBackup', at);
}

/**
 * Puts a backup in the place of everything that is there, all or nothing: after an error everything is as it was.
 * Card states are rebuilt from the review log. What the device has noted for itself stays, but for the last backup:
 * that is the file now, as old as it is.
 * @throws {BackupError} `not-json`, `not-a-backup`, `damaged` or `newer`.
 * @throws {StoreError}
 */
export async function restoreBackup(app: App, file: Uint8Array | ArrayBuffer | Blob): Promise<BackupCounts> {
	const bytes = file instanceof Blob ? await file.arrayBuffer() : file;
	const { tables, createdAt } = parseBackup(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
	const now = app.now();
	// A file of a device whose clock ran ahead must not silence the reminder until that time has come.
	await replaceTables(app.db, tables, Math.min(createdAt ?? now, now));
	app.keep?.();
	const { articles, cards, reviews, attempts } = tables;
	return {
		articles: articles.length,
		cards: cards.length,
		reviews: reviews.length,
		attempts: attempts.length
	};
}
