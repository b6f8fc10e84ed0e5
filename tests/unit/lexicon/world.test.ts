import { describe, expect, it } from 'vitest';
import { readDemonyms, worldEntries } from '../../../src/lexicon/world.ts';

const entries = new Map(worldEntries().map((entry) => [entry.headword, entry]));

describe('worldEntries', () => {
	it('names countries with adjective and people', () => {
		expect(entries.get('มาลี')?.senses).toEqual([
			{ pos: 'PROPN', gloss: ['Mali'], flags: ['place'], forms: { adj: 'Malian', people: 'Malians' } }
		]);
		expect(entries.get('โกตดิวัวร์')?.senses[0]?.gloss).toEqual(['Ivory Coast']);
		expect(entries.get('สหรัฐอเมริกา')?.senses[0]?.gloss).toEqual(['United States', 'US']);
	});

	it('names a language under ภาษา, and under the name of the country that shares it', () => {
		expect(entries.get('ภาษาญี่ปุ่น')).toEqual({
			headword: 'ภาษาญี่ปุ่น',
			senses: [{ pos: 'NOUN', gloss: ['Japanese', 'Japanese language'] }],
			parts: ['ภาษา', 'ญี่ปุ่น']
		});
		expect(entries.get('ญี่ปุ่น')?.senses.map(({ gloss }) => gloss[0])).toEqual(['Japan', 'Japanese']);
		expect(entries.has('บาสก์')).toBe(false);
	});

	it('writes currencies as news does', () => {
		expect(entries.get('ดอลลาร์ออสเตรเลีย')?.senses).toEqual([
			{ pos: 'NOUN', gloss: ['Australian dollar'], flags: ['unit'] }
		]);
		expect(entries.get('ดอลลาร์ไต้หวันใหม่')?.senses[0]?.gloss).toEqual(['New Taiwan dollar']);
	});

	it('leaves explanations of CLDR out', () => {
		for (const headword of entries.keys()) expect(headword).not.toMatch(/[()\d]/);
	});
});

describe('readDemonyms', () => {
	it('has all members of the United Nations', () => {
		// 193 members; Kosovo, Palestine, Taiwan, the Vatican and territories stand beside them.
		expect(readDemonyms().rows.length).toBeGreaterThanOrEqual(197);
		const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
		for (const { code } of readDemonyms().rows) expect(english.of(code), code).toBeDefined();
	});
});
