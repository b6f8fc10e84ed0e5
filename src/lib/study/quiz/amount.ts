import { HEDGES_AFTER, HEDGES_BEFORE, type HedgeSense } from '../../thai/facts/data/hedges.ts';
import { UNITS, type UnitKind } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { readNumeral } from '../../thai/facts/numerals.ts';
import { numberWords } from '../../thai/facts/number-words.ts';
import { withArabicDigits, withThaiDigits } from '../../thai/text/digits.ts';
import type { Bilingual } from './question.ts';

/** How an answer writes its number, so that every choice can be written alike. */
export interface Form {
	/** What stands in front of and behind the number in the text, hedge, sign and unit included. */
	before: string;
	after: string;
	style: 'arabic' | 'thai' | 'words';
	/** The number that the digits show; a scale word (`ล้าน`) stands apart. */
	mantissa: number;
	/** What the mantissa is multiplied with to give the value (1 000 000 for `1.5 ล้าน`), and how that is written. */
	scale: number;
	scaleText: string;
	decimals: number;
	grouped: boolean;
	/** Added behind the unit: 0.5 for `หนึ่งวันครึ่ง`. */
	extra: number;
	kind: UnitKind | 'bare';
	hedge?: { sense: HedgeSense; en: string };
	/** The amount is somebody's age. */
	age?: boolean;
}

/** The form in which `fact` stands in `text`; `null` where it is a range or a fraction, which no choice imitates. */
export function formOf(text: string, fact: QuantityFact): Form | null {
	if (fact.to !== undefined) return null;
	const { start, end } = fact.number;
	const written = text.slice(start, end);
	const numeral = readNumeral(text, start, (offset) => offset === end);
	if (numeral?.end !== end) return null;
	const digits = /^[0-9๐-๙.,]+/.exec(written)?.[0] ?? '';
	const mantissa = digits ? Number(withArabicDigits(digits).replaceAll(',', '')) : numeral.value;
	if (mantissa === 0 || (numeral.style === 'words' && !Number.isSafeInteger(mantissa))) return null;
	const hedge = fact.hedge && text.slice(fact.hedge.start, fact.hedge.end).trim();
	const known = hedge === undefined ? undefined : (HEDGES_BEFORE[hedge] ?? HEDGES_AFTER[hedge]);
	return {
		before: text.slice(fact.start, start),
		after: text.slice(end, fact.end),
		style: numeral.style,
		mantissa,
		scale: numeral.value / mantissa,
		scaleText: written.slice(digits.length),
		decimals: /\.([0-9]+)$/.exec(withArabicDigits(digits))?.[1]?.length ?? 0,
		grouped: mantissa < 1000 || digits.includes(','),
		extra: fact.value - numeral.value,
		kind: fact.unit === undefined ? 'bare' : (UNITS.get(fact.unit)?.kind ?? 'thing'),
		...(known ? { hedge: known } : {})
	};
}

/** `mantissa` written in the form of the answer, in both languages; `unit` is the fact's unit as written. */
export function writeAmount(form: Form, mantissa: number, unit: string | undefined): Bilingual {
	const value = mantissa * form.scale + form.extra;
	return {
		th: tidySpaces(form.before + writeThai(form, mantissa) + form.after),
		en: writeEnglish(form, value, unit)
	};
}

function writeThai({ style, scaleText, decimals, grouped }: Form, mantissa: number): string {
	if (style === 'words') return numberWords(mantissa);
	const shown = mantissa.toLocaleString('en-US', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: Math.max(decimals, 2),
		useGrouping: grouped
	});
	return (style === 'thai' ? withThaiDigits(shown) : shown) + scaleText;
}

const SCALES: readonly [number, string][] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
];

/** The number with its English unit where one word is sure (`6 months`, `7.5%`, `50 million baht`), else the number alone. */
function writeEnglish(
	{ kind, hedge, before, decimals, scale, extra }: Form,
	value: number,
	unit: string | undefined
): string {
	const number = englishNumber(value, scale === 1 && extra === 0 ? decimals : 0);
	const words = unit === undefined ? undefined : UNITS.get(unit)?.en;
	const counts = ['person', 'thing', 'score', 'bare'].includes(kind);
	let amount = number;
	const sign = /(?:US)?[$£€¥]$/.exec(before)?.[0];
	if (sign) amount = sign + number;
	else if (kind === 'percent') amount = `${number}%`;
	else if (!counts && words) amount = `${number} ${value === 1 ? words[0] : words[1]}`;
	return hedge ? `${hedge.en} ${amount}` : amount;
}

/** 2 800 000 → `2.8 million`; 15 000 → `15,000`; at least `decimals` places below a million. */
export function englishNumber(value: number, decimals = 0): string {
	for (const [scale, name] of SCALES) {
		const mantissa = Number((value / scale).toPrecision(12));
		if (mantissa >= 1 && Math.abs(Number(mantissa.toFixed(2)) - mantissa) < 1e-9)
			return `${mantissa.toLocaleString('en-US', { maximumFractionDigits: 2 })} ${name}`;
	}
	return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: 4 });
}

/** One space at most, and none between a scale word and its unit: `54,000 ล้าน ดอลลาร์`. */
function tidySpaces(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/(ล้าน|แสน|หมื่น|พัน) (?=[ก-๙])/g, '$1')
		.trim();
}
