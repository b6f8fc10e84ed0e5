import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../../src/lib/thai/facts/number-words.ts';
import { readNumeral } from '../../../../src/lib/thai/facts/numerals.ts';

const anywhere = (): boolean => true;

describe('a numeral', () => {
	it.each([
		['49', 49],
		['๔๙', 49],
		['15,000', 15_000],
		['3.5', 3.5],
		['1.5 ล้าน', 1_500_000],
		['3.1 พันล้าน', 3_100_000_000],
		['2 แสนล้าน', 200_000_000_000],
		['1 ล้าน 5 แสน', 1_500_000],
		['สี่สิบเก้า', 49],
		['ยี่สิบเอ็ด', 21],
		['สิบสอง', 12],
		['หนึ่งร้อยห้า', 105],
		['สองพันล้าน', 2_000_000_000],
		['สองล้านล้าน', 2_000_000_000_000],
		['หนึ่งล้านสองแสน', 1_200_000]
	])('%s is read whole as %d', (written, value) => {
		expect(readNumeral(written, 0, anywhere)).toMatchObject({ value, end: written.length });
	});

	it('in two neighbouring digit words is a range', () => {
		expect(readNumeral('สองสามวัน', 0, anywhere)).toMatchObject({ value: 2, to: 3, end: 6 });
	});

	it('does not begin in the middle of another word', () => {
		expect(readNumeral('สามารถ', 0, (offset) => offset === 6)).toBeNull();
	});

	it('leaves ร้อยละ alone', () => {
		expect(readNumeral('ร้อยละ', 0, anywhere)).toBeNull();
	});

	it('that is a lone power of ten is marked bare', () => {
		expect(readNumeral('ล้าน', 0, anywhere)?.bare).toBe(true);
		expect(readNumeral('สิบ', 0, anywhere)?.bare).toBe(false);
	});
});

describe('number words', () => {
	it.each([
		[0, 'ศูนย์'],
		[10, 'สิบ'],
		[21, 'ยี่สิบเอ็ด'],
		[101, 'หนึ่งร้อยเอ็ด'],
		[15_000, 'หนึ่งหมื่นห้าพัน'],
		[2_000_000_000, 'สองพันล้าน'],
		[1_200_000, 'หนึ่งล้านสองแสน']
	])('write %d as %s', (value, words) => {
		expect(numberWords(value)).toBe(words);
	});

	it('refuse what is no whole number', () => {
		expect(() => numberWords(1.5)).toThrow(RangeError);
		expect(() => numberWords(-1)).toThrow(RangeError);
	});
});
