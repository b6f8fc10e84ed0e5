import type { QuantityFact } from '../../thai/facts/fact.ts';
import { UNITS } from '../../thai/facts/data/units.ts';
import type { TextSpan } from '../../thai/span.ts';
import type { Form } from './amount.ts';
import { shuffled, type Random } from './random.ts';

/** Another amount of the article is believable where it is within this ratio of the right one; large ones tell sooner. */
const BELIEVABLE = 20;
const BELIEVABLE_LARGE = 5;
/** Made-up amounts stay within this ratio. */
const PLAUSIBLE = 3;
/** No earthquake was stronger. */
const STRONGEST = 9.5;
/** Nobody in the news is older. */
const OLDEST = 100;
/** A hedged answer leaves room around its number: a wrong one must lie outside, by this ratio. */
const HEDGED_GAP = 1.3;
/** Between wrong numbers with a hedge less is enough. */
const HEDGED_APART = 1.15;
const WANTED = 3;

/**
 * Three wrong numbers for a quantity question, as mantissas of the answer's `form`: other amounts of the article with
 * the same kind of unit first, then plausible changes of the right one, as round as it is and of about its length.
 * All differ in value from the key and from each other, beside a hedge by more than it leaves open. Fewer than three
 * come back where no more can be found. None passes a greater amount of the same unit that the sentence (`text` with its span) names as a total, and none is the sum of
 * the right one and another group of the article, which includes the right one.
 */
export function distractorsFor(
	fact: QuantityFact,
	form: Form,
	others: readonly QuantityFact[],
	{ text, start, end }: TextSpan,
	random: Random
): number[] {
	const alike = others.filter((other) => other !== fact && other.to === undefined && sameUnit(fact, other));
	const cap = totalIn({ text, start, end }, fact, alike);
	const sums = new Set(alike.map((other) => other.value + fact.value));
	const valueOf = (mantissa: number): number => tidy(mantissa * form.scale + form.extra);
	const picked: number[] = [];
	const accept = (mantissa: number): void => {
		if (
			picked.length < WANTED &&
			fits(mantissa, form) &&
			valueOf(mantissa) <= cap &&
			!sums.has(valueOf(mantissa)) &&
			picked.every((one) => apart(one, mantissa, form, HEDGED_APART))
		)
			picked.push(mantissa);
	};
	const reach = form.mantissa * form.scale < 1000 ? BELIEVABLE : BELIEVABLE_LARGE;
	const fromArticle = alike
		.map((other) => tidy((other.value - form.extra) / form.scale))
		.filter((mantissa) => ratio(mantissa, form.mantissa) <= reach && asPrecise(mantissa, form));
	// The nearest in size tempt most.
	for (const mantissa of fromArticle.sort((a, b) => ratio(a, form.mantissa) - ratio(b, form.mantissa)))
		accept(mantissa);
	for (const mantissa of changes(form, random)) accept(mantissa);
	return picked;
}

/** What announces a total that an amount is a part of. */
const TOTAL = /(?:จาก|ใน|ทั้งหมด|ทั้งสิ้น|รวม)[^\d]{0,25}$/;

/** The total that the sentence names beside the amount (`330 จาก 550 คะแนน`), which no wrong number may pass. */
function totalIn({ text, start, end }: TextSpan, fact: QuantityFact, alike: readonly QuantityFact[]): number {
	const totals = alike
		.filter((other) => start <= other.start && other.end <= end && other.value > fact.value)
		.filter((other) => TOTAL.test(text.slice(0, other.start - start)));
	return Math.min(Infinity, ...totals.map((other) => other.value));
}

function sameUnit(fact: QuantityFact, other: QuantityFact): boolean {
	if (fact.unit === other.unit) return fact.unit !== undefined;
	if (fact.unit === undefined || other.unit === undefined) return false;
	const [one, two] = [UNITS.get(fact.unit), UNITS.get(other.unit)];
	return one?.kind === two?.kind && (one?.kind === 'person' || one?.kind === 'percent');
}

/** Whether a wrong number is wrong beyond doubt and possible at all. */
function fits(mantissa: number, form: Form): boolean {
	if (!(mantissa > 0) || !apart(mantissa, form.mantissa, form, HEDGED_GAP)) return false;
	const value = mantissa * form.scale + form.extra;
	const right = form.mantissa * form.scale + form.extra;
	if (form.kind === 'percent' && right <= 100 && value > 100) return false;
	if (form.kind === 'magnitude' && value > STRONGEST) return false;
	if (form.age && (value > OLDEST || ratio(value, right) > 2)) return false;
	if (form.style === 'words' && !Number.isSafeInteger(mantissa)) return false;
	return !form.hedge || isAsRound(mantissa, form.mantissa);
}

/** Beside a hedge numbers are round: nobody says `nearly 13` for `nearly 100`. */
function isAsRound(mantissa: number, right: number): boolean {
	const step = 10 ** Math.floor(Math.log10(right)) / 2;
	return step < 1 || right % step !== 0 || mantissa % step === 0;
}

function apart(a: number, b: number, form: Form, gap: number): boolean {
	return a !== b && (!form.hedge || ratio(a, b) >= gap);
}

/** Plausible changes, both smaller and larger, in random order: the significant digits change, the rounding stays. */
function changes(form: Form, random: Random): number[] {
	const { step, digits } = significant(form);
	const factors = form.hedge
		? [0.4, 0.55, 0.7, 1.4, 1.6, 2, 2.4, 2.8]
		: [0.55, 0.65, 0.75, 0.85, 1.2, 1.3, 1.45, 1.6, 1.8];
	const near = [-3, -2, -1, 1, 2, 3, 4, 5].map((offset) => digits + offset);
	const scaled = factors.map((factor) => roundLike(Math.round(digits * factor), digits));
	const smallest = (form.kind === 'person' || form.kind === 'multiple') && step === 1 ? 2 : 1;
	const plausible = (changed: number): boolean =>
		changed >= smallest && (digits < 3 ? changed <= digits + 3 : ratio(changed, digits) <= PLAUSIBLE);
	// Of a small number its neighbours are believable, of a large one a share of it.
	return shuffled(digits < 12 ? near : scaled, random)
		.concat(shuffled(digits < 12 ? scaled : near, random))
		.filter(plausible)
		.map((changed) => tidy(changed * step));
}

/** 15,000 → 15 steps of 1,000; 2.8 → 28 steps of 0.1; 49 → 49 steps of 1; 20 → 4 steps of 5, `กว่า 20` 2 steps of 10. */
function significant({ mantissa, decimals, hedge }: Form): { step: number; digits: number } {
	let step = 10 ** -decimals;
	let digits = Math.round(mantissa / step);
	while (digits >= 100 && digits % 10 === 0) {
		digits /= 10;
		step *= 10;
	}
	const round = hedge ? 10 : 5;
	return digits >= 10 && digits % 10 === 0
		? { step: step * round, digits: digits / round }
		: { step, digits };
}

/** Keeps a five at the end where the right number has one: 25 calls for 35, not 33. */
function roundLike(changed: number, digits: number): number {
	return digits % 5 === 0 ? Math.round(changed / 5) * 5 : changed;
}

function asPrecise(mantissa: number, { decimals, style }: Form): boolean {
	const places = style === 'words' ? 0 : decimals;
	if (Math.abs(Number(mantissa.toFixed(places)) - mantissa) >= 1e-9) return false;
	// `20.40` would tell that it is made up to match `3.26`.
	return places === 0 || Math.round(mantissa * 10 ** places) % 10 !== 0;
}

function ratio(a: number, b: number): number {
	return a > b ? a / b : b / a;
}

function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
