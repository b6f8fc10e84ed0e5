import { startQuiz } from '$lib/app/quiz.ts';
import type { Question } from '$lib/app/reading.ts';
import { QuizSession } from '$lib/ui/quiz/quiz-session.svelte.ts';

const sessions = new Map<string, QuizSession>();

/** The go that is under way for an article, else a new one. */
export function quizSession(articleId: string, questions: readonly Question[]): QuizSession {
	return sessions.get(articleId) ?? newQuizSession(articleId, questions);
}

/** Starts afresh. */
export function newQuizSession(articleId: string, questions: readonly Question[]): QuizSession {
	const session = new QuizSession(startQuiz(), questions);
	sessions.set(articleId, session);
	return session;
}

/** Forgets the go: the next one starts with the first question. */
export function endQuizSession(articleId: string): void {
	sessions.delete(articleId);
}
