import type { Database } from './database.ts';
import { guard } from './errors.ts';
import { sameText } from './text-hash.ts';
import type { ArticleRow } from './types.ts';

/** All articles in the order in which they were added. */
export function listArticles(db: Database): Promise<ArticleRow[]> {
	return guard(db, () => db.articles.orderBy('createdAt').toArray());
}

export function readArticle(db: Database, id: string): Promise<ArticleRow | undefined> {
	return guard(db, () => db.articles.get(id));
}

/** Articles whose text has this hash. */
export function findByHash(db: Database, textHash: string): Promise<ArticleRow[]> {
	return guard(db, () => db.articles.where('textHash').equals(textHash).toArray());
}

/** Adds an article, unless its text is there already: then answers the id of that article. */
export function insertArticle(db: Database, article: ArticleRow): Promise<string | undefined> {
	return guard(db, () =>
		db.transaction('rw', db.articles, async () => {
			const twin = (await findByHash(db, article.textHash)).find((row) => sameText(row.text, article.text));
			if (!twin) await db.articles.add(article);
			return twin?.id;
		})
	);
}

/** Changes some fields; answers whether the article is there. */
export function updateArticle(
	db: Database,
	id: string,
	changes: Partial<Pick<ArticleRow, 'title' | 'openedAt' | 'position'>>
): Promise<boolean> {
	// Dexie counts changed rows, not found ones: an update to the same value is none.
	return guard(db, () =>
		db.transaction('rw', db.articles, async () => {
			if (!(await db.articles.get(id))) return false;
			await db.articles.update(id, changes);
			return true;
		})
	);
}

/** Deletes an article with its cached analyses; cards and attempts stay. Answers what was deleted. */
export function deleteArticle(db: Database, id: string): Promise<ArticleRow | undefined> {
	return guard(db, () =>
		db.transaction('rw', db.articles, db.analyses, db.profiles, async () => {
			const article = await db.articles.get(id);
			await db.articles.delete(id);
			await db.analyses.where('articleId').equals(id).delete();
			await db.profiles.where('articleId').equals(id).delete();
			return article;
		})
	);
}

/** Puts a deleted article back. */
export function restoreArticle(db: Database, article: ArticleRow): Promise<string> {
	return guard(db, () => db.articles.put(article));
}

/** Key of the setting that lists the samples which have stood in the library. */
const SAMPLES_KEY = 'samples';

/** Adds each sample whose slug was never placed, and notes the slugs. Placed once, a sample never comes back. */
export function placeSamples(
	db: Database,
	samples: readonly (ArticleRow & { sample: string })[]
): Promise<void> {
	return guard(db, () =>
		db.transaction('rw', db.articles, db.settings, async () => {
			const noted = (await db.settings.get(SAMPLES_KEY))?.value;
			const placed = new Set(Array.isArray(noted) ? noted.map(String) : []);
			const missing = samples.filter(({ sample }) => !placed.has(sample));
			if (missing.length === 0) return;
			for (const sample of missing) await insertArticle(db, sample);
			const value = [...placed, ...missing.map(({ sample }) => sample)];
			await db.settings.put({ key: SAMPLES_KEY, value });
		})
	);
}
