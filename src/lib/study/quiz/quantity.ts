import { clauseAround, type Clause } from '../../thai/facts/clauses/clause.ts';
import { readItems, type Item } from '../../thai/facts/clauses/items.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import type { Lexicon } from '../../thai/lexicon/entry.ts';
import type { Sentence } from '../../thai/sentences/sentence.ts';
import { formOf, writeAmount } from './amount.ts';
import { distractorsFor } from './distractors.ts';
import { englishQuestion } from './english-stem.ts';
import { frame } from './frame.ts';
import type { Question } from './question.ts';
import { seededRandom, shuffled } from './random.ts';
import type { QuizSource } from './source.ts';
import { askInPlace } from './thai-stem.ts';

/** A sentence longer than this many UTF-16 units is rarely one sentence. */
const LONGEST_SENTENCE = 600;
const LONGEST_NAME = 40;

/**
 * The quantity questions of a text: one for each amount whose clause can be asked for so that a reader understands the
 * question without the article, in the order of the text. `seed` fixes the choices and their order.
 */
export function quantityQuestions(source: QuizSource, lexicon: Lexicon, seed: string): Question[] {
	const quantities = source.facts.filter((fact) => fact.kind === 'quantity');
	return source.sentences
		.filter((sentence) => sentence.role === undefined && sentence.text.length <= LONGEST_SENTENCE)
		.flatMap((sentence) => {
			const here = quantities.filter((fact) => sentence.start <= fact.start && fact.end <= sentence.end);
			if (here.length === 0) return [];
			const items = readItems(source.text, sentence, source.words, source.facts, lexicon);
			return here.flatMap((fact) => {
				const question = ask(source, sentence, items, fact, quantities, seed);
				return question ? [question] : [];
			});
		});
}

function ask(
	source: QuizSource,
	sentence: Sentence,
	items: readonly Item[],
	fact: QuantityFact,
	quantities: readonly QuantityFact[],
	seed: string
): Question | null {
	// One of something is rarely worth a question.
	if (fact.value <= 1) return null;
	const form = formOf(source.text, fact);
	const target = items.find((item) => item.fact === fact);
	const clause = form && target ? clauseAround(items, target) : null;
	const stem = clause && !isQuotedName(source.text, clause) && askInPlace(clause, fact);
	if (!form || !clause || !stem) return null;
	const age = stem.text.includes('อายุเท่าไร');
	const shape = { ...form, age };
	const random = seededRandom(`${seed}\n${fact.start}\n${source.text.length}`);
	const wrong = distractorsFor(fact, shape, quantities, random);
	if (wrong.length < 3) return null;
	const amounts = shuffled([form.mantissa, ...wrong], random);
	const choices = amounts.map((mantissa) => writeAmount(form, mantissa, fact.unit));
	const english = englishQuestion(clause, fact);
	return {
		kind: 'quantity',
		prompt: {
			th: stem.text,
			en: english ?? frame(stem.statement, stem.items, fact, age)
		},
		english: english ? 'sentence' : 'frame',
		answer: { text: source.text.slice(fact.start, fact.end), start: fact.start, end: fact.end },
		choices,
		key: amounts.indexOf(form.mantissa),
		sentence: { start: sentence.start, end: sentence.end },
		confidence: clause.certainty * (english ? 1 : 0.9) * lengthFactor(stem.text.length)
	};
}

/** `“สุขท้าลอง 72 สไตล์”`: a short clause in quotation marks is the name of something. */
function isQuotedName(text: string, { subject, body }: Clause): boolean {
	const first = subject[0] ?? body[0];
	const last = body.at(-1);
	if (!first || !last || last.end - first.start > LONGEST_NAME) return false;
	return (
		/["“'‘]\s?$/.test(text.slice(Math.max(0, first.start - 2), first.start)) &&
		/^\s?["”'’]/.test(text.slice(last.end, last.end + 2))
	);
}

/** Short stems say little about what they ask, long ones tire. */
function lengthFactor(length: number): number {
	if (length < 25) return 0.9;
	return length > 100 ? 0.85 : 1;
}
