import { expect, it } from 'vitest';
import {
	isThaiDigit,
	toArabicDigit,
	withArabicDigits,
	withThaiDigits
} from '../../../../src/lib/thai/text/digits.ts';

it('Thai digits become Arabic ones, other units stay', () => {
	const arabic = (text: string): string =>
		String.fromCharCode(...[...text].map((unit) => toArabicDigit(unit.charCodeAt(0))));
	expect(arabic('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
	expect(arabic('ก1๏๚')).toBe('ก1๏๚');
});

it('only ๐ to ๙ are Thai digits', () => {
	expect([...'๏๐๙๚0'].map((unit) => isThaiDigit(unit.charCodeAt(0)))).toEqual([
		false,
		true,
		true,
		false,
		false
	]);
});

it('a text is written with Arabic or with Thai digits, and nothing else of it changes', () => {
	expect(withArabicDigits('๔๙,๕ นาย 7')).toBe('49,5 นาย 7');
	expect(withThaiDigits('49.5 นาย ๗')).toBe('๔๙.๕ นาย ๗');
});
