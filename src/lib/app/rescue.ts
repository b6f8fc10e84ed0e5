import { dumpDatabase } from '../store/dump.ts';
import type { BackupFile } from './backup.ts';
import { localDate } from './local-date.ts';

const FORMAT = 'aankhao-raw';

/**
 * Everything in the database as it lies there, for a learner whose data cannot be brought to this version. No backup
 * that the app could restore as it is: whatever version wrote the rows, they stand in it unchanged.
 * @throws {StoreError}
 */
export async function rescueDatabase(now: number): Promise<BackupFile> {
	const dump = await dumpDatabase(globalThis.indexedDB);
	const text = JSON.stringify({ format: FORMAT, createdAt: new Date(now).toISOString(), ...dump });
	return {
		blob: new Blob([text], { type: 'application/json' }),
		filename: `aankhao-raw-${localDate(now)}.json`,
		at: now
	};
}
