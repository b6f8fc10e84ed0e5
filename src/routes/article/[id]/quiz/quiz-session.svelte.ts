import { startQuiz } from '$lib/app/quiz.ts';
import type { Question } from '$lib/study/quiz/question.ts';
import type { Answered } from '$lib/ui/quiz/state.ts';

/** At most so many questions in one go. */
const LENGTH = 10;

/** One go through the quiz of an article. It outlives its page, so that a look into the article loses nothing. */
export class QuizSession {
	readonly quizId = startQuiz();
	readonly questions: readonly Question[];
	answers = $state.raw<readonly Answered[]>([]);
	/** The choice taken at the question that is shown; undefined until then. */
	chosen = $state<number>();

	constructor(questions: readonly Question[]) {
		this.questions = questions.slice(0, LENGTH);
	}

	/** The question that is shown; undefined behind the last one. */
	get question(): Question | undefined {
		return this.questions[this.answers.length];
	}

	/** Goes on to the next question; a question without a choice was skipped. */
	next(): void {
		const { question } = this;
		if (!question) return;
		this.answers = [...this.answers, { question, chosen: this.chosen ?? null }];
		this.chosen = undefined;
	}
}

const sessions = new Map<string, QuizSession>();

/** The go that is under way for an article, else a new one. */
export function quizSession(articleId: string, questions: readonly Question[]): QuizSession {
	return sessions.get(articleId) ?? newQuizSession(articleId, questions);
}

/** Starts afresh. */
export function newQuizSession(articleId: string, questions: readonly Question[]): QuizSession {
	const session = new QuizSession(questions);
	sessions.set(articleId, session);
	return session;
}

/** Forgets the go: the next one starts with the first question. */
export function endQuizSession(articleId: string): void {
	sessions.delete(articleId);
}
