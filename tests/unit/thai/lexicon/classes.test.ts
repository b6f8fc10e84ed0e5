import { describe, expect, it } from 'vitest';
import {
	canClassify,
	isClassifier,
	isFunctionWord,
	isName,
	isNumber,
	isStative
} from '../../../../src/lib/thai/lexicon/classes.ts';
import type { Entry, Sense } from '../../../../src/lib/thai/lexicon/entry.ts';

const entry = (...senses: Sense[]): Entry => ({ headword: 'x', source: 'lexicon', senses });
const mister: Sense = { pos: 'NOUN', gloss: ['Mr'], flags: ['title'] };
const soldier: Sense = { pos: 'CLF', gloss: ['man'], note: 'for soldiers' };
const which: Sense = { pos: 'PRON', gloss: ['which'], flags: ['function'] };

describe('the class of an entry', () => {
	it('is that of its first sense', () => {
		expect(isFunctionWord(entry(which, mister))).toBe(true);
		expect(isFunctionWord(entry(mister, which))).toBe(false);
		expect(isClassifier(entry(soldier, mister))).toBe(true);
		expect(isClassifier(entry(mister, soldier))).toBe(false);
		expect(isNumber(entry({ pos: 'NUM', gloss: ['two'], flags: ['number'] }))).toBe(true);
		expect(isName(entry({ pos: 'PROPN', gloss: ['Mali'], flags: ['place'] }))).toBe(true);
		expect(isName(entry(mister))).toBe(false);
	});

	it('may be a classifier in any sense', () => {
		expect(canClassify(entry(mister, soldier))).toBe(true);
		expect(canClassify(entry({ pos: 'NOUN', gloss: ['hour'], flags: ['unit'] }))).toBe(true);
		expect(canClassify(entry(mister))).toBe(false);
	});
});

describe('isStative', () => {
	it('is true of verbs glossed by adjectives', () => {
		expect(isStative({ pos: 'VERB', gloss: ['tense'], flags: ['stative'] })).toBe(true);
		expect(isStative({ pos: 'VERB', gloss: ['be born'], flags: ['stative'] })).toBe(true);
		expect(isStative({ pos: 'VERB', gloss: ['pardon'] })).toBe(false);
		expect(isStative({ pos: 'NOUN', gloss: ['soldier'] })).toBe(false);
	});
});
