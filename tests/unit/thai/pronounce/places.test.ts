import { describe, expect, it } from 'vitest';
import { rtgs } from '../../../../src/lib/thai/pronounce/notations/rtgs.ts';
import { realEngine } from '../../../support/engine.ts';
import { PLACES, PROVINCES } from './places.ts';

function onSigns(thai: string): string {
	const pronunciation = realEngine().pronounce(thai);
	return rtgs(pronunciation?.syllables ?? []).replace(/(?<=^| )[a-z]/g, (first) => first.toUpperCase());
}

describe('place names as road signs write them', () => {
	it.each(PROVINCES)('%s is %s', (thai, expected) => {
		expect(onSigns(thai)).toBe(expected);
	});

	it.each(PLACES)('%s is %s', (thai, expected) => {
		expect(onSigns(thai)).toBe(expected);
	});

	it('knows 77 provinces and a hundred other places', () => {
		expect([PROVINCES.length, PLACES.length]).toEqual([77, 100]);
	});
});
