import { describe, expect, it } from 'vitest';
import { nameUnits } from '../../../../../src/lib/thai/lexicon/names/units.ts';

describe('nameUnits', () => {
	it.each([
		['วากเนอร์', 'วากนเอร์'],
		['โกอิตา', 'กโอิตา'],
		['เพลโต', 'พเลตโ'],
		['เพลินจิต', 'พลเินจิต'],
		['แม็กซ์', 'มแกซ์'],
		['โรซ่า', 'รโซา'],
		['', '']
	])('puts the letters of %s in the order of speech', (word, units) => {
		expect(nameUnits(word)).toBe(units);
	});
});
