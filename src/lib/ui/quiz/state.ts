import type { Question } from '../../study/quiz/question.ts';

export type QuizLanguage = 'both' | 'th' | 'en';

/** One question of a sitting with what was answered: an index into the choices, `null` where it was skipped. */
export interface Answered {
	question: Question;
	chosen: number | null;
}

/** What stands beside a choice once the question was answered. */
export type Verdict = 'open' | 'right' | 'wrong' | 'rest';

/** The verdict on choice `index`; `chosen` is undefined before the answer. */
export function verdictOf(index: number, key: number, chosen: number | undefined): Verdict {
	if (chosen === undefined) return 'open';
	if (index === key) return 'right';
	return index === chosen ? 'wrong' : 'rest';
}

/** How a sitting went: `well` from three quarters right, `half` from half, else `again`. */
export function outcome(right: number, of: number): 'well' | 'half' | 'again' {
	const share = of === 0 ? 0 : right / of;
	return share >= 0.75 ? 'well' : share >= 0.5 ? 'half' : 'again';
}
