import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IDBObjectStore } from 'fake-indexeddb';
import { addArticle } from '../../../src/lib/app/articles.ts';
import { addCards } from '../../../src/lib/app/cards.ts';
import { gradeCard } from '../../../src/lib/app/review.ts';
import { setMark } from '../../../src/lib/app/words.ts';
import { clearError, StoreError } from '../../../src/lib/store/errors.ts';
import { createTestApp } from '../app/fixture.ts';
import { must } from '../app/must.ts';

const WRITES = ['add', 'put'] as const;

/** Makes writes to `table` fail the way a full disk does. */
function fillDisk(table: string): void {
	for (const method of WRITES) {
		const original = IDBObjectStore.prototype[method];
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
			if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
			return original.apply(this, args);
		} as typeof original);
	}
}

/** Makes the transaction of a write to `table` abort after the write, as when the browser is shut down. */
function abortOn(table: string): void {
	for (const method of WRITES) {
		const original = IDBObjectStore.prototype[method];
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
			const request = original.apply(this, args);
			if (this.name === table) this.transaction.abort();
			return request;
		} as typeof original);
	}
}

afterEach(() => vi.restoreAllMocks());

const term = (headword: string) => ({
	headword,
	pos: 'NOUN' as const,
	gloss: ['x'],
	sentence: { start: 0, end: 4 },
	word: { start: 0, end: 4 }
});
const article = { id: 'a', title: 't', text: 'ทหาร' };

describe('a write that fails', () => {
	it('says that the device is full and keeps nothing of an article', async () => {
		const app = await createTestApp();
		fillDisk('articles');
		await expect(addArticle(app, { text: 'ทหาร' })).rejects.toMatchObject({ code: 'quota' });
		vi.restoreAllMocks();
		expect(await app.db.articles.count()).toBe(0);
	});

	it('keeps marks where the cards cannot be written', async () => {
		const app = await createTestApp();
		await setMark(app, 'ทหาร', 'known');
		fillDisk('cards');
		await expect(addCards(app, article, [term('ทหาร')])).rejects.toMatchObject({ code: 'quota' });
		vi.restoreAllMocks();
		expect(await app.db.terms.toArray()).toMatchObject([{ headword: 'ทหาร', mark: 'known' }]);
		expect(await app.db.cards.count()).toBe(0);
	});

	it('keeps neither the event nor the new state of a grade that was cut short', async () => {
		const app = await createTestApp();
		const { added } = await addCards(app, article, [term('ทหาร')]);
		const before = await app.db.cards.toArray();
		abortOn('cards');
		await expect(gradeCard(app, must(added[0]).id, 3, 1000)).rejects.toMatchObject({ code: 'aborted' });
		vi.restoreAllMocks();
		expect(await app.db.cards.toArray()).toEqual(before);
		expect(await app.db.reviews.count()).toBe(0);
	});
});

describe('telling errors apart', () => {
	it('finds a full disk inside an aborted or bulk write', () => {
		const full = new DOMException('full', 'QuotaExceededError');
		const aborted = new Dexie.AbortError('cut', full);
		const bulk = new Dexie.BulkError('bulk', [full]);
		expect(clearError(aborted)).toMatchObject({ code: 'quota' });
		expect(clearError(bulk)).toMatchObject({ code: 'quota' });
		expect(clearError(new DOMException('cut', 'AbortError'))).toMatchObject({ code: 'aborted' });
	});

	it('leaves errors alone that are not of the database', () => {
		const bug = new TypeError('bug');
		expect(clearError(bug)).toBe(bug);
		const known = new StoreError('newer');
		expect(clearError(known)).toBe(known);
	});
});
