import type { SegmenterName } from '../thai/words/segmenter.ts';
import type { Database } from './database.ts';
import { guard } from './errors.ts';
import type { AnalysisRow, ProfileRow } from './types.ts';

/** The cached analysis, of whichever version of the engine. */
export function readAnalysis(
	db: Database,
	articleId: string,
	segmenter: SegmenterName
): Promise<AnalysisRow | undefined> {
	return guard(db, () => db.analyses.get([articleId, segmenter]));
}

/** The figures of all analysed articles. */
export function readProfiles(db: Database, segmenter: SegmenterName): Promise<ProfileRow[]> {
	return guard(db, () => db.profiles.filter((row) => row.segmenter === segmenter).toArray());
}

/** Keeps an analysis with its figures, in the place of an older one; not where the article is gone meanwhile. */
export function writeAnalysis(db: Database, row: AnalysisRow & ProfileRow): Promise<void> {
	const { articleId, segmenter, engineVersion, analysis, profile } = row;
	return guard(db, () =>
		db.transaction('rw', db.articles, db.analyses, db.profiles, async () => {
			if (!(await db.articles.get(articleId))) return;
			await db.analyses.put({ articleId, segmenter, engineVersion, analysis });
			await db.profiles.put({ articleId, segmenter, engineVersion, profile });
		})
	);
}
