import { describe, expect, it } from 'vitest';
import { addArticle, deleteArticle } from '../../../src/lib/app/articles.ts';
import { latestQuizResults, quizResults, recordAttempt, startQuiz } from '../../../src/lib/app/quiz.ts';
import { createTestApp } from './fixture.ts';
import { question } from './question.ts';

describe('quiz attempts', () => {
	it('are stored as they were shown and readable without the article', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ทหารไทย', title: 'ข่าว' });
		const attempt = await recordAttempt(app, { quizId: startQuiz(), article, question, chosen: 1 });
		await deleteArticle(app, article.id);
		const [result] = await quizResults(app, article.id);
		expect(result?.attempts).toEqual([attempt]);
		expect(attempt).toMatchObject({
			articleTitle: 'ข่าว',
			question: { prompt: question.prompt, choices: question.choices, key: 0, kind: 'quantity' },
			sentence: 'หาร',
			evidence: { start: 1, end: 3 },
			chosen: 1,
			correct: false,
			at: app.time
		});
		expect(attempt.sentence.slice(attempt.evidence.start, attempt.evidence.end)).toBe('าร');
	});

	it('are counted by go, latest first', async () => {
		const app = await createTestApp();
		const article = { id: 'a', title: 'ข่าว', text: 'ทหารไทย' };
		const [first, second] = [startQuiz(), startQuiz()];
		await recordAttempt(app, { quizId: first, article, question, chosen: 0 });
		app.time += 1000;
		await recordAttempt(app, { quizId: second, article, question, chosen: 0 });
		await recordAttempt(app, { quizId: second, article, question, chosen: 1 });
		expect(await quizResults(app, 'a')).toMatchObject([
			{ quizId: second, correct: 1, total: 2, at: app.time },
			{ quizId: first, correct: 1, total: 1 }
		]);
		expect((await latestQuizResults(app)).get('a')).toEqual({ correct: 1, total: 2, at: app.time });
		expect(await quizResults(app, 'other')).toEqual([]);
	});

	it('refuse a choice that there is not', async () => {
		const app = await createTestApp();
		const article = { id: 'a', title: '', text: 'ทหาร' };
		await expect(recordAttempt(app, { quizId: 'q', article, question, chosen: 5 })).rejects.toThrow(
			RangeError
		);
		expect(await app.db.attempts.count()).toBe(0);
	});
});
