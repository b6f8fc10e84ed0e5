import type { App } from './app.ts';
import { gradeCard, nextReview, reviewItem, undoGrade } from './review.ts';
import type { Grade, GradeEvent, QueueCounts, ReviewItem } from './review.ts';

/**
 * One sitting of reviews, for a page: `await session.load()`, show `session.item`, `await session.grade(3)`.
 * Methods reject with `StoreError` or `AppError`; the session then stays as it was. Calls while another is under
 * way are ignored, so that a double tap grades once.
 */
export class ReviewSession {
	/** The card to show; `null` where none is left, `undefined` before `load`. */
	item: ReviewItem | null | undefined = $state.raw();
	counts: QueueCounts = $state.raw({ due: 0, learning: 0, new: 0, total: 0 });
	/** When the next card becomes due (ms), where none is left. */
	nextDue: number | undefined = $state.raw();
	/** Grades given in this sitting, undone ones not counted. */
	done = $state(0);
	busy = $state(false);

	readonly #app: App;
	#events: GradeEvent[] = [];
	#shownAt = 0;

	constructor(app: App) {
		this.#app = app;
	}

	get canUndo(): boolean {
		return this.done > 0;
	}

	/** Fetches the next card. */
	async load(): Promise<void> {
		await this.#alone(() => this.#next());
	}

	async grade(grade: Grade): Promise<void> {
		await this.#alone(async () => {
			const card = this.item?.card;
			if (!card) return;
			const event = await gradeCard(this.#app, card.id, grade, this.#app.now() - this.#shownAt);
			this.#events.push(event);
			this.done = this.#events.length;
			await this.#next(card.id);
		});
	}

	/** Takes the last grade of this sitting back and shows its card again. */
	async undo(): Promise<void> {
		await this.#alone(async () => {
			const event = this.#events.at(-1);
			if (!event) return;
			const card = await undoGrade(this.#app, event);
			this.#events.pop();
			this.done = this.#events.length;
			await this.#next();
			this.#show(await reviewItem(this.#app, card));
		});
	}

	async #next(skip?: string): Promise<void> {
		const { item, counts, nextDue } = await nextReview(this.#app, skip);
		this.counts = counts;
		this.nextDue = nextDue;
		this.#show(item);
	}

	#show(item: ReviewItem | null): void {
		this.item = item;
		this.#shownAt = this.#app.now();
	}

	async #alone(work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		try {
			await work();
		} finally {
			this.busy = false;
		}
	}
}
