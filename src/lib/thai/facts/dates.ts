import type { Span } from '../span.ts';
import { withArabicDigits } from '../text/digits.ts';
import {
	DAY_PARTS,
	DAY_WORDS,
	MONTHS,
	PERIOD_PARTS,
	PERIOD_TAILS,
	PERIOD_WORDS,
	WEEKDAYS
} from './data/calendar.ts';
import type { DateFact } from './fact.ts';

/** The Buddhist era counts from 543 before the Western one. */
const BUDDHIST_ERA = 543;

const D = '[0-9๐-๙]';
const S = '[ \\u00a0]?';
const or = (words: readonly string[]): string =>
	[...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replaceAll('.', '\\.'))
		.join('|');
const MONTH = or(MONTHS.flat());
const ERA = `(?:(?:ปี${S})?(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|พุทธศักราช|คริสต์ศักราช)|ปี)`;
const WEEKDAY = `วัน(?:${or(WEEKDAYS)})`;
const DAY_PART = `(?:ช่วง)?(?:${or(DAY_PARTS)})(?:ของ)?`;
const PERIOD_PART = `(?:${or(PERIOD_PARTS)})`;
const CLOCK = `${D}{1,2}[.:]${D}{2}`;

/** Patterns from the most to the least specific; an earlier one takes the text from a later one. */
const PATTERNS: readonly {
	pattern: RegExp;
	value?: (groups: Record<string, string>) => string | undefined;
}[] = [
	{
		pattern: new RegExp(`(?<d>${D}{1,2})/(?<n>${D}{1,2})/(?<y>${D}{4}|${D}{2})(?!${D})`, 'g'),
		value: calendarDate
	},
	{
		pattern: new RegExp(
			`(?:${DAY_PART}${S})?(?:(?:${WEEKDAY}${S})(?:ที่${S})?|วันที่${S})?(?<![0-9๐-๙.,])(?<d>${D}{1,2})(?:${S}[-–]${S}${D}{1,2})?${S}(?<m>${MONTH})(?:${S}(?:${ERA}${S})?(?<y>${D}{4}(?!${D})|(?<=\\.${S})${D}{2}(?![0-9๐-๙.,])))?`,
			'g'
		),
		value: calendarDate
	},
	{
		pattern: new RegExp(
			`(?:${PERIOD_PART})?(?:เดือน${S})?(?<m>${MONTH})(?:นี้|${S}(?:${ERA}${S})?(?<y>${D}{4})(?!${D}))?`,
			'g'
		),
		value: monthOf
	},
	{ pattern: new RegExp(`(?:${PERIOD_PART})?เดือนนี้`, 'g') },
	{
		pattern: new RegExp(`วันที่${S}(?<d>${D}{1,2})(?:${S}[-–]${S}${D}{1,2})?(?![0-9๐-๙.,])`, 'g')
	},
	{
		pattern: new RegExp(
			`(?:${PERIOD_PART})?${ERA}${S}(?<y>${D}{4})(?:${S}[-–]${S}${D}{2,4})?(?![0-9๐-๙,])`,
			'g'
		),
		value: ({ y }) => (y ? String(westernYear(y)) : undefined)
	},
	{ pattern: new RegExp(`(?:${PERIOD_PART})?ปี${S}${D}{2}(?![0-9๐-๙.,%])(?!${S}(?:ล้าน|แสน|คน|บาท))`, 'g') },
	{
		pattern: new RegExp(
			`(?:เวลา${S}(?:ประมาณ${S}|ท้องถิ่นประมาณ${S}|ท้องถิ่น${S})?)?(?<h>${D}{1,2})[.:](?<t>${D}{2})${S}(?:น\\.|นาฬิกา)`,
			'g'
		),
		value: clock
	},
	{
		pattern: new RegExp(
			`(?:เวลา${S}(?:ประมาณ${S})?|ตี${S})?(?<![0-9:.,])(?<h>[0-2]?${D}):(?<t>[0-5]${D})(?![0-9๐-๙:])`,
			'g'
		),
		value: clock
	},
	{
		pattern: new RegExp(`(?:เวลา|เมื่อ|ณ)${S}(?:ประมาณ${S})?(?<h>${D}{1,2})\\.(?<t>${D}{2})(?![0-9๐-๙])`, 'g'),
		value: clock
	},
	{
		pattern: new RegExp(
			`(?:เวลา${S}(?:ประมาณ${S})?)?(?:ตี${S}${D}{1,2}(?:\\.${D}{2})?|ตี(?:หนึ่ง|สอง|สาม|สี่|ห้า)|บ่าย${S}(?:${CLOCK}|${D}{1,2}|สอง|สาม|สี่|ห้า|โมง)(?:${S}โมง)?|(?:${CLOCK}|${D}{1,2}|หก|เจ็ด|แปด|เก้า|สิบ|สิบเอ็ด|สี่|ห้า)${S}โมง(?:เช้า|เย็น)?|(?:${D}|หนึ่ง|สอง|สาม|สี่|ห้า)${S}ทุ่ม|เที่ยงคืน)`,
			'g'
		)
	},
	{ pattern: new RegExp(`เวลา${S}${D}{1,2}${S}น\\.`, 'g') },
	{ pattern: new RegExp(`(?:${DAY_PART})?${WEEKDAY}(?:ที่แล้ว|ที่ผ่านมา|นี้|หน้า)?`, 'g') },
	{ pattern: new RegExp(`(?:${DAY_PART})?(?:${or(DAY_WORDS)})`, 'g') },
	{
		pattern: new RegExp(
			`(?<![0-9๐-๙][ \\u00a0]?)(?:${PERIOD_PART})?(?:${or(PERIOD_WORDS)})(?:${or(PERIOD_TAILS)})(?!ๆ)`,
			'g'
		)
	}
];

/** Number words in front make `ปีที่แล้ว` a count of years ago, not a date. */
const COUNTED_BEFORE = /(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หลาย|กี่|กว่า)\s?$/;

/**
 * The dates, periods and clock times of a text, in order, without overlaps; spans in UTF-16 units. `value` is ISO
 * 8601 where the text itself fixes it, years of the Buddhist era turned into Western ones (`ปี 2563` → `2020`).
 * `fits` tells where a word may begin or end.
 */
export function findDates(text: string, fits: (offset: number) => boolean): DateFact[] {
	const facts: DateFact[] = [];
	for (const { pattern, value } of PATTERNS)
		for (const match of text.matchAll(pattern)) {
			const span = { start: match.index, end: match.index + match[0].length };
			// Digits make a date certain, whatever the cut says; words alone must be words.
			const certain = /[0-9๐-๙]/.test(match[0]) && !match[0].startsWith('ตี');
			if (!certain && (!fits(span.start) || !fits(span.end))) continue;
			if (facts.some((fact) => overlap(fact, span))) continue;
			if (COUNTED_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start))) continue;
			const iso = value?.(match.groups ?? {});
			facts.push(iso === undefined ? { kind: 'date', ...span } : { kind: 'date', ...span, value: iso });
		}
	return facts.sort((a, b) => a.start - b.start);
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function calendarDate({ d = '', m, n, y }: Record<string, string | undefined>): string | undefined {
	const month = m ? monthNumber(m) : toNumber(n ?? '');
	const day = toNumber(d);
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return `${y ? String(westernYear(y)) : 'XXXX'}-${two(month)}-${two(day)}`;
}

function monthOf({ m = '', y }: Record<string, string | undefined>): string {
	return `${y ? String(westernYear(y)) : 'XXXX'}-${two(monthNumber(m))}`;
}

function clock({ h = '', t = '' }: Record<string, string | undefined>): string | undefined {
	const hour = toNumber(h);
	const minute = toNumber(t);
	return hour <= 24 && minute < 60 ? `T${two(hour)}:${two(minute)}` : undefined;
}

/** A year as news writes it: four digits of either era, or two of the Buddhist one (`67` → 2567). */
function westernYear(written: string): number {
	const year = toNumber(written);
	if (written.length === 2) return year + 2500 - BUDDHIST_ERA;
	return year >= 2300 ? year - BUDDHIST_ERA : year;
}

function monthNumber(name: string): number {
	return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

function toNumber(digits: string): number {
	return Number(withArabicDigits(digits));
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
