import { appendAttempt, listAttempts } from '../store/attempts.ts';
import { newId } from '../store/id.ts';
import type { ArticleRow, AttemptRow } from '../store/types.ts';
import type { Question } from '../study/quiz/question.ts';
import type { App } from './app.ts';

export type { AttemptRow } from '../store/types.ts';

export interface QuizScore {
	correct: number;
	total: number;
	/** When the last question was answered, ms. */
	at: number;
}

/** One go through a quiz. */
export interface QuizResult extends QuizScore {
	quizId: string;
	articleId: string;
	/** In the order in which they were answered. */
	attempts: AttemptRow[];
}

/** Starts a go through a quiz: its answers share this id. */
export function startQuiz(): string {
	return newId();
}

export interface Answer {
	quizId: string;
	article: Pick<ArticleRow, 'id' | 'title' | 'text'>;
	/** As it was shown: choices in the order of the screen, `key` the index among these. */
	question: Question;
	/** Index of the choice that was taken. */
	chosen: number;
}

/**
 * Stores an answer with the question just as it was shown; it stays readable when the article goes.
 * @throws {RangeError} where there is no such choice.
 */
export async function recordAttempt(
	app: App,
	{ quizId, article, question, chosen }: Answer
): Promise<AttemptRow> {
	if (!question.choices[chosen]) throw new RangeError(`no choice ${chosen}`);
	const { kind, prompt, choices, key, sentence, answer } = question;
	const attempt: AttemptRow = {
		id: newId(),
		quizId,
		articleId: article.id,
		articleTitle: article.title,
		question: {
			kind,
			prompt: { th: prompt.th, en: prompt.en },
			choices: choices.map(({ th, en }) => ({ th, en })),
			key
		},
		sentence: article.text.slice(sentence.start, sentence.end),
		evidence: { start: answer.start - sentence.start, end: answer.end - sentence.start },
		chosen,
		correct: chosen === key,
		at: app.now()
	};
	await appendAttempt(app.db, attempt);
	return attempt;
}

/** Every go through the quiz of an article, latest first. */
export async function quizResults(app: App, articleId: string): Promise<QuizResult[]> {
	return group(await listAttempts(app.db, articleId));
}

/** The score of the latest go at each article's quiz, by article id. */
export async function latestQuizResults(app: App): Promise<Map<string, QuizScore>> {
	const latest = new Map<string, QuizScore>();
	for (const { articleId, correct, total, at } of group(await listAttempts(app.db))) {
		if (!latest.has(articleId)) latest.set(articleId, { correct, total, at });
	}
	return latest;
}

/** Goes, latest first, from attempts in the order in which they were made. */
function group(attempts: readonly AttemptRow[]): QuizResult[] {
	const goes = new Map<string, QuizResult>();
	for (const attempt of attempts) {
		const { quizId, articleId } = attempt;
		const go = goes.get(quizId) ?? { quizId, articleId, attempts: [], correct: 0, total: 0, at: 0 };
		go.attempts.push(attempt);
		go.correct += attempt.correct ? 1 : 0;
		go.total += 1;
		go.at = Math.max(go.at, attempt.at);
		goes.set(quizId, go);
	}
	return [...goes.values()].sort((a, b) => b.at - a.at || (a.quizId < b.quizId ? 1 : -1));
}
