import { isEmpty } from '../study/lexicon/own-entry.ts';
import type { Database } from './database.ts';
import { guard } from './errors.ts';
import type { EntryRow, ReportRow } from './types.ts';

/** The learner's own entries. */
export function listEntries(db: Database): Promise<EntryRow[]> {
	return guard(db, () => db.entries.toArray());
}

/** The learner's own entries of some headwords, by headword. */
export function readEntries(db: Database, headwords: readonly string[]): Promise<Map<string, EntryRow>> {
	return guard(db, async () => {
		const rows = await db.entries.bulkGet([...headwords]);
		return new Map(rows.flatMap((row) => (row ? [[row.headword, row] as const] : [])));
	});
}

/**
 * Changes the own entry of a headword in one transaction: `change` gets the row that is there, if any, and answers the one that shall be;
 * a row that says nothing goes. Answers the row that was there.
 */
export function changeEntry(
	db: Database,
	headword: string,
	change: (before: EntryRow | undefined) => EntryRow | undefined
): Promise<EntryRow | undefined> {
	return guard(db, () =>
		db.transaction('rw', db.entries, async () => {
			const before = await db.entries.get(headword);
			const after = change(before);
			if (after && !isEmpty(after)) await db.entries.put(after);
			else await db.entries.delete(headword);
			return before;
		})
	);
}

/** Adds a report to the log. */
export function appendReport(db: Database, report: ReportRow): Promise<void> {
	return guard(db, async () => void (await db.reports.add(report)));
}

/** Takes back a report that was only just made. */
export function deleteReport(db: Database, id: string): Promise<void> {
	return guard(db, () => db.reports.delete(id));
}

/** All reports in the order in which they were made. */
export function listReports(db: Database): Promise<ReportRow[]> {
	return guard(db, () => db.reports.orderBy('id').toArray());
}
