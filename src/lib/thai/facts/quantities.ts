import type { Lexicon } from '../lexicon/entry.ts';
import type { Span } from '../span.ts';
import type { Token } from '../words/token.ts';
import { LABEL_HEADS, MEASURED_AT, SCORE_WORDS, TIME_TAILS, UNIT_TAILS } from './data/contexts.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './data/hedges.ts';
import { CURRENCY_SIGNS, UNITS } from './data/units.ts';
import type { QuantityFact } from './fact.ts';
import { readNumeral, type Numeral } from './numerals.ts';

/** What the search for quantities reads. `fits` tells where a word may begin or end; `taken` are spans of dates. */
export interface QuantityScope {
	text: string;
	words: readonly Token[];
	lexicon: Lexicon;
	fits: (offset: number) => boolean;
	taken: readonly Span[];
}

const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length);
const BEFORE = longestFirst(Object.keys(HEDGES_BEFORE));
const AFTER = longestFirst(Object.keys(HEDGES_AFTER));
const UNIT_NAMES = longestFirst(UNITS.keys());
const LABELS = longestFirst(LABEL_HEADS);
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
		const inside = taken.find((span) => span.start <= at && at < span.end);
		if (inside) {
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
		const fact = quantity(scope, at, numeral);
		from = Math.max(numeral.end, fact?.end ?? 0);
		if (fact) facts.push(fact);
	}
	return facts;
}

function quantity(scope: QuantityScope, at: number, numeral: Numeral): QuantityFact | null {
	const { text } = scope;
	let { value } = numeral;
	let { to } = numeral;
	let numberEnd = numeral.end;

	const range = rangeAfter(scope, numeral);
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
	if (ahead) {
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
	{ text, fits }: QuantityScope,
	at: number,
	{ end, value, style }: Numeral
): { end: number; fact?: QuantityFact } | null {
	const link = /^\s?ใน\s?/.exec(text.slice(end, end + 5));
	if (!link) return null;
	const whole = readNumeral(text, end + link[0].length, fits);
	if (!whole || whole.style !== style || whole.value <= value) return null;
	if (value === 1) return { end: whole.end };
	const span = { start: at, end: whole.end };
	return { end: whole.end, fact: { kind: 'quantity', ...span, value: value / whole.value, number: span } };
}

/** `2 ถึง 4 นิ้ว`, `18–25 ปี`, `300 ถึง 500 ล้านบาท`. */
function rangeAfter(scope: QuantityScope, first: Numeral): { value: number; to: number; end: number } | null {
	const link = /^\s?(?:ถึง|[-–—~])\s?/.exec(scope.text.slice(first.end, first.end + 8));
	if (!link) return null;
	const at = first.end + link[0].length;
	const second = readNumeral(scope.text, at, scope.fits);
	if (!second || second.bare || second.style !== first.style || !unitAt(scope, second.end)) return null;
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

/** Whether the number counts or measures here, or is a label, ordinal, score, list or telephone number. */
function counts(
	{ text, fits }: QuantityScope,
	start: number,
	at: number,
	end: number,
	numeral: Numeral,
	{ unitName, measured, range }: { unitName: string | undefined; measured: boolean; range: boolean }
): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	const after = text.slice(end, end + 24);
	const words = numeral.style === 'words';
	if (/(?:หลาย|ไม่กี่|กี่|นับ)\s?$/.test(before)) return false;
	if (/[A-Za-z][-–]?$|[#@/_&]$|[0-9๐-๙][.,:/&-]$/.test(before)) return false;
	if (unitName === undefined || !measured) {
		if (/^[A-Za-z]/.test(after) && unitName === undefined) return false;
		if (/^(?:[/:&][0-9๐-๙]|\)|\.(?:\s|$)|[-–][0-9A-Za-z])/.test(after) && unitName === undefined) {
			// `(49)` in running text is no list number, yet what it counts is not said either.
			return false;
		}
	}
	if (/^\s?[-–:&]\s?[0-9]/.test(after) && !measured && !range) return false;
	if (/[0-9]\s?[-–:&]\s?$/.test(before) && !range) return false;
	// `0800 555 111`
	if (/^0[0-9]/.test(text.slice(at, end)) || /(?:^|\s)[0-9]{3,4}\s$/.test(before)) return false;
	// `คนหนึ่ง`, `หนึ่งใน…`, `ที่หนึ่ง`
	if (words && numeral.value <= 1 && unitName === undefined) return false;
	if (unitName === undefined && !words) {
		// `Radio 4`, `บี7`, `โควิด-19`, `ปี’66`; `1.1` at the head of a line; `ไตรมาสที่ 1 และ 2`
		if (/(?:[A-Za-z]\s|[ก-๎][-–]?|[’'‘])$/.test(before) && !BEFORE.some((hedge) => before.endsWith(hedge)))
			return false;
		if (/(?:^|\n)\s*$/.test(before) || /ที่\s?[0-9๐-๙]+\s?(?:และ|หรือ|ถึง)\s?$/.test(before)) return false;
	}
	if (!words && /[ก-๎][-–]$/.test(before)) return false;
	if (/^\s?ใน(?!\s?(?:ปี|เดือน|วัน))/.test(after) && numeral.value === 1) return false;
	if (words && unitName === undefined && /^แรก|^อันดับ/.test(after)) return false;
	if (/(?:ที่|ครั้งที่|วันที่)\s?$/.test(before)) {
		const at_ = MEASURED_AT.some((head) => before.trimEnd().endsWith(head));
		if (!at_ || (!measured && words)) return false;
	}
	if (unitName === undefined && looksLikeYear(text.slice(at, end), numeral)) return false;
	const head = LABELS.find((label) => before.trimEnd().endsWith(label));
	if (head && !measured) {
		const headStart = start - (before.length - before.trimEnd().length) - head.length;
		// `ระดับ 3 องค์กร` is a level; `กลุ่มคะแนน 5 คน` would be none, but is rare.
		if (fits(headStart)) return false;
	}
	if (range && !measured && SCORE_WORDS.some((word) => before.includes(word))) return false;
	return true;
}

function looksLikeYear(written: string, { value, style }: Numeral): boolean {
	return (
		style !== 'words' &&
		/^[0-9๐-๙]{4}$/.test(written) &&
		((value >= 1500 && value <= 2100) || (value >= 2300 && value <= 2700))
	);
}

/** The unit or classifier that stands at `end`, after at most one space. */
function unitAt(scope: QuantityScope, end: number): { name: string; end: number } | null {
	const { text, fits } = scope;
	const spaced = text[end] === ' ' || text[end] === '\u00a0';
	// Number words stand close to what they count.
	if (spaced && !/[0-9๐-๙นพ]/.test(text.charAt(end - 1))) return null;
	const at = spaced ? end + 1 : end;
	const name = UNIT_NAMES.find(
		(unit) =>
			text.startsWith(unit, at) &&
			(endsWord(text, at + unit.length, fits) || cutTogether(text, unit, at + unit.length))
	);
	return name ? { name, end: at + name.length } : nounAt(scope, at);
}

/** `ปีที่แล้ว`, `คนใน`: the unit is one token with what follows it. */
function cutTogether(text: string, unit: string, end: number): boolean {
	const kind = UNITS.get(unit)?.kind;
	const tails = kind === 'time' ? TIME_TAILS : kind === 'person' ? UNIT_TAILS : [];
	return tails.some((tail) => text.startsWith(tail, end));
}

function endsWord(text: string, end: number, fits: (offset: number) => boolean): boolean {
	return /[A-Za-z]/.test(text.charAt(end - 1)) ? !/[A-Za-z0-9]/.test(text.charAt(end)) : fits(end);
}

/** A noun that counts itself (`72 เส้นทาง`), by the lexicon. */
function nounAt({ words, lexicon }: QuantityScope, at: number): { name: string; end: number } | null {
	const token = tokenAt(words, at);
	if (token?.kind !== 'word') return null;
	const sense = lexicon.lookup(token.text)?.senses[0];
	if (!sense || sense.flags?.includes('function')) return null;
	return sense.pos === 'CLF' || sense.pos === 'NOUN' ? { name: token.text, end: token.end } : null;
}

/** The token that begins at `start`. */
function tokenAt(words: readonly Token[], start: number): Token | undefined {
	let low = 0;
	let high = words.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const token = words[middle];
		if (!token || token.start === start) return token;
		if (token.start < start) low = middle + 1;
		else high = middle - 1;
	}
	return undefined;
}

function hedgeBefore({ text, fits }: QuantityScope, start: number): Span | undefined {
	const end = text[start - 1] === ' ' ? start - 1 : start;
	for (const hedge of BEFORE) {
		const at = end - hedge.length;
		if (at >= 0 && text.startsWith(hedge, at) && fits(at)) return { start: at, end };
	}
	return undefined;
}

function hedgeAt({ text, fits }: QuantityScope, end: number): Span | undefined {
	const at = text[end] === ' ' ? end + 1 : end;
	const hedge = AFTER.find((word) => text.startsWith(word, at) && fits(at + word.length));
	return hedge ? { start: at, end: at + hedge.length } : undefined;
}
