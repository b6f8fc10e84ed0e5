import { withArabicDigits } from '../text/digits.ts';
import { HOUR_WORDS, MONTHS } from './data/calendar.ts';

type Groups = Record<string, string | undefined>;

/** The Buddhist era counts from 543 before the Western one. */
const BUDDHIST_ERA = 543;

/** ISO 8601 of day `d`, month `m` (a name) or `n` (a number), year `y`; a year that is not said is `XXXX`. */
export function calendarDate({ d = '', m, n, y, e }: Groups): string | undefined {
	const month = m ? monthNumber(m) : toNumber(n ?? '');
	const day = toNumber(d);
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return `${y ? String(westernYear(y, e)) : 'XXXX'}-${two(month)}-${two(day)}`;
}

/** ISO 8601 of month `m` and year `y`. */
export function monthOf({ m = '', y, e }: Groups): string {
	return `${y ? String(westernYear(y, e)) : 'XXXX'}-${two(monthNumber(m))}`;
}

/** The Western year of year `y` of the era `e`. */
export function yearOf({ y, e }: Groups): string | undefined {
	return y ? String(westernYear(y, e)) : undefined;
}

/** ISO 8601 of hour `h` and minute `t` of a clock of 24 hours; `part` of the day moves an hour after noon. */
export function clock({ h = '', t = '', part = '' }: Groups): string | undefined {
	let hour = toNumber(h);
	const minute = toNumber(t || '0');
	if (/บ่าย|เย็น|ค่ำ/.test(part) && hour < 12) hour += 12;
	return hour <= 24 && minute < 60 ? `T${two(hour)}:${two(minute)}` : undefined;
}

/** ISO 8601 of the traditional clock: `ตีสอง` 2, `7 โมงเช้า` 7, `บ่าย 3 โมง` 15, `ห้าโมงเย็น` 17, `3 ทุ่ม` 21. */
export function spokenClock({
	dawn,
	noon,
	morning,
	evening,
	night,
	tail = '',
	half,
	t
}: Groups): string | undefined {
	const minutes = half ? '30' : t ? two(toNumber(t)) : '00';
	const at = (hour: number): string => `T${two(hour % 24)}:${minutes}`;
	if (dawn !== undefined) return at(hourOf(dawn));
	if (noon !== undefined) return at(12 + (noon === '' ? 1 : hourOf(noon)));
	if (night !== undefined) return at(18 + hourOf(night));
	if (evening !== undefined) return at(12 + hourOf(evening));
	if (morning === undefined)
		return tail === 'เที่ยงคืน' ? 'T00:00' : tail.startsWith('เที่ยง') ? `T12:${minutes}` : undefined;
	return at(hourOf(morning));
}

function hourOf(written: string): number {
	return HOUR_WORDS[written] ?? toNumber(written);
}

/** A year as news writes it: four digits of either era, or two of the Buddhist one (`67` → 2567). */
function westernYear(written: string, era = ''): number {
	const year = toNumber(written);
	if (written.length === 2) return year + 2500 - BUDDHIST_ERA;
	if (/ค|คริสต/.test(era)) return year;
	return year >= 2300 || /พ/.test(era) ? year - BUDDHIST_ERA : year;
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
