import type { Question } from './question.ts';
import type { QuizSource } from './source.ts';

/**
 * The rules that every question keeps, whatever made it: stems in both languages, an answer that stands in the text and
 * inside its evidence, not given away by the Thai stem; choices that differ, with the key among them.
 */
export function wellFormed(question: Question, { text }: QuizSource): boolean {
	const { prompt, answer, choices, key, sentence } = question;
	if (!prompt.th.trim() || !prompt.en.trim()) return false;
	if (text.slice(answer.start, answer.end) !== answer.text) return false;
	if (sentence.start > answer.start || answer.end > sentence.end) return false;
	if (standsIn(answer.text, prompt.th)) return false;
	if (choices.length < 2 || choices[key] === undefined) return false;
	const th = new Set(choices.map((choice) => choice.th.trim()));
	const en = new Set(choices.map((choice) => choice.en.trim()));
	return th.size === choices.length && en.size === choices.length;
}

/** Whether `answer` can be read in `stem`, a number not as a piece of a longer one. */
export function standsIn(answer: string, stem: string): boolean {
	for (let at = stem.indexOf(answer); at >= 0; at = stem.indexOf(answer, at + 1)) {
		const before = /^\d/.test(answer) && /\d[.,]?$/.test(stem.slice(0, at));
		const after = /\d$/.test(answer) && /^[.,]?\d/.test(stem.slice(at + answer.length));
		if (!before && !after) return true;
	}
	return false;
}
