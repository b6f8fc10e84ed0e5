import { describe, expect, it } from 'vitest';
import { canFrame } from '../../../../src/lib/study/quiz/can-frame.ts';
import { frame } from '../../../../src/lib/study/quiz/frame.ts';
import type { Item } from '../../../../src/lib/thai/facts/clauses/items.ts';
import type { QuantityFact } from '../../../../src/lib/thai/facts/fact.ts';
import type { Lexicon, Sense } from '../../../../src/lib/thai/lexicon/entry.ts';

const senses: Record<string, Sense[]> = {
	ศาล: [{ pos: 'NOUN', gloss: ['court'] }],
	สภา: [{ pos: 'NOUN', gloss: ['council'] }],
	สภาล่าง: [{ pos: 'NOUN', gloss: ['lower house'] }],
	ล่าง: [{ pos: 'ADJ', gloss: ['lower'] }],
	จับกุม: [{ pos: 'VERB', gloss: ['arrest'] }],
	กู้: [
		{ pos: 'VERB', gloss: ['borrow'] },
		{ pos: 'VERB', gloss: ['rescue'] }
	],
	ทุน: [
		{ pos: 'NOUN', gloss: ['capital'] },
		{ pos: 'NOUN', gloss: ['grant'] }
	],
	จังหวัด: [{ pos: 'NOUN', gloss: ['province'] }],
	ทหาร: [{ pos: 'NOUN', gloss: ['soldier'] }]
};
const lexicon: Lexicon = {
	lookup: (word) => (senses[word] ? { headword: word, source: 'lexicon', senses: senses[word] } : null),
	has: (word) => word in senses
};
const fact: QuantityFact = { kind: 'quantity', start: 90, end: 95, value: 3, number: { start: 90, end: 91 } };

/** Items that touch each other, but for a space, with the amount behind them. */
function items(...words: [string, Item['role']][]): Item[] {
	let at = 0;
	const made = words.map(([text, role]): Item => {
		const sense = senses[text]?.[0];
		const item = { text, role, start: at, end: at + text.length, ...(sense ? { sense } : {}) };
		at = item.end;
		return item;
	});
	return [...made, { text: '3 นาย', role: 'quantity', start: 90, end: 95, fact }];
}

const can = (...words: [string, Item['role']][]): boolean => canFrame(items(...words), fact, lexicon);
const glosses = (...words: [string, Item['role']][]): string =>
	/\((.*)\)$/.exec(frame('…', items(...words), fact, false, lexicon))?.[1] ?? '';

describe('an English frame', () => {
	it('serves where the lexicon knows the heads and all other words but one', () => {
		expect(can(['ศาล', 'noun'], ['จับกุม', 'verb'], ['ทหาร', 'noun'])).toBe(true);
		expect(can(['ศาล', 'noun'], ['กขคง', 'unknown'], ['จับกุม', 'verb'], ['ทหาร', 'noun'])).toBe(true);
	});

	it.each<[string, ...[string, Item['role']][]]>([
		['the subject', ['ฉชซ', 'noun'], ['จับกุม', 'verb'], ['ทหาร', 'noun']],
		['the verb', ['ศาล', 'noun'], ['ฉชซ', 'verb'], ['ทหาร', 'noun']],
		['what is counted', ['ศาล', 'noun'], ['จับกุม', 'verb'], ['ฉชซ', 'noun']]
	])('is refused where %s has no written entry', (_, ...words) => {
		expect(can(...words)).toBe(false);
	});

	it('is refused where two words, or the only one, would stand unexplained', () => {
		const two: [string, Item['role']][] = [
			['กขคง', 'unknown'],
			['ฉชซ', 'unknown']
		];
		expect(can(['ศาล', 'noun'], ...two, ['จับกุม', 'verb'], ['ทหาร', 'noun'])).toBe(false);
		expect(can(['กขคง', 'unknown'])).toBe(false);
	});

	it('is refused where a bare ได้ is all that is said', () => {
		expect(can(['ศาล', 'noun'], ['ได้', 'verb'])).toBe(false);
	});
});

describe('the glosses', () => {
	it('take the longest compound that the lexicon lists', () => {
		expect(glosses(['สภา', 'noun'], ['ล่าง', 'adjective'], ['จับกุม', 'verb'], ['ทหาร', 'noun'])).toContain(
			'สภาล่าง: lower house'
		);
	});

	it('leave out a short word that may be a part of a compound', () => {
		expect(glosses(['ศาล', 'noun'], ['ล่าง', 'adjective'], ['จับกุม', 'verb'], ['ทหาร', 'noun'])).toBe(
			'ศาล: court; จับกุม: arrest; ทหาร: soldier'
		);
	});

	it('give both meanings of a head, and none of another word of two meanings', () => {
		const written = glosses(
			['ศาล', 'noun'],
			['กู้', 'verb'],
			['ทหาร', 'noun'],
			['ทุน', 'noun'],
			['จังหวัด', 'noun']
		);
		expect(written).toContain('กู้: borrow, or rescue');
		expect(written).not.toContain('ทุน');
	});
});
