import { describe, expect, it } from 'vitest';
import { newCard } from '../../../../src/lib/study/schedule/fsrs.ts';
import { wordStatus } from '../../../../src/lib/study/schedule/status.ts';

const withStability = (stability: number) => ({ ...newCard(0), stability });

describe('the status of a word', () => {
	it('is new without card and mark', () => {
		expect(wordStatus(undefined, undefined)).toEqual({ status: 'new' });
	});

	it.each([
		[0, 1],
		[2.99, 1],
		[3, 2],
		[9.99, 2],
		[10, 3],
		[29.99, 3],
		[30, 4],
		[90, 4]
	])('is learning at a stability of %d days, level %d', (stability, level) => {
		expect(wordStatus(undefined, withStability(stability))).toEqual({ status: 'learning', level });
	});

	it('is known over 90 days', () => {
		expect(wordStatus(undefined, withStability(90.1))).toEqual({ status: 'known' });
	});

	it("is what the learner said, whatever the word's card says", () => {
		expect(wordStatus('ignored', withStability(5))).toEqual({ status: 'ignored' });
		expect(wordStatus('known', undefined)).toEqual({ status: 'known' });
	});
});
