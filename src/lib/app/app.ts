import type { Database } from '../store/database.ts';
import type { EngineClient } from '../worker/client.ts';

/** What the use cases work with: handed in, so that tests can hand in their own. */
export interface App {
	db: Database;
	engine: EngineClient;
	/** ms since the epoch. */
	now(): number;
	/** Told whenever something was stored that a learner would not want to lose. Must not throw. */
	keep?(): void;
}

/** Takes back what was just done. Rejects with `StoreError`; a second call does nothing. */
export type Undo = () => Promise<void>;

/** An `Undo` that works at most once. */
export function once(undo: () => Promise<unknown>): Undo {
	let done: Promise<void> | undefined;
	return () =>
		(done ??= undo().then(
			() => undefined,
			(error: unknown) => {
				done = undefined;
				throw error;
			}
		));
}
