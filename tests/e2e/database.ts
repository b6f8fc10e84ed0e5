import type { Page } from '@playwright/test';

/** Every row of the learner's own stores as they lie in the database, without where and when an article was read. */
export function everything(page: Page): Promise<Record<string, unknown[]>> {
	return page.evaluate(async () => {
		const answer = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const db = await answer(indexedDB.open('aankhao'));
		const names = [...db.objectStoreNames].filter((name) => !['analyses', 'profiles'].includes(name));
		const rows = await Promise.all(
			names.map((name) => answer<Record<string, unknown>[]>(db.transaction(name).objectStore(name).getAll()))
		);
		db.close();
		const kept = rows.map((all) => all.map(({ openedAt: _o, position: _p, ...row }) => row));
		return Object.fromEntries(names.map((name, index) => [name, kept[index]!]));
	});
}

/** From now on every write meets a full disk, until `emptyDisk`; a page that is loaded anew starts with an empty one. */
export async function fillDisk(page: Page): Promise<void> {
	await page.evaluate(() => {
		const { add, put } = IDBObjectStore.prototype;
		Object.assign(window, { writes: { add, put } });
		IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
}

export async function emptyDisk(page: Page): Promise<void> {
	await page.evaluate(() => {
		const { writes } = window as unknown as { writes: Pick<IDBObjectStore, 'add' | 'put'> };
		Object.assign(IDBObjectStore.prototype, writes);
	});
}

/** A page of the app's origin on which the app itself does not run, to prepare its database. */
export async function openBareOrigin(page: Page): Promise<void> {
	await page.goto('/favicon.svg');
}

/**
 * Makes a database as an older app might have left it, at version 5 as IndexedDB counts: a store of cards that holds
 * `rows` and has no index over their words. Answers once it is closed, or keeps it open and deaf where `hold` is set.
 */
export async function makeOldDatabase(page: Page, rows: object[], hold = false): Promise<void> {
	await page.evaluate(
		([rows, hold]) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('aankhao', 5);
				request.onupgradeneeded = () => {
					const cards = request.result.createObjectStore('cards', { keyPath: 'id' });
					for (const row of rows) cards.add(row);
				};
				request.onsuccess = () => {
					if (hold) Object.assign(window, { held: request.result });
					else request.result.close();
					resolve();
				};
				request.onerror = () => reject(request.error);
			}),
		[rows, hold] as const
	);
}

/** The version of the database as IndexedDB counts it, and the rows of its cards. */
export function cardsAsTheyLie(page: Page): Promise<{ version: number; cards: unknown[] }> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('aankhao');
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const db = request.result;
					const all = db.transaction('cards').objectStore('cards').getAll();
					all.onerror = () => reject(all.error);
					all.onsuccess = () => {
						resolve({ version: db.version, cards: all.result });
						db.close();
					};
				};
			})
	);
}
