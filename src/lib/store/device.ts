import type { Database } from './database.ts';
import { guard } from './errors.ts';
import type { SettingRow } from './types.ts';

/**
 * Moments (ms since the epoch) that belong to this device and not to the learner: a backup neither carries them nor
 * brings others in their place. They stand among the settings, each under its own prefixed key.
 */
export interface DeviceNotes {
	/** What the last backup that left this device, or came to it, holds: everything up to this moment. */
	lastBackup?: number;
	/** When the learner last put the reminder of a backup off. */
	reminderPutOff?: number;
	/** When the learner put the warning away that the browser may delete what it stores. */
	evictionSeen?: number;
}

const PREFIX = 'device.';
const NAMES = ['lastBackup', 'reminderPutOff', 'evictionSeen'] as const satisfies (keyof DeviceNotes)[];

/** The notes of this device; what makes no sense is left out. */
export function readDeviceNotes(db: Database): Promise<DeviceNotes> {
	return guard(db, async () => {
		const rows = await db.settings.bulkGet(NAMES.map((name) => PREFIX + name));
		const notes = NAMES.map((name, index) => [name, rows[index]?.value] as const);
		return Object.fromEntries(notes.filter(([, value]) => Number.isFinite(value)));
	});
}

export function writeDeviceNote(db: Database, name: keyof DeviceNotes, at: number): Promise<string> {
	return guard(db, () => db.settings.put(deviceRow(name, at)));
}

/** A note as a row of the settings. */
export function deviceRow(name: keyof DeviceNotes, at: number): SettingRow {
	return { key: PREFIX + name, value: at };
}

/** Whether a row of the settings belongs to the device. */
export function isDeviceRow({ key }: SettingRow): boolean {
	return key.startsWith(PREFIX);
}
