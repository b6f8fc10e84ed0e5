import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namePairs, type NamePair } from '../../../src/engine-data/name-pairs.ts';
import { trainNames } from '../../../src/engine-data/name-model.ts';
import type { StoredEntry } from '../../../src/lib/thai/lexicon/format.ts';
import { readNameModel, writeNameModel } from '../../../src/lib/thai/lexicon/names/model.ts';
import { nameEntry } from '../../../src/lib/thai/lexicon/names/name-entry.ts';
import { spellName } from '../../../src/lib/thai/lexicon/names/spell.ts';
import { PackError } from '../../../src/lib/thai/pack.ts';
import { lexiconEntries } from '../../../src/lexicon/compile.ts';

const entry = (headword: string, gloss: string, flag: 'person' | 'organisation' = 'person'): StoredEntry => ({
	headword,
	senses: [{ pos: 'PROPN', gloss: [gloss], flags: [flag] }]
});

describe('namePairs', () => {
	it('pairs the words of names of people and places', () => {
		expect(namePairs([entry('อัสซีมี โกอิตา', 'Assimi Goïta')])).toEqual([
			{ thai: 'อัสซีมี', latin: 'assimi' },
			{ thai: 'โกอิตา', latin: 'goita' }
		]);
	});

	it('leaves out names of bodies and names of different lengths', () => {
		expect(namePairs([entry('นาโต', 'Nato', 'organisation'), entry('สหรัฐ', 'United States')])).toEqual([]);
	});
});

describe('the model of names', () => {
	// Every sixth of our names is enough to see that it learns.
	const pairs = namePairs(lexiconEntries()).filter((_, i) => i % 6 === 0);
	const weights = trainNames(pairs);
	const model = readNameModel(writeNameModel(weights));

	it('comes back as packed', () => {
		expect(model.graphones).toEqual(weights.graphones);
		expect(model.cost(0, 0, 1)).toBeGreaterThan(0);
		expect(() => readNameModel(new TextEncoder().encode('a\tb\n\n1\t2'))).toThrow(PackError);
	});

	it('weighs all that may follow two graphones so that it sums to about one', () => {
		const sum = model.graphones.reduce((total, _, next) => total + Math.exp(-model.cost(0, 0, next)), 0);
		expect(sum).toBeGreaterThan(0.95);
		expect(sum).toBeLessThan(1.1);
	});

	it('spells names as it learnt them, and many that it has not seen', () => {
		const share = (some: readonly NamePair[]): number =>
			some.filter(({ thai, latin }) => spellName(model, thai, 3).some((one) => one.latin === latin)).length /
			some.length;
		expect(share(pairs)).toBeGreaterThan(0.8);
		expect(share(namePairs(lexiconEntries()).filter((_, i) => i % 6 === 3))).toBeGreaterThan(0.25);
	});

	it('answers any string without a throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(spellName(model, text, 2).length).toBeLessThanOrEqual(2);
			})
		);
	});

	it('makes an entry that says that it is a guess', () => {
		const romanise = (): string => 'bamako';
		const [{ latin = '' } = {}] = spellName(model, 'บามาโก', 1);
		expect(nameEntry('บามาโก', model, romanise)?.source).toBe('name');
		expect(nameEntry('บามาโก', model, romanise)?.senses[0]?.gloss[0]?.toLowerCase()).toBe(latin);
		expect(nameEntry('โกอิตา บามาโก', model, () => null)?.senses[0]?.gloss[0]).toMatch(
			/^[A-Z][a-z]+ [A-Z][a-z]+$/
		);
		for (const word of ['', 'abc', '์กา', 'กา1', 'กา กา กา กา กา กา'])
			expect(nameEntry(word, model, romanise)).toBeNull();
	});
});
