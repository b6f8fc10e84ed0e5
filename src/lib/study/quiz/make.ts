import type { Lexicon } from '../../thai/lexicon/entry.ts';
import type { Question } from './question.ts';
import { quantityQuestions } from './quantity.ts';
import { wellFormed } from './rules.ts';
import type { QuizSource } from './source.ts';
import { spread } from './spread.ts';

export interface QuizOptions {
	/** Every question that passes the quality rules, without the limit on number and spread. */
	all?: boolean;
	/** Fixes choices and their order; the same text and seed give the same quiz. */
	seed?: string;
	/** How many questions a quiz has at most, without `all`. */
	limit?: number;
}

/** One maker for each kind of question. */
const MAKERS: readonly ((source: QuizSource, lexicon: Lexicon, seed: string) => Question[])[] = [
	quantityQuestions
];

const LIMIT = 10;

/**
 * The quiz on a text, best question first. Questions whose stems say the same but whose answers differ are all left out
 * (a reader could not tell which is meant), of equals the first stays. Pure; throws on no text.
 */
export function makeQuiz(source: QuizSource, lexicon: Lexicon, options: QuizOptions = {}): Question[] {
	const { all = false, seed = '', limit = LIMIT } = options;
	const made = MAKERS.flatMap((make) => make(source, lexicon, seed)).filter((question) =>
		wellFormed(question, source)
	);
	const best = withoutDoubles(made).sort(
		(a, b) => b.confidence - a.confidence || a.answer.start - b.answer.start || a.answer.end - b.answer.end
	);
	return all ? best : spread(best, limit, source.text.length);
}

function withoutDoubles(questions: readonly Question[]): Question[] {
	const byStem = new Map<string, Question[]>();
	for (const question of questions) {
		const stem = question.prompt.th.replace(/\s+/g, '');
		byStem.set(stem, [...(byStem.get(stem) ?? []), question]);
	}
	const spans = new Set<string>();
	return [...byStem.values()].flatMap(([first, ...others]) => {
		if (!first) return [];
		const key = (question: Question): string | undefined => question.choices[question.key]?.th;
		const span = `${first.kind} ${first.answer.start} ${first.answer.end}`;
		if (others.some((other) => key(other) !== key(first)) || spans.has(span)) return [];
		spans.add(span);
		return [first];
	});
}
