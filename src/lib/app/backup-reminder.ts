/** What the reminder goes by; moments in ms since the epoch. */
export interface BackupFacts {
	now: number;
	/** The oldest thing that is stored. */
	firstUse?: number | undefined;
	lastBackup?: number | undefined;
	/** When the learner last said "Later". */
	putOff?: number | undefined;
	/** Cards made and grades given since the last backup, all of them where there was none. */
	unsaved: number;
}

const DAY = 86_400_000;
/** So old a backup is old, */
const OLD = 14 * DAY;
/** so much is worth a backup, */
const WORTH = 20;
/** and so long "Later" is. */
const LATER = 7 * DAY;

/**
 * Whether to remind of a backup: the last one, or without one the first use, is two weeks old and at least twenty cards
 * or grades would be lost; not within a week after "Later". A moment that lies ahead comes from a clock that was wrong,
 * and counts for nothing.
 */
export function shouldRemind({ now, firstUse, lastBackup, putOff, unsaved }: BackupFacts): boolean {
	const past = (moment: number | undefined) => (moment !== undefined && moment <= now ? moment : undefined);
	const since = past(lastBackup) ?? past(firstUse);
	if (since === undefined || now - since < OLD || unsaved < WORTH) return false;
	return now - (past(putOff) ?? -Infinity) >= LATER;
}
