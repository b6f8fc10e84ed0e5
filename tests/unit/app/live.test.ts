import 'fake-indexeddb/auto'; // Dexie's live queries do nothing where there is no IndexedDB at all
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analysisOf } from '../../../src/lib/app/analysis.ts';
import { addArticle, deleteArticle, renameArticle, type ArticleRow } from '../../../src/lib/app/articles.ts';
import { addCards } from '../../../src/lib/app/cards.ts';
import { liveLibrary } from '../../../src/lib/app/library.ts';
import { live } from '../../../src/lib/app/live.svelte.ts';
import { recordAttempt } from '../../../src/lib/app/quiz.ts';
import { liveReviewCounts } from '../../../src/lib/app/review-queue.ts';
import { gradeCard } from '../../../src/lib/app/review.ts';
import { setSetting } from '../../../src/lib/app/settings.ts';
import { setMark } from '../../../src/lib/app/words.ts';
import { listArticles } from '../../../src/lib/store/articles.ts';
import { createTestApp, type TestApp } from './fixture.ts';
import { question } from './question.ts';
import { must } from './must.ts';
import { term } from './term.ts';

// What Svelte does when an effect reads the value and when the last such effect goes.
const subscriber = vi.hoisted(() => ({
	start: undefined as ((update: () => void) => () => void) | undefined
}));
vi.mock('svelte/reactivity', () => ({
	createSubscriber: (start: (update: () => void) => () => void) => {
		subscriber.start = start;
		return () => undefined;
	}
}));

let stop: (() => void) | undefined;
afterEach(() => stop?.());

describe('a live query', () => {
	it('tells when what it has read changes, until nobody reads it', async () => {
		const app = await createTestApp();
		const articles = liveLibrary(app);
		expect(articles.current).toBeUndefined();
		const update = vi.fn();
		stop = must(subscriber.start)(update);
		await vi.waitUntil(() => articles.current !== undefined);
		expect(articles.current).toEqual([]);
		await addArticle(app, { text: 'ข่าว' });
		await vi.waitUntil(() => articles.current?.length === 1);
		const calls = update.mock.calls.length;
		stop();
		await addArticle(app, { text: 'ข่าว ใหม่' });
		expect(update).toHaveBeenCalledTimes(calls);
		expect(articles.current).toHaveLength(1);
	});

	it.each<[string, (app: TestApp, article: ArticleRow) => Promise<unknown>]>([
		['a mark', (app) => setMark(app, 'ข่าว', 'known')],
		['a new card', (app, article) => addCards(app, article, [term])],
		['a setting', (app) => setSetting(app, 'segmenter', 'browser')],
		['an analysis', (app, article) => analysisOf(app, article)],
		['a quiz answer', (app, article) => recordAttempt(app, { quizId: 'q', article, question, chosen: 0 })],
		['another title', (app, article) => renameArticle(app, article.id, 'ใหม่')],
		['a deletion', (app, article) => deleteArticle(app, article.id)]
	])('follows %s into the library, however deep it was read', async (_, change) => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ข่าวใหม่' });
		liveLibrary(app);
		const update = vi.fn();
		stop = must(subscriber.start)(update);
		await vi.waitUntil(() => update.mock.calls.length === 1);
		await change(app, article);
		await vi.waitUntil(() => update.mock.calls.length > 1);
	});

	it('follows grades, marks and the daily limit into the review counts', async () => {
		const app = await createTestApp();
		const { added } = await addCards(app, { id: 'a', title: '', text: 'ข่าวใหม่' }, [term]);
		const counts = liveReviewCounts(app);
		stop = must(subscriber.start)(() => undefined);
		await vi.waitUntil(() => counts.current?.new === 1);
		await gradeCard(app, must(added[0]).id, 3, 0);
		await vi.waitUntil(() => counts.current?.learning === 1);
		const undo = await setMark(app, 'ข่าว', 'ignored');
		await vi.waitUntil(() => counts.current?.total === 0);
		await undo();
		await vi.waitUntil(() => counts.current?.total === 1);
	});

	it('says why the query failed, as a StoreError', async () => {
		const app = await createTestApp();
		const articles = live(() => listArticles(app.db));
		app.db.close();
		stop = must(subscriber.start)(() => undefined);
		await vi.waitUntil(() => articles.error !== undefined);
		expect(articles.error).toMatchObject({ name: 'StoreError', code: 'unavailable' });
		expect(articles.current).toBeUndefined();
	});

	it('asks again as the clock goes on, where told to', async () => {
		let asked = 0;
		const clock = live(async () => (asked += 1), { everyMs: 5 });
		stop = must(subscriber.start)(() => undefined);
		await vi.waitUntil(() => (clock.current ?? 0) > 2);
	});
});
