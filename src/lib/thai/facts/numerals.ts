import { withArabicDigits } from '../text/digits.ts';
import { DIGIT_WORDS, POWER_WORDS } from './data/numbers.ts';
import { longestFirst } from './data/word-list.ts';

/** A number as written at some place of a text. */
export interface Numeral {
	value: number;
	/** End of the numeral, a UTF-16 offset. */
	end: number;
	style: 'arabic' | 'thai' | 'words';
	/** A lone `ล้าน`, `ร้อย` …: a number only where a hedge or a unit says so. */
	bare: boolean;
	/** Two digit words in a row (`สองสามวัน`) name a range: its upper end. */
	to?: number;
}

const DIGITS =
	/(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|(?:[๐-๙]{1,3}(?:,[๐-๙]{3})+|[๐-๙]+)(?:\.[๐-๙]+)?/y;
const WORD = new RegExp(longestFirst(Object.keys({ ...DIGIT_WORDS, ...POWER_WORDS })).join('|'), 'y');
const SCALE = /\s?(ล้าน|แสน|หมื่น|พัน|ร้อย)/y;

/**
 * Reads the numeral that begins at `at`: Arabic or Thai digits with Thai scale words (`1.5 ล้าน`, `3.1 พันล้าน`,
 * `1 ล้าน 5 แสน`), or number words up to ล้านล้าน. `fits(offset)` tells where a word may end, so that the `สาม` of
 * `สามารถ` is no number. Offsets are UTF-16 units.
 */
export function readNumeral(text: string, at: number, fits: (offset: number) => boolean): Numeral | null {
	return readDigits(text, at, fits) ?? readWords(text, at, fits);
}

function readDigits(text: string, at: number, fits: (offset: number) => boolean): Numeral | null {
	DIGITS.lastIndex = at;
	const match = DIGITS.exec(text);
	if (!match) return null;
	const style = /[๐-๙]/.test(match[0]) ? 'thai' : 'arabic';
	let end = at + match[0].length;
	let scale = readScale(text, end, fits);
	let value = toNumber(match[0]) * scale.factor;
	end = scale.end;
	// `1 ล้าน 5 แสน`: further terms of falling scale.
	while (scale.factor > 1) {
		DIGITS.lastIndex = text[end] === ' ' ? end + 1 : end;
		const next = DIGITS.exec(text);
		if (!next) break;
		const nextScale = readScale(text, DIGITS.lastIndex, fits);
		if (nextScale.factor <= 1 || nextScale.factor >= scale.factor) break;
		value += toNumber(next[0]) * nextScale.factor;
		end = nextScale.end;
		scale = nextScale;
	}
	return { value: tidy(value), end, style, bare: false };
}

function readScale(
	text: string,
	at: number,
	fits: (offset: number) => boolean
): { factor: number; end: number } {
	let factor = 1;
	let reached = 1;
	let end = at;
	SCALE.lastIndex = at;
	for (let match = SCALE.exec(text); match; match = SCALE.exec(text)) {
		// Only the first scale word may stand apart from the digits.
		if (end !== at && /^\s/.test(match[0])) break;
		factor *= POWER_WORDS[match[1] ?? ''] ?? 1;
		const certain = /^[ลแห]/.test(match[1] ?? '') && !/[ะ-ฺ็-๎]/.test(text.charAt(SCALE.lastIndex));
		if ((certain || fits(SCALE.lastIndex)) && !text.startsWith('ละ', SCALE.lastIndex)) {
			reached = factor;
			end = SCALE.lastIndex;
		} else if (end !== at) break;
		SCALE.lastIndex = Math.max(SCALE.lastIndex, at);
	}
	return { factor: reached, end: reached > 1 ? end : at };
}

function readWords(text: string, at: number, fits: (offset: number) => boolean): Numeral | null {
	const words: { word: string; end: number }[] = [];
	WORD.lastIndex = at;
	for (let match = WORD.exec(text); match; match = WORD.exec(text))
		words.push({ word: match[0], end: WORD.lastIndex });
	// Take the longest run of number words that ends where a word may end.
	for (let count = words.length; count > 0; count--) {
		const last = words[count - 1];
		if (!last || !fits(last.end) || text.startsWith('ละ', last.end)) continue;
		const read = evaluate(words.slice(0, count).map(({ word }) => word));
		if (read) return { ...read, end: last.end, style: 'words' };
	}
	return null;
}

/** The value of number words by the rules of Thai numerals, or `null` where they make no number. */
function evaluate(words: readonly string[]): { value: number; bare: boolean; to?: number } | null {
	const [first = '', second = ''] = words;
	// `สองสาม(สิบ…)`: a range of neighbours.
	const low = DIGIT_WORDS[first];
	const high = DIGIT_WORDS[second];
	if (low !== undefined && high !== undefined) {
		if (high !== low + 1 || first === 'ยี่' || second === 'เอ็ด') return null;
		const from = evaluate([first, ...words.slice(2)]);
		const to = evaluate([second, ...words.slice(2)]);
		return from && to ? { value: from.value, to: to.value, bare: false } : null;
	}
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	let power = Infinity;
	for (const [index, word] of words.entries()) {
		const value = DIGIT_WORDS[word];
		if (value !== undefined) {
			if (digit !== null) return null;
			if (word === 'ยี่' && words[index + 1] !== 'สิบ') return null;
			if (word === 'เอ็ด' && words[index - 1] === undefined) return null;
			digit = value;
			continue;
		}
		const factor = POWER_WORDS[word];
		if (factor === undefined) return null;
		if (factor === 1_000_000) {
			section += digit ?? 0;
			if (section === 0 && total === 0) section = 1;
			total = (total + section) * factor;
			section = 0;
			power = Infinity;
		} else {
			if (factor >= power) return null;
			section += (digit ?? 1) * factor;
			power = factor;
		}
		digit = null;
	}
	const bare = words.every((word) => POWER_WORDS[word] !== undefined) && words[0] !== 'สิบ';
	return { value: total + section + (digit ?? 0), bare };
}

function toNumber(digits: string): number {
	return Number(withArabicDigits(digits).replaceAll(',', ''));
}

/** Takes the noise of binary fractions away: 3.1 × 10⁹ is a whole number. */
function tidy(value: number): number {
	return Number(value.toPrecision(15));
}
