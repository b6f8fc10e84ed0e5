import type { Lexicon } from '../lexicon/entry.ts';
import type { Span } from '../span.ts';
import type { Token } from '../words/token.ts';
import { counts } from './counts.ts';
import { CURRENCY_SIGNS, UNITS } from './data/units.ts';
import type { QuantityFact } from './fact.ts';
import { halves } from './halves.ts';
import { hedgeAt, hedgeBefore } from './hedge-at.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { firstEndingAfter } from './span-search.ts';
import { unitAt } from './unit-at.ts';

/** What the search for quantities reads. `fits` tells where a word may begin or end; `taken` are spans of dates. */
export interface QuantityScope {
	text: string;
	words: readonly Token[];
	lexicon: Lexicon;
	fits: (offset: number) => boolean;
	taken: readonly Span[];
}

const NUMERAL_START = /[0-9๐-๙]|(?=หนึ่ง|สอง|ยี่สิบ|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ศูนย์|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)/g;
const HALF = 'ครึ่ง';

/**
 * The cardinals that count or measure, in the order of the text: hedge, currency, number and the unit right behind it
 * in one span. Labels, ordinals, list numbers, scores, section and telephone numbers are left out.
 */
export function findQuantities(scope: QuantityScope): QuantityFact[] {
	const { text, fits, taken } = scope;
	const facts: QuantityFact[] = [];
	let from = 0;
	for (const match of text.matchAll(NUMERAL_START)) {
		const at = match.index;
		if (at < from || !fits(at)) continue;
		const inside = taken[firstEndingAfter(taken, at)];
		if (inside && inside.start <= at) {
			from = inside.end;
			continue;
		}
		const numeral = readNumeral(text, at, (end) => fits(end) || unitAt(scope, end) !== null);
		if (!numeral) continue;
		const fraction = fractionAt(scope, at, numeral);
		if (fraction) {
			from = fraction.end;
			if (fraction.fact) facts.push(fraction.fact);
			continue;
		}
		const fact = quantity(scope, at, numeral, facts.at(-1)?.end ?? 0);
		from = Math.max(numeral.end, fact?.end ?? 0);
		if (fact) facts.push(fact);
	}
	return [...facts, ...halves(scope, facts)].sort((a, b) => a.start - b.start);
}

/** The quantity around the numeral at `at`; it does not reach back over `floor`, the end of the last one. */
function quantity(scope: QuantityScope, at: number, numeral: Numeral, floor: number): QuantityFact | null {
	const { text } = scope;
	let { value } = numeral;
	let { to } = numeral;
	let numberEnd = numeral.end;

	const range = rangeAfter(scope, numeral, /(?:ร้อยละ|[$£€฿])\s?$/.test(text.slice(Math.max(0, at - 8), at)));
	if (range) {
		({ value, to, end: numberEnd } = range);
	}
	let end = numberEnd;
	// `20 กว่าคน`: the hedge stands between number and unit.
	const inner = hedgeAt(scope, end);
	const innerUnit = inner ? unitAt(scope, inner.end) : null;
	const found = innerUnit ?? unitAt(scope, end);
	// `วัย 62 ผู้ออกเสียง`: an age is counted in years, written or not.
	const age = /(?:อายุ|วัย)\s?$/.test(text.slice(Math.max(0, at - 6), at));
	const unit = age && found && UNITS.get(found.name)?.kind !== 'time' ? null : found;
	let hedge: Span | undefined = innerUnit && inner ? inner : undefined;
	if (unit) end = unit.end;
	// `หนึ่งวันครึ่ง`, `2 ล้านครึ่ง`
	if (unit && text.startsWith(HALF, end) && scope.fits(end + HALF.length)) {
		value += 0.5;
		end += HALF.length;
	}
	const behind = hedgeAt(scope, end);
	if (behind && !hedge) {
		hedge = behind;
		end = behind.end;
	}

	let start = at;
	let unitName = unit?.name;
	const sign = CURRENCY_SIGNS.find((symbol) => text.startsWith(symbol, at - symbol.length));
	if (sign) {
		start = at - sign.length;
		unitName ??= sign;
	} else {
		const percent = /ร้อยละ\s?$/.exec(text.slice(Math.max(0, at - 7), at));
		if (percent) {
			start = at - percent[0].length;
			unitName = 'ร้อยละ';
		}
	}
	const measured =
		unitName !== undefined && !['person', 'thing'].includes(UNITS.get(unitName)?.kind ?? 'thing');
	if (!counts(scope, start, at, end, numeral, { unitName, measured, range: range !== null })) return null;
	const ahead = hedgeBefore(scope, start);
	if (ahead && ahead.start >= floor) {
		hedge ??= ahead;
		start = ahead.start;
	}
	if (numeral.bare && !hedge) return null;

	return {
		kind: 'quantity',
		start,
		end,
		value,
		...(to === undefined ? {} : { to }),
		...(unitName === undefined ? {} : { unit: unitName }),
		number: { start: at, end: numberEnd },
		...(hedge ? { hedge } : {})
	};
}

/** `สองในสาม` is a fraction; `หนึ่งในห้า` says "one of", which is none. */
function fractionAt(
	scope: QuantityScope,
	at: number,
	{ end, value, style }: Numeral
): { end: number; fact?: QuantityFact } | null {
	const { text, fits } = scope;
	const link = /^\s?ใน\s?/.exec(text.slice(end, end + 5));
	if (!link) return null;
	const whole = readNumeral(text, end + link[0].length, fits);
	if (!whole || whole.style !== style || whole.value <= value) return null;
	if (value === 1) return { end: whole.end };
	const number = { start: at, end: whole.end };
	const hedge = hedgeBefore(scope, at);
	const fact: QuantityFact = {
		kind: 'quantity',
		start: hedge?.start ?? at,
		end: whole.end,
		value: value / whole.value,
		number
	};
	return { end: whole.end, fact: hedge ? { ...fact, hedge } : fact };
}

/** `2 ถึง 4 นิ้ว`, `18–25 ปี`, `300 ถึง 500 ล้านบาท`. */
function rangeAfter(
	scope: QuantityScope,
	first: Numeral,
	percent: boolean
): { value: number; to: number; end: number } | null {
	const link = /^\s?(?:ถึง|[-–—~])\s?<?/.exec(scope.text.slice(first.end, first.end + 8));
	if (!link) return null;
	const at = first.end + link[0].length;
	const second = readNumeral(scope.text, at, scope.fits);
	if (!second || second.bare || second.style !== first.style || !(unitAt(scope, second.end) || percent))
		return null;
	// A scale word behind the second number holds for both.
	const plain = readPlain(scope.text.slice(at, second.end));
	const factor = plain && first.value < plain && second.value > plain ? second.value / plain : 1;
	const value = first.value * factor;
	return second.value > value ? { value, to: second.value, end: second.end } : null;
}

function readPlain(written: string): number | null {
	const digits = /^[0-9.,]+/.exec(written)?.[0].replaceAll(',', '');
	return digits ? Number(digits) : null;
}
