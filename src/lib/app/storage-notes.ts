import { readDeviceNotes, writeDeviceNote } from '../store/device.ts';
import { countCards } from '../store/cards.ts';
import { countSince, firstMoment } from '../store/unsaved.ts';
import type { App } from './app.ts';
import { shouldRemind } from './backup-reminder.ts';
import type { EvictionRisk } from './eviction.ts';
import { live, type Live } from './live.svelte.ts';

/** What the library has to say of storage: that the browser may delete it, or that the last backup is old. */
export type StorageNote =
	| { kind: 'eviction'; risk: EvictionRisk }
	/** `lastBackup` (ms): absent where there was none. */
	| { kind: 'reminder'; lastBackup?: number };

/** The one note that is due now; what may go of itself is said before what the learner may forget. */
export async function storageNote(app: App, risk: EvictionRisk | null): Promise<StorageNote | null> {
	const { lastBackup, reminderPutOff, evictionSeen } = await readDeviceNotes(app.db);
	const now = app.now();
	if (risk && evictionSeen === undefined && (await countCards(app.db)) > 0) {
		return { kind: 'eviction', risk };
	}
	// A backup from the future was made by a wrong clock, and covers nothing.
	const covered = lastBackup !== undefined && lastBackup <= now ? lastBackup : undefined;
	const { cards, grades } = await countSince(app.db, covered ?? -Infinity);
	const facts = {
		now,
		// The oldest row is looked for only where no backup says when the wait began.
		firstUse: covered ?? (await firstMoment(app.db)),
		lastBackup: covered,
		putOff: reminderPutOff,
		unsaved: cards + grades
	};
	if (!shouldRemind(facts)) return null;
	return { kind: 'reminder', ...(lastBackup !== undefined && { lastBackup }) };
}

/** `storageNote`, live. */
export function liveStorageNote(app: App, risk: EvictionRisk | null): Live<StorageNote | null> {
	return live(() => storageNote(app, risk));
}

/** Puts a note away: the warning for good, the reminder for a while. */
export async function putNoteAway(app: App, { kind }: StorageNote): Promise<void> {
	await writeDeviceNote(app.db, kind === 'eviction' ? 'evictionSeen' : 'reminderPutOff', app.now());
}

/** Up to when the last backup holds everything (ms), live; `null` where there was none. */
export function liveLastBackup(app: App): Live<number | null> {
	return live(async () => (await readDeviceNotes(app.db)).lastBackup ?? null);
}
