import type { Question } from './question.ts';
import { standsIn } from './rules.ts';

/** Each question already taken from the same stretch of the text makes the next one there worth this much less. */
const CROWDING = 0.25;

/**
 * At most `limit` of the questions (which come best first), spread over a text of `length` UTF-16 units: greedily the
 * best, a question near chosen ones counting for less, and none whose stem tells another's answer. The result comes best
 * first again.
 */
export function spread(questions: readonly Question[], limit: number, length: number): Question[] {
	const stretch = Math.max(1, length / limit);
	const left = [...questions];
	const taken: Question[] = [];
	while (taken.length < limit && left.length > 0) {
		const worth = left.map((question) => {
			const near = taken.filter((one) => Math.abs(one.answer.start - question.answer.start) < stretch).length;
			return question.confidence - CROWDING * near;
		});
		const best = worth.indexOf(Math.max(...worth));
		const [question] = left.splice(best, 1);
		if (question && !taken.some((one) => tells(one, question) || tells(question, one))) taken.push(question);
	}
	return taken.sort((a, b) => b.confidence - a.confidence || a.answer.start - b.answer.start);
}

function tells(teller: Question, asked: Question): boolean {
	return standsIn(asked.answer.text, teller.prompt.th);
}
