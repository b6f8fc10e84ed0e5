import { describe, expect, it } from 'vitest';
import { KEDMANEE, keyFace } from '../../../../src/lib/ui/dictionary/thai-keys.ts';

describe('the Thai keyboard', () => {
	const letters = new Set(KEDMANEE.flat().flat());

	it('writes every letter, vowel sign and tone mark of Thai', () => {
		const all = [...'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮฤฦะาำิีึืุูเแโใไั็่้๊๋์ๆฯ'];
		expect(all.filter((letter) => !letters.has(letter))).toEqual([]);
	});

	it('has no more keys in a row than a phone has room for, and one letter a key', () => {
		for (const row of KEDMANEE) expect(row.length).toBeLessThanOrEqual(8);
		for (const letter of letters) expect(letter).toHaveLength(1);
	});

	it('shows a sign on a dotted circle', () => {
		expect(keyFace('ิ')).toBe('◌ิ');
		expect(keyFace('ก')).toBe('ก');
		expect(keyFace('เ')).toBe('เ');
	});
});
