import { clauseAround, type Clause } from '../../thai/facts/clauses/clause.ts';
import { readItems, type Item } from '../../thai/facts/clauses/items.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import type { Lexicon } from '../../thai/lexicon/entry.ts';
import type { Span } from '../../thai/span.ts';
import type { Sentence } from '../../thai/sentences/sentence.ts';
import { isToll } from './acceptable.ts';
import { isAnchored, isOneOfMany } from './anchored.ts';
import { formOf, writeAmount } from './amount.ts';
import { distractorsFor } from './distractors.ts';
import { englishAge, englishQuestion } from './english-stem.ts';
import { canFrame } from './can-frame.ts';
import { frame } from './frame.ts';
import { losesItsFrame } from './lost-frame.ts';
import { passagesOf } from './passages.ts';
import type { Question } from './question.ts';
import { seededRandom, shuffled } from './random.ts';
import type { QuizSource } from './source.ts';
import { askInPlace } from './thai-stem.ts';

/** `สองรอบหลัง`, `สี่วันแรก`: which ones, not how many. */
const CUT_SHORT = /^(?:หลัง(?!จาก)|แรก|สุดท้าย|ก่อนหน้า)/;
/** How far from an amount the word for what it counts may stand, in UTF-16 units. */
const TOLL_REACH = 40;
/** The longest name that quotation marks hold. */
const LONGEST_NAME = 40;

/**
 * The quantity questions of a text: one for each amount whose clause can be asked for so that a reader understands the
 * question without the article, in the order of the text. `seed` fixes the choices and their order.
 */
export function quantityQuestions(source: QuizSource, lexicon: Lexicon, seed: string): Question[] {
	const quantities = source.facts.filter((fact) => fact.kind === 'quantity');
	return passagesOf(source.text, source.sentences).flatMap((passage) => {
		const inside = (fact: QuantityFact, span: Span): boolean =>
			span.start <= fact.start && fact.end <= span.end;
		if (!quantities.some((fact) => inside(fact, passage))) return [];
		const starts = new Set(passage.sentences.map((sentence) => sentence.start));
		const items = readItems(source.text, passage, source.words, source.facts, lexicon);
		return passage.sentences.flatMap((sentence) =>
			quantities
				.filter((fact) => inside(fact, sentence))
				.map((fact) => ask(source, sentence, { items, starts, lexicon, seed }, fact, quantities))
				.filter((question) => question !== null)
		);
	});
}

/** What the questions of a passage share. */
interface Setting {
	items: readonly Item[];
	/** Where sentences are guessed to start. */
	starts: ReadonlySet<number>;
	lexicon: Lexicon;
	seed: string;
}

function ask(
	source: QuizSource,
	sentence: Sentence,
	{ items, starts, lexicon, seed }: Setting,
	fact: QuantityFact,
	quantities: readonly QuantityFact[]
): Question | null {
	// One of something is rarely worth a question.
	if (fact.value <= 1) return null;
	const form = formOf(source.text, fact);
	// What is more than eight is more than five too: no choice beside a bound is wrong beyond doubt.
	if (form?.hedge && form.hedge.sense !== 'near') return null;
	const sentenceItems = items.filter((item) => sentence.start <= item.start && item.end <= sentence.end);
	const target = items.find((item) => item.fact === fact);
	const clause = form && target ? clauseAround(items, target, starts) : null;
	const stem = clause && !isQuotedName(source.text, clause) && askInPlace(clause, fact, items);
	if (!form || !clause || !stem || CUT_SHORT.test(source.text.slice(fact.end, fact.end + 12))) return null;
	if (!isAnchored(stem.items, clause.target) || losesItsFrame(sentenceItems, clause, stem)) return null;
	if (isOneOfMany(source.text, stem.items, fact, quantities)) return null;
	if (isToll(stem.items, fact) && hasOtherToll(source.text, fact, quantities)) return null;
	const age = stem.text.includes('อายุเท่าไร');
	const shape = { ...form, age };
	const random = seededRandom(`${seed}\n${fact.start}\n${source.text.length}`);
	const wrong = distractorsFor(fact, shape, quantities, sentence, random);
	if (wrong.length < 3) return null;
	const amounts = shuffled([form.mantissa, ...wrong], random);
	const choices = amounts.map((mantissa) => writeAmount(form, mantissa, fact.unit));
	const english = age ? englishAge(stem.items) : englishQuestion(clause, fact);
	if (!english && !canFrame(stem.items, fact, lexicon)) return null;
	return {
		kind: 'quantity',
		prompt: {
			th: stem.text,
			en: english ?? frame(stem.statement, stem.items, fact, age, lexicon)
		},
		english: english ? 'sentence' : 'frame',
		answer: { text: source.text.slice(fact.start, fact.end), start: fact.start, end: fact.end },
		choices,
		key: amounts.indexOf(form.mantissa),
		sentence: { start: sentence.start, end: sentence.end },
		confidence: clause.certainty * (english ? 1 : 0.9) * lengthFactor(stem.text.length)
	};
}

/** Whether the article counts the same kind of person elsewhere: then `มีผู้เสียชีวิตกี่คน` has several answers. */
function hasOtherToll(
	text: string,
	{ counted, value }: QuantityFact,
	quantities: readonly QuantityFact[]
): boolean {
	if (!counted) return false;
	const root = text.slice(counted.start, counted.end).replace(/^ผู้/, '');
	return quantities.some((other) => {
		const around = text.slice(Math.max(0, other.start - TOLL_REACH), other.end + TOLL_REACH);
		return (
			other.value !== value &&
			around.includes(root) &&
			!(other.start <= counted.end + TOLL_REACH && other.end >= counted.start)
		);
	});
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
