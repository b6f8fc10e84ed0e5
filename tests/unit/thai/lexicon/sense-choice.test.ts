import { describe, expect, it } from 'vitest';
import type { Entry, Sense } from '../../../../src/lib/thai/lexicon/entry.ts';
import { chooseSense, withSenseFirst } from '../../../../src/lib/thai/lexicon/sense-choice.ts';
import type { PartOfSpeech } from '../../../../src/lib/thai/words/token.ts';

const entry = (headword: string, ...senses: Sense[]): Entry => ({ headword, source: 'lexicon', senses });
const copy = entry(
	'ฉบับ',
	{ pos: 'NOUN', gloss: ['edition', 'version'] },
	{ pos: 'CLF', gloss: ['copy'], note: 'for documents' }
);
const hold = entry(
	'ปฏิบัติ',
	{ pos: 'VERB', gloss: ['carry out'] },
	{ pos: 'VERB', gloss: ['treat'], note: 'with ต่อ: treat somebody in some way' }
);
const use = entry(
	'ใช้',
	{ pos: 'VERB', gloss: ['use'] },
	{ pos: 'VERB', gloss: ['take'], note: 'of time, as in ใช้เวลา' }
);
const than = entry(
	'ซึ่ง',
	{ pos: 'PRON', gloss: ['which'] },
	{ pos: 'PRON', gloss: ['that'], note: 'more formal than ที่' }
);
const file = entry(
	'ยื่น',
	{ pos: 'VERB', gloss: ['hand'] },
	{ pos: 'VERB', gloss: ['file'], collocations: [{ text: 'ยื่นคำร้อง', gloss: 'file a petition' }] }
);

/** The sense chosen for the word between bars. */
function chosen(word: Entry, marked: string, pos?: PartOfSpeech): number {
	const start = marked.indexOf('|');
	const end = marked.indexOf('|', start + 1) - 1;
	return chooseSense(word, marked.replaceAll('|', ''), { start, end }, pos);
}

describe('chooseSense', () => {
	it('takes the first sense where nothing speaks against it', () => {
		expect(chosen(copy, 'หนังสือพิมพ์|ฉบับ|นี้', 'NOUN')).toBe(0);
		expect(chosen(hold, 'ทหาร|ปฏิบัติ|หน้าที่', 'VERB')).toBe(0);
		expect(chosen(copy, '|ฉบับ|')).toBe(0);
	});

	it('takes the sense of the part of speech that the word has in context', () => {
		expect(chosen(copy, 'เอกสาร 3 |ฉบับ|', 'CLF')).toBe(1);
	});

	it('takes the sense whose company stands behind', () => {
		expect(chosen(hold, 'ทหาร|ปฏิบัติ|ต่อเชลยศึกอย่างดี', 'VERB')).toBe(1);
	});

	it('takes the sense whose phrase the word is in', () => {
		expect(chosen(use, 'การเดินทาง|ใช้|เวลา 3 วัน', 'VERB')).toBe(1);
		expect(chosen(use, 'ทหาร|ใช้|อาวุธ', 'VERB')).toBe(0);
		expect(chosen(file, 'ทนายความ|ยื่น|คำร้องต่อศาล', 'VERB')).toBe(1);
	});

	it('takes the adjective right behind a noun', () => {
		const west = entry('ตะวันตก', { pos: 'NOUN', gloss: ['west'] }, { pos: 'ADJ', gloss: ['Western'] });
		const text = 'เจ้าหน้าที่ตะวันตก ตะวันตก';
		expect(chooseSense(west, text, { start: 11, end: 18 }, 'NOUN', 'NOUN')).toBe(1);
		expect(chooseSense(west, text, { start: 19, end: 26 }, 'NOUN', 'NOUN')).toBe(0);
		expect(chooseSense(west, text, { start: 11, end: 18 }, 'NOUN', 'VERB')).toBe(0);
	});

	it('takes a word that a note compares with for no company', () => {
		expect(chosen(than, 'ทหาร|ซึ่ง|ที่', 'PRON')).toBe(0);
	});
});

describe('withSenseFirst', () => {
	it('moves one sense to the front and keeps the others in order', () => {
		expect(withSenseFirst(copy, 1).senses.map(({ pos }) => pos)).toEqual(['CLF', 'NOUN']);
		expect(withSenseFirst(copy, 0)).toBe(copy);
		expect(withSenseFirst(copy, 7)).toBe(copy);
	});
});
