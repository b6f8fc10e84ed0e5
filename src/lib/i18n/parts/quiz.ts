import { translatorOf } from '../i18n.svelte.ts';
import { quiz } from '../messages/quiz.ts';

/** `t` for the quiz. */
export const tQuiz = translatorOf('quiz', quiz);
