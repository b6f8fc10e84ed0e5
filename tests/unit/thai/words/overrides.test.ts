import { describe, expect, it } from 'vitest';
import { createSegmenter } from '../../../../src/lib/thai/words/create.ts';
import { OverrideError, type WordOverrides } from '../../../../src/lib/thai/words/overrides.ts';
import { engineSections } from './sections.ts';

const segmenter = createSegmenter('lattice', engineSections());
const texts = (tokens: { text: string }[]): string[] => tokens.map(({ text }) => text);

describe('words that a reader settles by hand', () => {
	it('are kept whole at both levels, whatever the lattice says', () => {
		const own = segmenter.withOverrides({ words: ['ทวีสิน'] });
		expect(texts(own.fine('คุณทวีสินมา'))).toContain('ทวีสิน');
		expect(texts(own.words('คุณทวีสินมา'))).toContain('ทวีสิน');
		expect(texts(segmenter.fine('คุณทวีสินมา'))).not.toContain('ทวีสิน');
	});

	it('are split where the reader splits them, and not joined again for the one who taps', () => {
		const own = segmenter.withOverrides({ splits: [['สิทธิ', 'มนุษยชน']] });
		expect(texts(own.words('สิทธิมนุษยชน'))).toEqual(['สิทธิ', 'มนุษยชน']);
		expect(texts(segmenter.words('สิทธิมนุษยชน'))).toEqual(['สิทธิมนุษยชน']);
	});

	it('are joined where the reader joins them, across a space too', () => {
		const own = segmenter.withOverrides({ joins: [['อัสซีมี', ' ', 'โกอิตา']] });
		expect(texts(own.fine('พ.อ.อัสซีมี โกอิตา กล่าว'))).toEqual(['พ.อ.', 'อัสซีมี โกอิตา', ' ', 'กล่าว']);
	});

	it('are found in any spelling that normalises to theirs', () => {
		const own = segmenter.withOverrides({ words: ['นํ้าเเข็งใส'] });
		expect(texts(own.words('กินน้ำแข็งใส'))).toEqual(['กิน', 'น้ำแข็งใส']);
	});

	it('win longest first', () => {
		const own = segmenter.withOverrides({ words: ['ตาก', 'ตากลม'] });
		expect(texts(own.fine('ตากลมตากผ้า'))).toEqual(['ตากลม', 'ตาก', 'ผ้า']);
	});

	it.each<[string, WordOverrides]>([
		['nothing', { words: [''] }],
		['white space at an end', { words: [' ก'] }],
		['a part that is nothing', { splits: [['กา', '']] }],
		['a cut inside a character cluster', { splits: [['ก', 'ารบ']] }]
	])('are refused where they are %s', (_, overrides) => {
		expect(() => segmenter.withOverrides(overrides)).toThrow(OverrideError);
	});
});
