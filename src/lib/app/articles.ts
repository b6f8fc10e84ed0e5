import { deleteArticle as remove, findByHash, insertArticle, readArticle } from '../store/articles.ts';
import { placeSamples, restoreArticle, updateArticle } from '../store/articles.ts';
import { newId } from '../store/id.ts';
import { sameText, textHash } from '../store/text-hash.ts';
import type { ArticleRow } from '../store/types.ts';
import { once, type App, type Undo } from './app.ts';
import { AppError } from './errors.ts';
import type { SampleArticle } from './sample.ts';

export type { ArticleRow } from '../store/types.ts';

/** The longest article, in characters (UTF-16 units). */
export const MAX_ARTICLE_LENGTH = 200_000;

export interface NewArticle {
	text: string;
	/** Without one, the first line of the text serves. */
	title?: string;
	english?: string;
}

/**
 * Puts an article into the library; line ends become `\n` and white space around the text goes.
 * @returns the article as stored.
 * @throws {AppError} `empty`, `no-thai`, `too-long` or `duplicate` (with the id of the article that is there).
 * @throws {StoreError}
 */
export async function addArticle(
	app: App,
	{ text: pasted, title, english }: NewArticle
): Promise<ArticleRow> {
	const text = pasted.replace(/\r\n?/g, '\n').trim();
	if (text === '') throw new AppError('empty');
	if (text.length > MAX_ARTICLE_LENGTH) throw new AppError('too-long');
	if (!/[ก-ฮ]/.test(text)) throw new AppError('no-thai');
	const article: ArticleRow = {
		id: newId(),
		title: title?.trim() || titleOf(text),
		text,
		textHash: textHash(text),
		createdAt: app.now(),
		...(english?.trim() && { english: english.trim() })
	};
	const twin = await insertArticle(app.db, article);
	if (twin) throw new AppError('duplicate', twin);
	return article;
}

/** The id of the article with this text, white space aside. For a warning before the learner has finished. */
export async function findDuplicate(app: App, text: string): Promise<string | undefined> {
	const found = await findByHash(app.db, textHash(text));
	return found.find((article) => sameText(article.text, text))?.id;
}

/** @throws {AppError} `not-found`. */
export async function getArticle(app: App, id: string): Promise<ArticleRow> {
	const article = await readArticle(app.db, id);
	if (!article) throw new AppError('not-found');
	return article;
}

/**
 * Gives the article another title; an empty one is refused.
 * @throws {AppError} `empty` or `not-found`.
 */
export async function renameArticle(app: App, id: string, title: string): Promise<void> {
	if (title.trim() === '') throw new AppError('empty');
	await change(app, id, { title: title.trim() });
}

/** Notes that the article was opened now. */
export async function markOpened(app: App, id: string): Promise<void> {
	await change(app, id, { openedAt: app.now() });
}

/** Notes where the learner reads: an offset into the text. */
export async function savePosition(app: App, id: string, position: number): Promise<void> {
	await change(app, id, { position });
}

/** Deletes an article. Cards, with their sentences, and quiz attempts stay. */
export async function deleteArticle(app: App, id: string): Promise<Undo> {
	const article = await remove(app.db, id);
	if (!article) throw new AppError('not-found');
	return once(() => restoreArticle(app.db, article));
}

/**
 * Puts each sample into the library that never stood there: at the first start, and not again once the learner
 * has deleted it. A learner who has pasted the very same text keeps that.
 */
export async function ensureSamples(app: App, samples: readonly SampleArticle[]): Promise<void> {
	await placeSamples(
		app.db,
		samples.map(({ slug, title, text, english }) => ({
			id: newId(),
			title,
			text,
			english,
			sample: slug,
			textHash: textHash(text),
			createdAt: app.now()
		}))
	);
}

async function change(app: App, id: string, changes: Partial<ArticleRow>): Promise<void> {
	if (!(await updateArticle(app.db, id, changes))) throw new AppError('not-found');
}

const TITLE_LENGTH = 80;

function titleOf(text: string): string {
	const end = text.indexOf('\n');
	const line = (end < 0 ? text : text.slice(0, end)).trim();
	if (line.length <= TITLE_LENGTH) return line;
	// A cut between clusters: a mark above or below must not lose its letter.
	const clusters = [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(line)];
	let title = '';
	for (const { segment } of clusters) {
		if (title.length + segment.length >= TITLE_LENGTH) break;
		title += segment;
	}
	return `${title.trimEnd()}…`;
}
