import { describe, expect, it } from 'vitest';
import { blocks } from '../../../../src/lib/thai/sentences/blocks.ts';

const blockTexts = (text: string): string[] => blocks(text).map(({ start, end }) => text.slice(start, end));

describe('blocks', () => {
	it('gives the lines, trimmed, and no empty ones, whatever the line break', () => {
		expect(blockTexts('  ก ข \r\n\r\n\tค\u2028ง\n \n')).toEqual(['ก ข', 'ค', 'ง']);
		expect(blockTexts('')).toEqual([]);
		expect(blockTexts(' \n ')).toEqual([]);
	});

	it('joins the lines of a paragraph that was wrapped at a fixed width', () => {
		const line = 'ก'.repeat(60);
		const text = `${line}\n${line}\n${line}\nข\n\n${line}\n${line}\nค`;
		expect(blockTexts(text)).toEqual([`${line}\n${line}\n${line}\nข`, `${line}\n${line}\nค`]);
	});

	it('keeps paragraphs apart that differ in length', () => {
		const text = ['ก'.repeat(100), 'ข'.repeat(60), 'ค'.repeat(20), 'ง'.repeat(120), 'จ'.repeat(40)].join(
			'\n'
		);
		expect(blockTexts(text)).toHaveLength(5);
	});
});
