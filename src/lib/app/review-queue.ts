import { listCards } from '../store/cards.ts';
import { listMarks } from '../store/terms.ts';
import type { CardRow } from '../store/types.ts';
import { dayOf } from '../study/schedule/day.ts';
import { buildQueue, type Queue, type QueueCounts } from '../study/schedule/queue.ts';
import type { App } from './app.ts';
import { live, type Live } from './live.svelte.ts';
import { loadSettings } from './settings.ts';

// Apart from `review.ts`, because every page counts what is due and only the review needs the scheduler itself.

/** Today's queue. Cards that are suspended, or whose word is marked known or ignored, rest. */
export async function reviewQueue(app: App): Promise<Queue<CardRow>> {
	const [{ dailyNew }, cards, marks] = await Promise.all([
		loadSettings(app),
		listCards(app.db),
		listMarks(app.db)
	]);
	const marked = new Set(marks.map(({ headword }) => headword));
	const now = app.now();
	const day = dayOf(now);
	const resting = cards.filter((card) => card.suspended || marked.has(card.headword));
	// What rests still counts as introduced today: marking a word does not make room for another.
	const introduced = resting.filter(({ state }) => (state.firstReview ?? -Infinity) >= day.dayStart).length;
	const awake = cards.filter((card) => !card.suspended && !marked.has(card.headword));
	return buildQueue(awake, { now, ...day, dailyNew: Math.max(0, dailyNew - introduced) });
}

/** How much is left today, live; looks again every half minute, since cards fall due while a page stands open. */
export function liveReviewCounts(app: App): Live<QueueCounts> {
	return live(async () => (await reviewQueue(app)).counts, { everyMs: 30_000 });
}
