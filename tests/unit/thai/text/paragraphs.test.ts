import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../src/lib/thai/text/paragraphs.ts';

const texts = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
	it('are the lines that are not blank, whatever ends a line', () => {
		expect(texts('หนึ่ง\nสอง\r\n\r\nสาม\u2029สี่')).toEqual(['หนึ่ง', 'สอง', 'สาม', 'สี่']);
	});

	it('are trimmed of white space and invisible characters', () => {
		expect(texts('\ufeff หนึ่ง \u200b\n\t\u200b\n\u00a0สอง')).toEqual(['หนึ่ง', 'สอง']);
	});

	it('of an empty or blank text there are none', () => {
		expect(paragraphs('')).toEqual([]);
		expect(paragraphs(' \n\u200b\n')).toEqual([]);
	});
});
