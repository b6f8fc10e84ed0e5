import { describe, expect, it } from 'vitest';
import { notated } from '../../../../src/lib/thai/pronounce/notations/notated.ts';
import type { Pronunciation } from '../../../../src/lib/thai/pronounce/pronunciation.ts';
import { realEngine } from '../../../support/engine.ts';

function written(word: string) {
	return notated(realEngine().pronounce(word) as Pronunciation);
}

describe('notations', () => {
	it('write one word in five ways', () => {
		expect(written('ประเทศ')).toMatchObject({
			romanised: 'prà-thêet',
			ipa: 'p r a ˨˩ . tʰ eː t̚ ˥˩',
			rtgs: 'prathet',
			paiboon: 'bprà-têet',
			respelling: 'ปฺระ-เทด'
		});
		expect(written('รัฐบาล')).toMatchObject({ romanised: 'rát-thà-baan', respelling: 'รัด-ถะ-บาน' });
		expect(written('ส.ส.').romanised).toBe('sɔ̌ɔ-sɔ̌ɔ');
	});

	it.each([
		['เรือ', 'ruea', 'ruea', 'rʉa'],
		['เมีย', 'mia', 'mia', 'mia'],
		['ตัว', 'tua', 'tua', 'dtua'],
		['มือ', 'muue', 'mue', 'mʉʉ'],
		['แม่', 'mâae', 'mae', 'mɛ̂ɛ'],
		['เธอ', 'thooe', 'thoe', 'təə'],
		['หิว', 'hǐo', 'hio', 'hǐu'],
		['เปรี้ยว', 'prîao', 'priao', 'bprîao'],
		['ข้าว', 'khâao', 'khao', 'kâao'],
		['จ่าย', 'chàai', 'chai', 'jàai']
	])('%s: %s, %s, %s', (word, romanised, rtgs, paiboon) => {
		expect(written(word)).toMatchObject({ romanised, rtgs, paiboon });
	});

	it('set a hyphen into the Royal Institute’s romanisation only where syllables could be cut wrongly', () => {
		expect(['สะอาด', 'สง่า', 'พะงัน', 'ตลาด'].map((word) => written(word).rtgs)).toEqual([
			'sa-at',
			'sa-nga',
			'pha-ngan',
			'talat'
		]);
	});

	it('close a short open vowel off at the end of a word only', () => {
		expect(written('กะทะ').ipa).toBe('k a ˨˩ . tʰ a ʔ ˦˥');
	});
});
