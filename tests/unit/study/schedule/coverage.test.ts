import { describe, expect, it } from 'vitest';
import { coverageOf, minutesToRead, profileOf } from '../../../../src/lib/study/schedule/coverage.ts';
import type { WordStatus } from '../../../../src/lib/study/schedule/status.ts';
import { analysisOfWords } from '../../app/fixture.ts';

const statuses = (entries: [string, WordStatus][]) => new Map(entries);

describe('coverage', () => {
	const profile = profileOf(
		analysisOfWords('ทหาร ถูก จำคุก 49 ทหาร มาลี', { words: ['ทหาร', 'จำคุก'], names: ['มาลี'] })
	);

	it('counts running words without numbers and white space', () => {
		expect(profile).toEqual({
			running: 5,
			given: 2,
			words: [
				['ทหาร', 2],
				['จำคุก', 1]
			]
		});
	});

	it('takes names and grammatical words as known and the rest by their status', () => {
		expect(coverageOf(profile, new Map())).toEqual({ known: 2 / 5, learning: 0, new: 3 / 5 });
		expect(
			coverageOf(
				profile,
				statuses([
					['ทหาร', { status: 'learning', level: 1 }],
					['จำคุก', { status: 'known' }]
				])
			)
		).toEqual({ known: 3 / 5, learning: 2 / 5, new: 0 });
	});

	it('leaves ignored words out', () => {
		expect(coverageOf(profile, statuses([['ทหาร', { status: 'ignored' }]]))).toEqual({
			known: 2 / 3,
			learning: 0,
			new: 1 / 3
		});
	});

	it('shows what learning chosen words would bring', () => {
		expect(coverageOf(profile, new Map(), new Set(['ทหาร'])).known).toBe(4 / 5);
	});

	it('is nothing for a text without words, which still takes a minute', () => {
		const empty = profileOf(analysisOfWords('49', { words: [], names: [] }));
		expect(coverageOf(empty, new Map())).toEqual({ known: 0, learning: 0, new: 0 });
		expect(minutesToRead(0)).toBe(1);
	});
});
