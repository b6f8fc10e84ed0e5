import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { clearError } from '../store/errors.ts';

/** The latest answer of a query, as rune-like getters. */
export interface Live<T> {
	/** `undefined` until the first answer; stays at the last one where a later query fails. */
	readonly current: T | undefined;
	/** Why the latest query failed: a `StoreError`, unless the query itself is at fault. */
	readonly error: Error | undefined;
}

/**
 * A query that runs again whenever what it has read from the database changes, in this tab or another. It runs
 * while an effect or a template reads it. The query may not read runes: those are read outside, as in
 * `const results = $derived(liveReviewCounts(app))`.
 * @param options.everyMs run again so often too, for answers that depend on the clock.
 */
export function live<T>(query: () => Promise<T>, options: { everyMs?: number } = {}): Live<T> {
	let current: T | undefined;
	let error: Error | undefined;

	const subscribe = createSubscriber((update) => {
		const run = () =>
			// The function must itself be `async`: only then does Dexie follow it across its awaits.
			liveQuery(async () => await query()).subscribe({
				next(value) {
					current = value;
					error = undefined;
					update();
				},
				error(cause: unknown) {
					error = clearError(cause);
					update();
				}
			});
		let subscription = run();
		const timer =
			options.everyMs === undefined
				? undefined
				: setInterval(() => {
						subscription.unsubscribe();
						subscription = run();
					}, options.everyMs);
		return () => {
			clearInterval(timer);
			subscription.unsubscribe();
		};
	});

	return {
		get current() {
			subscribe();
			return current;
		},
		get error() {
			subscribe();
			return error;
		}
	};
}
