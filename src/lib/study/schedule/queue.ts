import type { CardState } from './state.ts';

/** The least that the queue must know of a card. */
export interface QueueCard {
	id: string;
	state: CardState;
}

export interface QueueOptions {
	/** ms since the epoch; `dayStart` ≤ now < `dayEnd` bound the learner's own day. */
	now: number;
	dayStart: number;
	dayEnd: number;
	/** How many new cards a day. */
	dailyNew: number;
}

/** How many cards are left today, by kind; `total` is their sum. */
export interface QueueCounts {
	due: number;
	learning: number;
	new: number;
	total: number;
}

export interface Queue<C> {
	/** What to show now, first to last. */
	cards: C[];
	counts: QueueCounts;
	/** When the next card becomes due, ms, where none is left now. */
	nextDue?: number;
}

/** Steps that end within so many ms are shown early rather than ending the session (as Anki does). */
const LEARN_AHEAD = 20 * 60_000;

/**
 * Today's queue: cards that are due, longest overdue first, with learning steps that have ended among them; then
 * new cards, oldest first, as many as the day still allows; then steps that end soon. Cards spaced out in days
 * are due from the start of their day. The order depends on nothing but the arguments: ties go by id.
 */
export function buildQueue<C extends QueueCard>(cards: readonly C[], options: QueueOptions): Queue<C> {
	const { now, dayStart, dayEnd, dailyNew } = options;
	const introduced = cards.filter(({ state }) => (state.firstReview ?? -Infinity) >= dayStart).length;
	const due: C[] = [];
	const early: C[] = [];
	const fresh: C[] = [];
	let later = Infinity;
	for (const card of cards) {
		const { phase, due: at } = card.state;
		if (phase === 'new') fresh.push(card);
		else if (at <= now || (phase === 'review' && at < dayEnd)) due.push(card);
		else if (phase !== 'review' && at <= now + LEARN_AHEAD) early.push(card);
		else later = Math.min(later, at);
	}
	due.sort(byDue);
	early.sort(byDue);
	const allowed = fresh.sort(byDue).slice(0, Math.max(0, dailyNew - introduced));
	const queue = [...due, ...allowed, ...early];
	const spaced = due.filter(({ state }) => state.phase === 'review').length;
	return {
		cards: queue,
		counts: {
			due: spaced,
			learning: due.length - spaced + early.length,
			new: allowed.length,
			total: queue.length
		},
		...(queue.length === 0 && nextMoment(later, fresh.length, dayEnd))
	};
}

/** New cards that the day does not allow come tomorrow. */
function nextMoment(later: number, waiting: number, dayEnd: number): { nextDue?: number } {
	const next = waiting > 0 ? Math.min(later, dayEnd) : later;
	return Number.isFinite(next) ? { nextDue: next } : {};
}

function byDue(a: QueueCard, b: QueueCard): number {
	return a.state.due - b.state.due || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
