import { describe, expect, it } from 'vitest';
import type { Entry, Sense } from '../../../../../src/lib/thai/lexicon/entry.ts';
import { romanisedKey } from '../../../../../src/lib/thai/lexicon/search/romanised.ts';
import { createSearch } from '../../../../../src/lib/thai/lexicon/search/search.ts';

const entry = (headword: string, rank: number, ...glosses: string[][]): Entry => ({
	headword,
	source: 'lexicon',
	rank,
	senses: glosses.map((gloss): Sense => ({ pos: 'NOUN', gloss }))
});
const ENTRIES = [
	entry('ประเทศ', 40, ['country', 'nation']),
	entry('ประเทศชาติ', 3000, ['nation']),
	entry('ต่างประเทศ', 600, ['foreign country']),
	entry('ประชาชน', 90, ['people', 'public']),
	entry('ชนบท', 2500, ['countryside', 'country']),
	{ ...entry('เซ็นสัญญา', 5000, ['sign a contract']), variants: ['เซ็นต์สัญญา'] },
	entry('หมา', 4000, ['dog']),
	entry('ฮอตดอก', 9000, ['hot dog'])
];
const SPELLINGS: Record<string, string[]> = {
	ประเทศ: ['prathet', 'bprà-têet', 'prà-thêet'],
	หมา: ['ma', 'mǎa']
};
const PARTS: Record<string, string[]> = { ประเทศชาติ: ['ประเทศ', 'ชาติ'], ต่างประเทศ: ['ต่าง', 'ประเทศ'] };
const partsOf = ({ headword }: Entry): string[] => PARTS[headword] ?? [headword.slice(0, 3)];
const search = createSearch(ENTRIES, (headword) => SPELLINGS[headword] ?? [], partsOf);
const found = (query: string, limit = 9): string[] =>
	search.find(query, limit).map(({ headword }) => headword);

describe('createSearch', () => {
	it('finds Thai whole, at the beginning, then inside', () => {
		expect(found('ประเทศ')).toEqual(['ประเทศ', 'ประเทศชาติ', 'ต่างประเทศ']);
		expect(found('ประ')).toEqual(['ประเทศ', 'ประชาชน', 'ประเทศชาติ', 'ต่างประเทศ']);
	});

	it('finds other spellings of a headword', () => {
		expect(found('เซ็นต์สัญญา')).toEqual(['เซ็นสัญญา']);
	});

	it('finds English: whole glosses first, then words, then beginnings of words', () => {
		expect(found('country')).toEqual(['ประเทศ', 'ชนบท', 'ต่างประเทศ']);
		expect(found('dog')).toEqual(['หมา', 'ฮอตดอก']);
		expect(found('countr')).toEqual(['ประเทศ', 'ต่างประเทศ', 'ชนบท']);
		expect(found('foreign cou')).toEqual(['ต่างประเทศ']);
		expect(found('to sign a contract')).toEqual(['เซ็นสัญญา']);
	});

	it.each(['prathet', 'bprà-têet', 'pra thet', 'PRATHEET', 'pratet'])('finds ประเทศ by %s', (query) => {
		expect(found(query)).toEqual(['ประเทศ']);
	});

	it('finds the compounds that contain a word, the commonest first', () => {
		expect(search.containing('ประเทศ', 9).map(({ headword }) => headword)).toEqual([
			'ต่างประเทศ',
			'ประเทศชาติ'
		]);
		expect(search.containing('ประเทศ', 1)).toHaveLength(1);
		expect(search.containing('', 9)).toEqual([]);
	});

	it('answers nothing for nothing, and no more than was asked for', () => {
		expect(found('')).toEqual([]);
		expect(found('  ')).toEqual([]);
		expect(found('\ud800')).toEqual([]);
		expect(found('ประ', 2)).toHaveLength(2);
	});
});

describe('romanisedKey', () => {
	it.each([
		['dii', 'dee'],
		['sǔun', 'soon'],
		['khâao', 'kao'],
		['jà', 'cha'],
		['phûut', 'poot'],
		['mɛ̂ɛ', 'mae'],
		['rʉʉang', 'rueang'],
		['p r a . tʰ eː t', 'bprà-têet']
	])('takes %s and %s for the same', (one, other) => {
		expect(romanisedKey(one)).toBe(romanisedKey(other));
	});

	it('keeps words apart that differ in consonants', () => {
		expect(romanisedKey('prathet')).not.toBe(romanisedKey('prachet'));
	});
});
