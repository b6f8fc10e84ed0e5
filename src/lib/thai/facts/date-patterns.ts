import {
	DAY_PARTS,
	DAY_WORDS,
	HOUR_WORDS,
	MONTHS,
	NAMED_TAILS,
	PERIOD_PARTS,
	PERIOD_TAILS,
	PERIOD_WORDS,
	WEEKDAYS
} from './data/calendar.ts';
import { longestFirst } from './data/word-list.ts';
import { calendarDate, clock, monthOf, spokenClock, yearOf } from './date-values.ts';

/** One way to write a date, with what it says in ISO 8601. */
export interface DatePattern {
	pattern: RegExp;
	value?: (groups: Record<string, string | undefined>) => string | undefined;
	/** A number in front makes it a count (`สามปีที่แล้ว`), not a date. */
	counted?: boolean;
}

const D = '[0-9๐-๙]';
const S = '[ \\u00a0]?';
const or = (words: readonly string[]): string =>
	longestFirst(words)
		.map((word) => word.replaceAll('.', '\\.'))
		.join('|');
const MONTH = or(MONTHS.flat());
const ERA_NAME = 'พ\\.?ศ\\.?|ค\\.?ศ\\.?|พุทธศักราช|คริสต์ศักราช|คริสตศักราช';
const YEAR_HEAD = `(?:ปี(?:งบประมาณ|การศึกษา|ภาษี)?${S}(?:(?<e>${ERA_NAME})${S})?|(?<e2>${ERA_NAME})${S})`;
const YEAR_BEHIND = `(?:${S}(?:ของ)?(?:ปี${S})?(?:(?<e>${ERA_NAME})${S})?(?<y>${D}{4}(?!${D})|(?<=\\.${S})${D}{2}(?![0-9๐-๙.,])))`;
const WEEKDAY = `วัน(?:${or(WEEKDAYS)})`;
const DAY_PART = `(?:ตอน)?(?:${or(DAY_PARTS)})(?:ๆ)?(?:หรือ(?:${or(DAY_PARTS)}))?(?:ของ)?`;
const PERIOD_PART = `(?:${or(PERIOD_PARTS)})`;
const TAIL = `(?:${or(NAMED_TAILS)})`;
const AT = `(?:เวลา${S}(?:ท้องถิ่น${S})?(?:ประมาณ${S}|ราว${S})?)`;
const HOUR = `${D}{1,2}|${or(Object.keys(HOUR_WORDS))}`;
const TO = `${S}(?:[-–—]|ถึง)${S}`;

/** Ways to write a date from the most to the least specific; an earlier one takes the text from a later one. */
export const DATE_PATTERNS: readonly DatePattern[] = [
	{
		pattern: new RegExp(
			`(?<![0-9๐-๙/])(?<d>${D}{1,2})/(?<n>${D}{1,2})/(?<y>${D}{4}|${D}{2})(?![0-9๐-๙/])`,
			'g'
		),
		value: calendarDate
	},
	{
		pattern: new RegExp(
			`(?:${DAY_PART}${S})?(?:(?:${WEEKDAY}${S})(?:ที่${S})?|วันที่${S})?(?<![0-9๐-๙.,])(?<d>${D}{1,2})(?:${S}(?:[-–—,]|ถึง|และ)${S}${D}{1,2}){0,3}${S}(?<m>${MONTH})(?:${YEAR_BEHIND}|${TAIL}|${S}นี้(?![ก-๎]))?`,
			'g'
		),
		value: calendarDate
	},
	{
		pattern: new RegExp(
			`(?:${PERIOD_PART})?(?:เดือน${S})?(?<m>${MONTH})(?:${TAIL}|${S}(?:ของ)?(?:ปี${S})?(?:(?<e>${ERA_NAME})${S})?(?<y>${D}{4})(?!${D}))?`,
			'g'
		),
		value: monthOf
	},
	{
		pattern: new RegExp(
			`(?<=(?:ใน|ตั้งแต่|เมื่อ|จาก|จนถึง|ถึง|กลาง|ต้น|ปลาย)${S}|\\()(?<y>(?:1[89]|20|2[45])${D}{2})(?:${S}[-–—]${S}(?:20|25)${D}{2})?(?=[\\s)]|$)(?!${S}(?:คน|ราย|บาท|ล้าน|แห่ง|ตัว|ครั้ง|เมตร|ตัน))`,
			'g'
		),
		value: yearOf
	},
	{
		pattern: new RegExp(`(?:${DAY_PART}${S})?วันที่${S}(?<d>${D}{1,2})(?:${TO}${D}{1,2})?(?![0-9๐-๙.,])`, 'g')
	},
	{
		pattern: new RegExp(
			`(?:${PERIOD_PART})?${YEAR_HEAD}(?<y>${D}{4})(?:${S}[-–—]${S}(?:ปี${S})?${D}{2,4})?(?![0-9๐-๙,]|\\.${D})`,
			'g'
		),
		value: ({ y, e, e2 }) => yearOf({ y, e: e ?? e2 })
	},
	{
		pattern: new RegExp(
			`(?<=ปี${S}(?:${ERA_NAME})?${S}${D}{4}(?:,|${S}(?:และ|หรือ|กับ|ถึง))${S})(?<y>${D}{4})(?![0-9๐-๙,%])`,
			'g'
		),
		value: yearOf
	},
	{ pattern: new RegExp(`(?:${PERIOD_PART})?ทศวรรษ${S}(?:ที่${S})?${D}{4}`, 'g') },
	{
		pattern: new RegExp(
			`(?:${PERIOD_PART})?ปี${S}[’'‘]?(?<y>${D}{2})(?![0-9๐-๙.,%])(?!${S}(?:ล้าน|แสน|คน|บาท|ปี|เปอร์เซ็นต์))`,
			'g'
		),
		value: yearOf
	},
	{
		pattern: new RegExp(
			`(?:${AT}|เมื่อ(?=${S}${D})|)(?:(?<part>${or(DAY_PARTS)})${S})?(?<![0-9๐-๙.,])(?<h>${D}{1,2})[.:](?<t>${D}{2})(?:${S}น\\.)?(?:${TO}${D}{1,2}[.:]${D}{2})?${S}(?:น\\.|นาฬิกา)`,
			'g'
		),
		value: clock
	},
	{
		pattern: new RegExp(
			`(?:${AT}|ตี${S}|(?<=(?:เมื่อ|ตอน|ก่อน|หลัง|ราว|ประมาณ|ถึง)${S}))(?<![0-9๐-๙:.,])(?<h>[0-2]?${D}):(?<t>[0-5]${D})(?:${S}น\\.)?(?![0-9๐-๙:]|\\.${D})`,
			'g'
		),
		value: clock
	},
	{
		pattern: new RegExp(`(?:${AT}|ณ${S})(?:ตี${S})?(?<h>${D}{1,2})\\.(?<t>${D}{2})(?![0-9๐-๙])`, 'g'),
		value: clock
	},
	{
		pattern: new RegExp(
			`${AT}?(?:(?<!การ)ตี${S}(?<dawn>${HOUR})(?:\\.(?<t>${D}{2}))?|บ่าย${S}(?:(?<noon>${HOUR}|)${S}โมง|(?<noon2>${D}{1,2}|สอง|สาม|สี่|ห้า)(?![ก-๎]))|(?<evening>${HOUR})${S}โมงเย็น|(?<morning>${HOUR})${S}โมง(?:เช้า)?|(?<night>${HOUR})${S}ทุ่ม|(?<tail>เที่ยงคืน|เที่ยงวัน|เที่ยงตรง))(?<half>ครึ่ง)?`,
			'g'
		),
		value: (groups) => spokenClock({ ...groups, noon: groups.noon ?? groups.noon2 })
	},
	{ pattern: new RegExp(`${AT}(?<h>${D}{1,2})${S}น\\.`, 'g'), value: clock },
	{ pattern: new RegExp(`(?:${DAY_PART})?${WEEKDAY}(?:[-–](?:${or(WEEKDAYS)}))?${TAIL}?`, 'g') },
	{ pattern: new RegExp(`(?:${DAY_PART})?(?<!ทุก)(?:${or(DAY_WORDS)})`, 'g') },
	{
		pattern: new RegExp(
			`(?<![0-9๐-๙][ \\u00a0]?)(?:${PERIOD_PART})?(?:${or(PERIOD_WORDS)})(?:${or(PERIOD_TAILS)})(?!ๆ)`,
			'g'
		),
		counted: true
	},
	{
		pattern: new RegExp(
			`ไตรมาส(?:ที่)?${S}(?:${D}|หนึ่ง|สอง|สาม|สี่|แรก|สุดท้าย)(?:${S}(?:และ|[-–/]|ถึง)${S}${D}{1,4})?`,
			'g'
		)
	},
	{ pattern: new RegExp(`(?:วัน)?สุดสัปดาห์(?:นี้|หน้า|ที่ผ่านมา|ที่แล้ว)?`, 'g') },
	{ pattern: new RegExp(`${PERIOD_PART}(?:สัปดาห์|เดือน|ปี)`, 'g'), counted: true }
];
