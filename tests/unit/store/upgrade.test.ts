import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { insertArticle, listArticles } from '../../../src/lib/store/articles.ts';
import { openDatabase } from '../../../src/lib/store/database.ts';
import { dumpDatabase } from '../../../src/lib/store/dump.ts';
import { VERSIONS, type SchemaVersion } from '../../../src/lib/store/versions/versions.ts';

const article = { id: 'a', title: 'ก', text: 'ก', textHash: 'h', createdAt: 1 };
const twin = { ...article, id: 'b', title: 'ข' };

const next = (change: Partial<SchemaVersion>): SchemaVersion[] => [
	...VERSIONS,
	{ version: VERSIONS.length + 1, stores: {}, ...change }
];

/** Upgrades that fail, each in its own way and after it has changed rows where it can. */
const FAILING: [string, SchemaVersion[]][] = [
	[
		'throws',
		next({
			upgrade: async (transaction) => {
				await transaction.table('articles').clear();
				throw new TypeError('a bug in the upgrade');
			}
		})
	],
	[
		'makes an index unique over two rows of one value',
		next({ stores: { articles: 'id, &textHash, createdAt' } })
	],
	[
		'aborts',
		next({
			upgrade: async (transaction) => {
				await transaction.table('articles').update('a', { title: 'changed' });
				transaction.abort();
			}
		})
	],
	[
		'writes a row that is there',
		next({
			upgrade: (transaction) =>
				transaction
					.table('articles')
					.add(article)
					.then(() => undefined)
		})
	]
];

async function filled() {
	const options = { name: 'upgrade', indexedDB: new IDBFactory(), IDBKeyRange };
	const db = await openDatabase(options);
	await db.articles.bulkAdd([article, twin]);
	db.close();
	return options;
}

describe('an upgrade that', () => {
	it.each(FAILING)('%s is told as such and leaves the old database untouched', async (_, versions) => {
		const options = await filled();
		const before = await dumpDatabase(options.indexedDB, options.name);
		await expect(openDatabase({ ...options, versions })).rejects.toMatchObject({
			name: 'StoreError',
			code: 'upgrade'
		});
		expect(await dumpDatabase(options.indexedDB, options.name)).toEqual(before);
		expect(before.version).toBe(10 * VERSIONS.length);

		const old = await openDatabase(options);
		expect(await listArticles(old)).toEqual([article, twin]);
		old.close();
	});

	it('meets a full disk says that, not that it failed', async () => {
		const options = await filled();
		const versions = next({
			upgrade: () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
		});
		await expect(openDatabase({ ...options, versions })).rejects.toMatchObject({ code: 'quota' });
	});

	it('succeeds at the second try goes on', async () => {
		const options = await filled();
		let tries = 0;
		const versions = next({
			upgrade: () => ((tries += 1) === 1 ? Promise.reject(new Error('bad luck')) : Promise.resolve())
		});
		await expect(openDatabase({ ...options, versions })).rejects.toMatchObject({ code: 'upgrade' });
		const db = await openDatabase({ ...options, versions });
		expect(await listArticles(db)).toEqual([article, twin]);
		db.close();
	});
});

it('a first start that fails is no failed upgrade', async () => {
	const options = { name: 'first', indexedDB: new IDBFactory(), IDBKeyRange };
	const broken: SchemaVersion[] = [{ version: 1, stores: { articles: 'id, &[broken' } }];
	await expect(openDatabase({ ...options, versions: broken })).rejects.not.toMatchObject({ code: 'upgrade' });
});

describe('two tabs of different versions', () => {
	it('the older one gives way, is told, and refuses every later read and write as newer', async () => {
		const options = await filled();
		const onsuperseded = vi.fn();
		const old = await openDatabase({ ...options, onsuperseded });
		const db = await openDatabase({ ...options, versions: next({}) });
		expect(onsuperseded).toHaveBeenCalledOnce();
		await expect(listArticles(old)).rejects.toMatchObject({ name: 'StoreError', code: 'newer' });
		await expect(insertArticle(old, { ...article, id: 'c' })).rejects.toMatchObject({ code: 'newer' });
		expect(old.isOpen()).toBe(false);
		expect(await listArticles(db)).toEqual([article, twin]);
		db.close();
	});

	it('the newer one says that it waits for a tab which does not let go, and goes on when that is closed', async () => {
		const options = await filled();
		const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = options.indexedDB.open(options.name);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const onblocked = vi.fn(() => stubborn.close());
		const db = await openDatabase({ ...options, versions: next({}), onblocked });
		expect(onblocked).toHaveBeenCalled();
		db.close();
	});

	it('a database that another tab deletes is made anew', async () => {
		const options = await filled();
		const onsuperseded = vi.fn();
		const db = await openDatabase({ ...options, onsuperseded });
		await new Promise((resolve, reject) => {
			const request = options.indexedDB.deleteDatabase(options.name);
			request.onsuccess = resolve;
			request.onerror = reject;
		});
		expect(await listArticles(db)).toEqual([]);
		expect(onsuperseded).not.toHaveBeenCalled();
		db.close();
	});
});

describe('a dump', () => {
	it('holds every row of every store, and the keys that rows do not carry', async () => {
		const options = await filled();
		const plain = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = options.indexedDB.open('plain', 7);
			request.onupgradeneeded = () => request.result.createObjectStore('notes').put('text', 'key');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		plain.close();
		expect(await dumpDatabase(options.indexedDB, 'plain')).toEqual({
			version: 7,
			stores: { notes: [{ key: 'key', value: 'text' }] }
		});
		const { stores } = await dumpDatabase(options.indexedDB, options.name);
		expect(stores.articles).toEqual([article, twin]);
	});

	it('of nothing is empty and makes no database', async () => {
		const indexedDB = new IDBFactory();
		expect(await dumpDatabase(indexedDB, 'none')).toEqual({ version: 0, stores: {} });
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('says so where the browser has no IndexedDB', async () => {
		await expect(dumpDatabase(undefined)).rejects.toMatchObject({ code: 'unavailable' });
	});
});
