import { describe, expect, it } from 'vitest';
import { createSegmenter } from '../../../../src/lib/thai/words/create.ts';
import { engineSections } from './sections.ts';

const sections = engineSections();
const segmenter = createSegmenter('lattice', sections);

/** Each alternative as its words. */
function others(text: string, most?: number): string[][] {
	return segmenter
		.alternatives(text, most)
		.map(({ start, end, cuts }) =>
			[...cuts, end].map((to, k) => text.slice(k === 0 ? start : cuts[k - 1], to))
		);
}

describe('the alternatives to a cut', () => {
	it('offer ตาก + ลม for ตา + กลม', () => {
		expect(others('เด็กตากลมโตมาก')).toContainEqual(['ตาก', 'ลม']);
	});

	it('cost no more than asked, and none less than nothing', () => {
		const all = segmenter.alternatives('เขานั่งตากลมอยู่ที่บ้านของนายเศรษฐา ทวีสิน', 3);
		expect(all.length).toBeGreaterThan(1);
		for (const { cost } of all) {
			expect(cost).toBeGreaterThanOrEqual(0);
			expect(cost).toBeLessThanOrEqual(3);
		}
	});

	it('begin and end where words do, and cut otherwise between', () => {
		const text = 'เขานั่งตากลมอยู่ที่บ้าน';
		const ends = new Set([0, ...segmenter.cuts(text)]);
		for (const { start, end, cuts } of segmenter.alternatives(text, 4)) {
			expect(ends).toContain(start);
			expect(ends).toContain(end);
			expect(cuts).not.toEqual([...ends].filter((place) => place > start && place < end));
		}
	});

	it('give offsets into the text as it was given', () => {
		const text = 'เเม่\u200bเด็กตากลมโตมาก';
		expect(others(text)).toContainEqual(['ตาก', 'ลม']);
	});

	it('leave alone what a reader settled', () => {
		const own = segmenter.withOverrides({ splits: [['ตา', 'กลม']] });
		const text = 'เด็กตากลมโตมาก';
		for (const { start, end } of own.alternatives(text, 4)) expect(end <= 4 || start >= 9).toBe(true);
	});

	it('are none where nothing is weighed', () => {
		expect(createSegmenter('wordcut', sections).alternatives('เด็กตากลม')).toEqual([]);
	});
});
