import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/lib/study/schedule/day.ts';

describe("the learner's day", () => {
	it('starts at four in the morning, local time', () => {
		const { dayStart, dayEnd } = dayOf(new Date(2026, 10, 24, 9, 30).getTime());
		expect(new Date(dayStart)).toEqual(new Date(2026, 10, 24, 4));
		expect(new Date(dayEnd)).toEqual(new Date(2026, 10, 25, 4));
	});

	it('goes on past midnight', () => {
		const { dayStart } = dayOf(new Date(2026, 10, 25, 1, 15).getTime());
		expect(new Date(dayStart)).toEqual(new Date(2026, 10, 24, 4));
	});
});
