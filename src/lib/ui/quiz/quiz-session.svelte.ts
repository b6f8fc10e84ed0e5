import type { Question } from '../../study/quiz/question.ts';
import type { Answered } from './state.ts';

/** At most so many questions in one go. */
const LENGTH = 10;

/** One go through the quiz of an article. It outlives its page, so that a look into the article loses nothing. */
export class QuizSession {
	readonly quizId: string;
	readonly questions: readonly Question[];
	answers = $state.raw<readonly Answered[]>([]);
	/** The choice taken at the question that is shown; undefined until then. */
	chosen = $state<number>();

	constructor(quizId: string, questions: readonly Question[]) {
		this.quizId = quizId;
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
