import { describe, expect, it } from 'vitest';
import { newCard } from '../../../../src/lib/study/schedule/fsrs.ts';
import { buildQueue, type QueueCard } from '../../../../src/lib/study/schedule/queue.ts';
import type { CardState } from '../../../../src/lib/study/schedule/state.ts';

const dayStart = Date.UTC(2026, 10, 24, 4);
const dayEnd = dayStart + 86_400_000;
const now = dayStart + 5 * 3_600_000;
const MINUTE = 60_000;
const options = { now, dayStart, dayEnd, dailyNew: 10 };

function card(id: string, state: Partial<CardState>): QueueCard {
	return { id, state: { ...newCard(now), ...state } };
}
const ids = (cards: readonly QueueCard[]) => cards.map(({ id }) => id);

describe('the queue of the day', () => {
	it('takes due cards first, then new ones, then steps that end soon', () => {
		const { cards, counts } = buildQueue(
			[
				card('soon', { phase: 'learning', due: now + 5 * MINUTE, firstReview: now }),
				card('new', {}),
				card('step', { phase: 'relearning', due: now - MINUTE, firstReview: dayStart - 1 }),
				card('overdue', { phase: 'review', due: now - 86_400_000, firstReview: 0 })
			],
			options
		);
		expect(ids(cards)).toEqual(['overdue', 'step', 'new', 'soon']);
		expect(counts).toEqual({ due: 1, learning: 2, new: 1, total: 4 });
	});

	it('offers a spaced-out card from the start of its day, and not a day early', () => {
		const { cards } = buildQueue(
			[
				card('today', { phase: 'review', due: dayEnd - 1 }),
				card('tomorrow', { phase: 'review', due: dayEnd })
			],
			options
		);
		expect(ids(cards)).toEqual(['today']);
	});

	it('holds the daily limit of new cards, those already begun today included', () => {
		const fresh = ['c', 'a', 'b'].map((id) => card(id, {}));
		const begun = card('begun', { phase: 'review', due: dayEnd + 1, firstReview: dayStart });
		expect(ids(buildQueue(fresh, { ...options, dailyNew: 2 }).cards)).toEqual(['a', 'b']);
		expect(ids(buildQueue([...fresh, begun], { ...options, dailyNew: 2 }).cards)).toEqual(['a']);
		expect(buildQueue([...fresh, begun], { ...options, dailyNew: 0 }).cards).toEqual([]);
	});

	it('has the same order whatever order the cards come in', () => {
		const cards = ['a', 'b', 'c', 'd'].map((id) => card(id, { phase: 'review', due: now - 1 }));
		expect(ids(buildQueue([...cards].reverse(), options).cards)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('says when the next card comes once none is left', () => {
		const waiting = card('w', { phase: 'learning', due: now + 60 * MINUTE });
		expect(buildQueue([waiting], options)).toMatchObject({ cards: [], nextDue: now + 60 * MINUTE });
		expect(buildQueue([card('n', {})], { ...options, dailyNew: 0 }).nextDue).toBe(dayEnd);
		expect(buildQueue([], options)).not.toHaveProperty('nextDue');
	});
});
