import { describe, expect, it } from 'vitest';
import { analyseLibrary, analysisOf } from '../../../src/lib/app/analysis.ts';
import { addArticle, deleteArticle } from '../../../src/lib/app/articles.ts';
import { addCards } from '../../../src/lib/app/cards.ts';
import { library } from '../../../src/lib/app/library.ts';
import { recordAttempt } from '../../../src/lib/app/quiz.ts';
import { setSetting } from '../../../src/lib/app/settings.ts';
import { setMark } from '../../../src/lib/app/words.ts';
import { createTestApp } from './fixture.ts';
import { question } from './question.ts';

describe('the analysis of an article', () => {
	it('is computed once and then comes from the cache', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ทหาร ไทย' });
		const first = await analysisOf(app, article);
		expect(await analysisOf(app, article)).toEqual(first);
		expect(app.asked).toEqual(['ทหาร ไทย']);
	});

	it('is computed afresh for another engine, and cards, marks and attempts stay', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ทหาร ไทย' });
		const { terms } = await analysisOf(app, article);
		await addCards(app, article, terms.words.slice(0, 1));
		await setMark(app, 'ไทย', 'known');
		await recordAttempt(app, { quizId: 'q', article, question, chosen: 0 });
		const own = async () => [
			await app.db.cards.toArray(),
			await app.db.terms.toArray(),
			await app.db.attempts.toArray()
		];
		const before = await own();
		app.engineVersion = 'two';
		await analysisOf(app, article);
		expect(app.asked).toHaveLength(2);
		expect(await app.db.analyses.toArray()).toMatchObject([{ engineVersion: 'two' }]);
		expect(await own()).toEqual(before);
	});

	it('is kept for each segmenter', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ทหาร' });
		await analysisOf(app, article);
		await setSetting(app, 'segmenter', 'browser');
		await analysisOf(app, article);
		await setSetting(app, 'segmenter', 'lattice');
		await analysisOf(app, article);
		expect(app.asked).toHaveLength(2);
	});

	it('still comes from an older engine where the new one fails, and else says why not', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ทหาร' });
		app.engineError = new Error('no worker');
		await expect(analysisOf(app, article)).rejects.toThrow('no worker');
		delete app.engineError;
		const analysis = await analysisOf(app, article);
		app.engineError = new Error('no worker');
		expect(await analysisOf(app, article)).toEqual(analysis);
	});

	it('goes with its article', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ทหาร' });
		await analysisOf(app, article);
		await deleteArticle(app, article.id);
		await analysisOf(app, article);
		expect(await app.db.analyses.count()).toBe(0);
		expect(await app.db.profiles.count()).toBe(0);
	});
});

describe('the library', () => {
	it('shows coverage, minutes and the last quiz once articles are analysed, latest first', async () => {
		const app = await createTestApp();
		const first = await addArticle(app, { text: 'ทหาร ไทย ทหาร ข่าว' });
		app.time += 1000;
		await addArticle(app, { text: 'ศาล' });
		expect((await library(app))[1]).not.toHaveProperty('coverage');
		await analyseLibrary(app);
		await analyseLibrary(app);
		expect(app.asked).toHaveLength(2);
		await setMark(app, 'ทหาร', 'known');
		await recordAttempt(app, { quizId: 'q', article: first, question, chosen: 1 });
		const articles = await library(app);
		expect(articles.map(({ title }) => title)).toEqual(['ศาล', 'ทหาร ไทย ทหาร ข่าว']);
		expect(articles[1]).toMatchObject({
			minutes: 1,
			coverage: { known: 0.5, learning: 0, new: 0.5 },
			questions: 0,
			quiz: { correct: 0, total: 1, at: app.time }
		});
	});
});
