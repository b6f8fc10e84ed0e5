import type { Database } from './database.ts';
import { guard } from './errors.ts';
import type { AttemptRow } from './types.ts';

export function appendAttempt(db: Database, attempt: AttemptRow): Promise<string> {
	return guard(db, () => db.attempts.add(attempt));
}

/** Attempts at the quiz of one article, or all, in the order in which they were made. */
export function listAttempts(db: Database, articleId?: string): Promise<AttemptRow[]> {
	return guard(db, () =>
		articleId === undefined
			? db.attempts.orderBy('id').toArray()
			: db.attempts.where('articleId').equals(articleId).sortBy('id')
	);
}
