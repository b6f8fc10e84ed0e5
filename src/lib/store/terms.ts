import type { Database } from './database.ts';
import { guard } from './errors.ts';
import type { TermRow } from './types.ts';

/** Every word that the learner marked. */
export function listMarks(db: Database): Promise<TermRow[]> {
	return guard(db, () => db.terms.toArray());
}

/** Sets the mark of a word, or takes it away; answers the mark that was there. */
export function writeMark(db: Database, headword: string, row: TermRow | null): Promise<TermRow | undefined> {
	return guard(db, () =>
		db.transaction('rw', db.terms, async () => {
			const before = await db.terms.get(headword);
			if (row) await db.terms.put(row);
			else await db.terms.delete(headword);
			return before;
		})
	);
}
