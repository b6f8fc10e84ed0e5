import { StoreError } from './errors.ts';

/** Opens a database at the version that it has, without an upgrade; `null` where there is none, and makes none. */
export function openAsItIs(indexedDB: IDBFactory, name: string): Promise<IDBDatabase | null> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let missing = false;
		request.onupgradeneeded = () => {
			missing = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			event.preventDefault(); // Firefox reports an unhandled error otherwise
			if (missing) resolve(null);
			else reject(request.error ?? new StoreError('unavailable'));
		};
	});
}
