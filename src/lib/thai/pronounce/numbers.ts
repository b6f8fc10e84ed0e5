import { DIGIT_WORDS, POWER_WORDS } from '../facts/data/numbers.ts';
import { numberWords } from '../facts/number-words.ts';

const WORD = new RegExp(Object.keys({ ...DIGIT_WORDS, ...POWER_WORDS }).join('|'), 'g');
/** Longer rows of digits are codes, said digit by digit. */
const LONGEST = 15;

/**
 * A number in Arabic digits as the Thai words that it is read with: `1,250` → หนึ่ง พัน สอง ร้อย ห้า สิบ; `3.25` → สาม จุด สอง ห้า; `09.30` and `13:05`
 * as times; a number that begins with 0, or is too long to count, digit by digit. Null where it is none.
 */
export function numberReading(text: string): string[] | null {
	const time = /^(\d|[01]\d|2[0-4]):([0-5]\d)$/.exec(text) ?? /^(0\d)\.([0-5]\d)$/.exec(text);
	if (time) return timeReading(Number(time[1]), Number(time[2]));
	const match = /^(\d+(?:,\d{3})*)(?:\.(\d+))?$/.exec(text);
	if (!match) return null;
	const whole = (match[1] as string).replaceAll(',', '');
	const words = whole.length > LONGEST || /^0\d/.test(whole) ? digits(whole) : split(Number(whole));
	return match[2] === undefined ? words : [...words, 'จุด', ...digits(match[2])];
}

/** A clock time in words: เก้า นาฬิกา สาม สิบ นาที. */
export function timeReading(hour: number, minute: number): string[] {
	return [...split(hour), 'นาฬิกา', ...(minute === 0 ? [] : [...split(minute), 'นาที'])];
}

function split(value: number): string[] {
	return numberWords(value).match(WORD) ?? [];
}

function digits(text: string): string[] {
	return [...text].map((digit) => numberWords(Number(digit)));
}
