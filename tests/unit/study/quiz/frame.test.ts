import { describe, expect, it } from 'vitest';
import { canFrame } from '../../../../src/lib/study/quiz/frame.ts';
import type { Item } from '../../../../src/lib/thai/facts/clauses/items.ts';

const item = (text: string, role: Item['role'], gloss?: string): Item =>
	({
		text,
		role,
		start: 0,
		end: text.length,
		...(gloss && { sense: { pos: 'NOUN', gloss: [gloss] } })
	}) as Item;

const court = item('ศาล', 'noun', 'court');
const arrests = item('จับกุม', 'verb', 'to arrest');
const unknown = item('กขคง', 'unknown');

describe('an English frame', () => {
	it('serves where the lexicon knows all words but one', () => {
		expect(canFrame([court, arrests])).toBe(true);
		expect(canFrame([court, arrests, unknown])).toBe(true);
	});

	it('is refused where two words, or the only one, would stand unexplained', () => {
		expect(canFrame([court, arrests, unknown, item('ฉชซ', 'verb')])).toBe(false);
		expect(canFrame([unknown])).toBe(false);
	});
});
