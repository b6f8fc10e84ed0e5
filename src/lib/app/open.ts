import { openDatabase, type OpenOptions } from '../store/database.ts';
import { getEngine } from '../worker/client.ts';
import type { App } from './app.ts';

let opening: Promise<App> | undefined;
let opened: App | undefined;

/**
 * Opens the database, once; every caller gets the same. After a failure the next call tries afresh.
 * Only in the browser.
 * @throws {StoreError} `unavailable`, `newer`, `upgrade`, `quota` or `aborted`.
 */
export function openApp(tell: Pick<OpenOptions, 'onblocked' | 'onsuperseded'> = {}): Promise<App> {
	opening ??= openDatabase(tell).then(
		(db) => (opened = { db, engine: getEngine(), now: Date.now, keep: () => void keep() }),
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

/** Asks the browser to keep what is stored; loaded when there is something to keep. */
async function keep(): Promise<void> {
	try {
		const { persistence } = await import('./this-browser.ts');
		await persistence.askOnce();
	} catch (error) {
		console.warn('the browser was not asked to keep the data', error);
	}
}
