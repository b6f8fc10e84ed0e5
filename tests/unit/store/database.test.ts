import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/lib/store/database.ts';
import { newId } from '../../../src/lib/store/id.ts';
import { VERSIONS, type SchemaVersion } from '../../../src/lib/store/versions/versions.ts';

const NEXT: SchemaVersion = {
	version: VERSIONS.length + 1,
	stores: { articles: 'id, textHash, createdAt, *tags', notes: 'id' },
	upgrade: (transaction) =>
		transaction
			.table('articles')
			.toCollection()
			.modify((article: { tags?: string[] }) => {
				article.tags = ['old'];
			})
			.then(() => undefined)
};

const article = { id: 'a', title: 'ก', text: 'ก', textHash: 'h', createdAt: 1 };

describe('opening the database', () => {
	it('makes it with every table and keeps what was written', async () => {
		const indexedDB = new IDBFactory();
		const first = await openDatabase({ indexedDB, IDBKeyRange });
		await first.articles.add(article);
		first.close();
		const second = await openDatabase({ indexedDB, IDBKeyRange });
		expect(await second.articles.toArray()).toEqual([article]);
		expect(second.name).toBe('aankhao');
		expect(second.tables.map(({ name }) => name).sort()).toEqual([
			'analyses',
			'articles',
			'attempts',
			'cards',
			'entries',
			'profiles',
			'reports',
			'reviews',
			'settings',
			'terms'
		]);
		second.close();
	});

	it('takes an old database through the upgrade of each newer version', async () => {
		const indexedDB = new IDBFactory();
		const old = await openDatabase({ name: 'upgrade', indexedDB, IDBKeyRange });
		await old.articles.add(article);
		old.close();
		const db = await openDatabase({
			name: 'upgrade',
			indexedDB,
			IDBKeyRange,
			versions: [...VERSIONS, NEXT]
		});
		expect(await db.articles.where('tags').equals('old').toArray()).toEqual([{ ...article, tags: ['old'] }]);
		db.close();
	});

	it('refuses a database of a newer version and leaves it untouched', async () => {
		const indexedDB = new IDBFactory();
		const options = { name: 'newer', indexedDB, IDBKeyRange };
		const newer = await openDatabase({ ...options, versions: [...VERSIONS, NEXT] });
		await newer.articles.add(article);
		newer.close();
		await expect(openDatabase(options)).rejects.toMatchObject({ name: 'StoreError', code: 'newer' });
		expect((await indexedDB.databases()).find(({ name }) => name === 'newer')?.version).toBe(
			10 * NEXT.version
		);
		const again = await openDatabase({ ...options, versions: [...VERSIONS, NEXT] });
		expect(await again.articles.count()).toBe(1);
		again.close();
	});

	it('says that it is unavailable where the browser has no IndexedDB', async () => {
		await expect(openDatabase({ indexedDB: null })).rejects.toMatchObject({ code: 'unavailable' });
	});

	it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
		'says that it is unavailable where the browser refuses with %s',
		async (name) => {
			const indexedDB = new IDBFactory();
			indexedDB.open = () => {
				throw new DOMException('refused', name);
			};
			await expect(openDatabase({ indexedDB, IDBKeyRange })).rejects.toMatchObject({ code: 'unavailable' });
		}
	);

	it('says that it is unavailable once it was closed under our feet', async () => {
		const db = await openDatabase({ name: 'closed', indexedDB: new IDBFactory(), IDBKeyRange });
		db.close();
		const { listArticles } = await import('../../../src/lib/store/articles.ts');
		await expect(listArticles(db)).rejects.toMatchObject({ code: 'unavailable' });
	});

	it('gives way to a newer app in another tab', async () => {
		const options = { name: 'two-tabs', indexedDB: new IDBFactory(), IDBKeyRange };
		const old = await openDatabase(options);
		const db = await openDatabase({ ...options, versions: [...VERSIONS, NEXT] });
		expect(db.isOpen()).toBe(true);
		expect(old.isOpen()).toBe(false);
		db.close();
	});
});

describe('ids', () => {
	it('are unique, sort by time, and need no randomUUID', () => {
		const original = crypto.randomUUID;
		Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
		try {
			const ids = Array.from({ length: 500 }, newId);
			expect(new Set(ids).size).toBe(500);
			expect([...ids].sort()).toEqual(ids);
			expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		} finally {
			Object.defineProperty(crypto, 'randomUUID', { value: original, configurable: true });
		}
	});
});

it('needs the check of the version since Dexie opens newer databases without an error', async () => {
	const indexedDB = new IDBFactory();
	const newer = new Dexie('plain', { indexedDB, IDBKeyRange });
	newer.version(2).stores({ a: 'id' });
	await newer.open();
	newer.close();
	const older = new Dexie('plain', { indexedDB, IDBKeyRange });
	older.version(1).stores({ a: 'id' });
	await expect(older.open()).resolves.toBeDefined();
	older.close();
});
