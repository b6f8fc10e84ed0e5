import { describe, expect, it } from 'vitest';
import { readRespellings } from '../../../../src/lexicon/respellings.ts';
import { alignLetters } from '../../../../src/lib/thai/pronounce/align.ts';
import { readRespelling } from '../../../../src/lib/thai/pronounce/respelt.ts';
import { realEngine } from '../../../support/engine.ts';

describe('respellings', () => {
	it('are all well formed', () => {
		expect(readRespellings().faults).toEqual([]);
	});

	it('count only where every piece is one plain syllable', () => {
		expect(readRespelling('รัด-ถะ-บาน')).toHaveLength(3);
		for (const fault of ['', 'รัฐ-บาล-', 'ตลาด', 'abc', 'รัด--บาน', 'สนาม'])
			expect(readRespelling(fault), fault).toBeNull();
	});

	it('tell a cluster by the dot below it', () => {
		const [spelt, joined] = [readRespelling('กวน'), readRespelling('กฺวน')];
		expect(spelt?.[0]?.sounds).not.toBe(joined?.[0]?.sounds);
	});

	it('begin a new word of a name at a space', () => {
		expect(readRespelling('ชน บุ-รี')?.map(({ spaced }) => spaced)).toEqual([false, true, false]);
	});

	it('say that they settled a word, or a part of it', () => {
		expect(realEngine().pronounce('ชลบุรี')).toMatchObject({ respelled: true, sure: true });
		expect(realEngine().pronounce('แอฟริกาตะวันตก')).toMatchObject({ respelled: true });
		expect(realEngine().pronounce('ตลาด')).toMatchObject({ respelled: false });
	});

	it('leave a part that may join to what follows to the rules', () => {
		expect(
			realEngine()
				.pronounce('มิตรภาพ')
				?.syllables.map(({ text }) => text)
		).toEqual(['มิ', 'ตร', 'ภาพ']);
	});

	it('share the letters of a word out among their syllables', () => {
		const parts = (word: string, respelling: string): string[] => {
			const sounds = readRespelling(respelling)?.map((syllable) => syllable.sounds) ?? [];
			const starts = alignLetters(word, sounds);
			return starts.map((start, i) => word.slice(start, starts[i + 1]));
		};
		expect(parts('สมุทรปราการ', 'สะ-หมุด-ปฺรา-กาน')).toEqual(['ส', 'มุทร', 'ปรา', 'การ']);
		expect(parts('เพชรบุรี', 'เพ็ด-ชะ-บุ-รี')).toEqual(['เพ', 'ชร', 'บุ', 'รี']);
		expect(parts('ก', 'กะ-กะ-กะ')).toEqual(['ก', '', '']);
	});
});
