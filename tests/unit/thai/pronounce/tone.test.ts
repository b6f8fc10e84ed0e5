import { describe, expect, it } from 'vitest';
import { CLASSES, CODAS, TONES } from '../../../../src/lib/thai/pronounce/phonemes.ts';
import { isLive, toneOf } from '../../../../src/lib/thai/pronounce/tone.ts';

/** The table of the school grammar: marks none ่ ้ ๊ ๋; live, dead short, dead long. */
const TABLE = {
	mid: {
		live: 'mid low falling high rising',
		short: 'low low falling high rising',
		long: 'low low falling high rising'
	},
	high: {
		live: 'rising low falling high rising',
		short: 'low low falling high rising',
		long: 'low low falling high rising'
	},
	low: {
		live: 'mid falling high high rising',
		short: 'high falling high high rising',
		long: 'falling falling high high rising'
	}
} as const;

describe('the tone rules', () => {
	it.each(CLASSES)('for the %s class', (name) => {
		const tones = (live: boolean, long: number): string =>
			[0, 1, 2, 3, 4].map((mark) => TONES[toneOf(CLASSES.indexOf(name), mark, live, long)]).join(' ');
		expect(tones(true, 1)).toBe(TABLE[name].live);
		expect(tones(false, 0)).toBe(TABLE[name].short);
		expect(tones(false, 1)).toBe(TABLE[name].long);
	});

	it('counts a syllable as live that ends in a long vowel, a nasal or a glide', () => {
		expect([isLive(1, 0), isLive(0, 0)]).toEqual([true, false]);
		expect(CODAS.filter((_, coda) => coda > 0 && isLive(0, coda))).toEqual(['ŋ', 'n', 'm', 'j', 'w', 'l']);
	});
});
