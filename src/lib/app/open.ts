import { openDatabase } from '../store/database.ts';
import { getEngine } from '../worker/client.ts';
import type { App } from './app.ts';

let opening: Promise<App> | undefined;
let opened: App | undefined;

/**
 * Opens the database, once; every caller gets the same. After a failure the next call tries afresh.
 * Only in the browser.
 * @throws {StoreError} `unavailable`, `newer`, `quota` or `aborted`.
 */
export function openApp(): Promise<App> {
	opening ??= openDatabase().then(
		(db) => (opened = { db, engine: getEngine(), now: Date.now }),
		(error: unknown) => {
			opening = undefined;
			throw error;
		}
	);
	return opening;
}

/** The open app. The root layout waits for `openApp` before it shows a page, so pages can just ask. */
export function getApp(): App {
	if (!opened) throw new Error('getApp() was called before openApp() had resolved');
	return opened;
}
