import { openAsItIs } from './as-it-is.ts';
import { DATABASE_NAME } from './database.ts';
import { guard, StoreError } from './errors.ts';

/** Everything in the database as it lies there, whatever version wrote it. */
export interface DatabaseDump {
	/** As IndexedDB counts it: ten times ours. 0 where there is no database. */
	version: number;
	/** Rows by store, in the order of their keys; of a store whose rows do not carry their key, `{key, value}`. */
	stores: Record<string, unknown[]>;
}

/**
 * Reads the whole database at the version that it has, and changes nothing: for a database that cannot be upgraded.
 * @throws {StoreError}
 */
export function dumpDatabase(
	indexedDB: IDBFactory | undefined,
	name: string = DATABASE_NAME
): Promise<DatabaseDump> {
	return guard({}, async () => {
		if (!indexedDB) throw new StoreError('unavailable');
		const db = await openAsItIs(indexedDB, name);
		if (!db) return { version: 0, stores: {} };
		try {
			const names = [...db.objectStoreNames];
			const stores: Record<string, unknown[]> = {};
			if (names.length === 0) return { version: db.version, stores };
			const transaction = db.transaction(names, 'readonly');
			await Promise.all(
				names.map(async (each) => (stores[each] = await rowsOf(transaction.objectStore(each))))
			);
			return { version: db.version, stores };
		} finally {
			db.close();
		}
	});
}

async function rowsOf(store: IDBObjectStore): Promise<unknown[]> {
	const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
	return store.keyPath === null ? rows.map((value, index) => ({ key: keys[index], value })) : rows;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
