import { readProfiles } from '../store/analyses.ts';
import { listArticles } from '../store/articles.ts';
import { countCards } from '../store/cards.ts';
import { coverageOf, minutesToRead, type Coverage } from '../study/schedule/coverage.ts';
import type { App } from './app.ts';
import { live, type Live } from './live.svelte.ts';
import { latestQuizResults, type QuizScore } from './quiz.ts';
import { loadSettings } from './settings.ts';
import { wordStatuses } from './words.ts';

export type { Coverage } from '../study/schedule/coverage.ts';

/** An article as the library lists it. */
export interface ArticleSummary {
	id: string;
	title: string;
	/** Slug of the sample article that this one is. */
	sample?: string;
	createdAt: number;
	openedAt?: number;
	/** How far the learner has read, 0 to 1; absent where never. */
	read?: number;
	/** Absent until the article was analysed. */
	minutes?: number;
	coverage?: Coverage;
	/** Questions that the article offers; absent until it was analysed. */
	questions?: number;
	/** The latest quiz. */
	quiz?: QuizScore;
}

/** The articles, opened or added latest first. */
export async function library(app: App): Promise<ArticleSummary[]> {
	const { segmenter } = await loadSettings(app);
	const [articles, rows, statuses, quizzes] = await Promise.all([
		listArticles(app.db),
		readProfiles(app.db, segmenter),
		wordStatuses(app),
		latestQuizResults(app)
	]);
	const profiles = new Map(rows.map((row) => [row.articleId, row.profile]));
	return articles
		.map(({ id, title, text, sample, createdAt, openedAt, position }): ArticleSummary => {
			const profile = profiles.get(id);
			const quiz = quizzes.get(id);
			return {
				id,
				title,
				createdAt,
				...(sample !== undefined && { sample }),
				...(openedAt !== undefined && { openedAt }),
				...(position !== undefined && { read: Math.min(1, position / text.length) }),
				...(profile && {
					minutes: minutesToRead(profile.running),
					coverage: coverageOf(profile, statuses),
					questions: profile.questions
				}),
				...(quiz && { quiz })
			};
		})
		.sort((a, b) => (b.openedAt ?? b.createdAt) - (a.openedAt ?? a.createdAt) || (a.id < b.id ? 1 : -1));
}

/** `library`, live. */
export function liveLibrary(app: App): Live<ArticleSummary[]> {
	return live(() => library(app));
}

/** Whether the learner has any card, live. */
export function liveHasCards(app: App): Live<boolean> {
	return live(async () => (await countCards(app.db)) > 0);
}
