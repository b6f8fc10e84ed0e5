import * as v from 'valibot';
import { rebuild } from '../study/schedule/rebuild.ts';
import type { ReviewEvent } from '../study/schedule/event.ts';
import { tablesSchema, type BackupTables } from './backup-schema.ts';
import { BackupError } from './errors.ts';

export type { BackupTables } from './backup-schema.ts';

const FORMAT = 'aankhao-backup';
const VERSION = 2;

/** A backup as a file: UTF-8 JSON `{format, version, createdAt, tables}`. `now` is ms since the epoch. */
export function writeBackup(tables: BackupTables, now: number): Uint8Array<ArrayBuffer> {
	const file = { format: FORMAT, version: VERSION, createdAt: new Date(now).toISOString(), tables };
	return new TextEncoder().encode(JSON.stringify(file, null, '\t'));
}

/** What a backup file holds. */
export interface Backup {
	tables: BackupTables;
	/** When it was written, ms since the epoch; absent where the file does not say it in a way that makes sense. */
	createdAt?: number;
}

/**
 * A backup, every value of its tables checked. The states of cards are rebuilt from the review log, which is the
 * truth; those of the file are only a cache.
 * @throws {BackupError}
 */
export function parseBackup(bytes: Uint8Array): Backup {
	const file = envelope(json(bytes));
	const tables = validTables(file.tables);
	const byCard = new Map<string, ReviewEvent[]>();
	for (const event of tables.reviews) {
		const events = byCard.get(event.cardId);
		if (events) events.push(event);
		else byCard.set(event.cardId, [event]);
	}
	const cards = tables.cards.map((card, index) => {
		try {
			return { ...card, state: rebuild(card.createdAt, byCard.get(card.id) ?? []) };
		} catch (cause) {
			throw new BackupError('damaged', `tables.cards.${index}`, { cause });
		}
	});
	const createdAt = momentOf(file.createdAt);
	return { tables: { ...tables, cards }, ...(createdAt !== undefined && { createdAt }) };
}

function json(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new BackupError('not-json', undefined, { cause });
	}
}

/** The parts, unchecked, of a file that says it is a backup which this version can read. */
function envelope(file: unknown): { tables?: unknown; createdAt?: unknown } {
	if (typeof file !== 'object' || file === null) throw new BackupError('not-a-backup');
	const { format, version } = file as { format?: unknown; version?: unknown };
	if (format !== FORMAT) throw new BackupError('not-a-backup');
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		throw new BackupError('damaged', 'version');
	}
	if (version > VERSION) throw new BackupError('newer');
	return file;
}

function momentOf(written: unknown): number | undefined {
	const moment = typeof written === 'string' ? Date.parse(written) : NaN;
	return Number.isNaN(moment) ? undefined : moment;
}

function validTables(tables: unknown): BackupTables {
	const parsed = v.safeParse(tablesSchema, tables, { abortEarly: true });
	if (parsed.success) return parsed.output;
	const path = v.getDotPath(parsed.issues[0]);
	throw new BackupError('damaged', path === null ? 'tables' : `tables.${path}`);
}
