import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	currentGloss,
	isEmpty,
	senseKey,
	withOwn,
	type OwnEntry
} from '../../../../src/lib/study/lexicon/own-entry.ts';
import type { Entry, Sense } from '../../../../src/lib/thai/lexicon/entry.ts';

const court: Sense = { pos: 'NOUN', gloss: ['court', 'tribunal'] };
const shrine: Sense = { pos: 'NOUN', gloss: ['shrine'] };
const entry: Entry = { headword: 'ศาล', source: 'lexicon', senses: [court, shrine], rank: 80 };
const own = (change: Partial<OwnEntry>): OwnEntry => ({ headword: 'ศาล', senses: [], hidden: [], ...change });

describe('withOwn', () => {
	it('leaves the entry as it is where the learner says nothing', () => {
		expect(withOwn(entry, undefined)).toBe(entry);
		expect(withOwn(null, undefined)).toBeNull();
	});

	it('puts own senses first and leaves hidden ones out', () => {
		const mine = { pos: 'NOUN' as const, gloss: ['law court'] };
		expect(withOwn(entry, own({ senses: [mine], hidden: [senseKey(shrine)] }))).toEqual({
			...entry,
			senses: [{ ...mine, own: true }, court]
		});
	});

	it('makes an entry of own senses alone', () => {
		const mine = { pos: 'NOUN' as const, gloss: ['thing'] };
		expect(withOwn(null, own({ senses: [mine] }))).toEqual({
			headword: 'ศาล',
			source: 'own',
			senses: [{ ...mine, own: true }]
		});
	});

	it('answers nothing where no meaning is left', () => {
		expect(withOwn(entry, own({ hidden: [senseKey(court), senseKey(shrine)] }))).toBeNull();
	});

	it('hides a sense still after its later glosses were changed', () => {
		const later: Entry = { ...entry, senses: [{ ...court, gloss: ['court', 'bench'] }, shrine] };
		expect(withOwn(later, own({ hidden: [senseKey(court)] }))?.senses).toEqual([shrine]);
	});

	it('never shows an entry without senses, and every own sense first', () => {
		const sense = fc.record({
			pos: fc.constantFrom('NOUN' as const, 'VERB' as const),
			gloss: fc.array(fc.string(), { minLength: 1, maxLength: 3 })
		});
		fc.assert(
			fc.property(
				fc.array(sense, { minLength: 1 }),
				fc.array(sense),
				fc.array(fc.string()),
				(ours, theirs, hidden) => {
					const shown = withOwn({ ...entry, senses: ours }, own({ senses: theirs, hidden }));
					expect(shown?.senses.length).not.toBe(0);
					expect(shown?.senses.slice(0, theirs.length).every((one) => one.own) ?? true).toBe(true);
				}
			)
		);
	});
});

describe('currentGloss', () => {
	const card = { pos: 'NOUN' as const, gloss: ['tribunal'] };

	it('follows the sense that the card was made of', () => {
		expect(currentGloss(card, entry)).toEqual(['court', 'tribunal']);
		expect(currentGloss({ ...card, gloss: ['shrine'] }, entry)).toEqual(['shrine']);
	});

	it('prefers what the learner wrote of the word', () => {
		expect(currentGloss(card, withOwn(entry, own({ senses: [{ pos: 'NOUN', gloss: ['mine'] }] })))).toEqual([
			'mine'
		]);
	});

	it('keeps what the learner wrote on the card itself, and what the lexicon has lost', () => {
		expect(currentGloss({ ...card, edited: true }, entry)).toEqual(['tribunal']);
		expect(currentGloss({ ...card, pos: 'VERB' }, entry)).toEqual(['tribunal']);
		expect(currentGloss(card, null)).toEqual(['tribunal']);
	});
});

it('isEmpty tells an entry that says nothing', () => {
	expect(isEmpty(own({}))).toBe(true);
	expect(isEmpty(own({ hidden: ['NOUN court'] }))).toBe(false);
});
