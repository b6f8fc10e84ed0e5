import { Dexie, type Table } from 'dexie';
import { guard, StoreError } from './errors.ts';
import type {
	AnalysisRow,
	ArticleRow,
	AttemptRow,
	CardRow,
	ProfileRow,
	ReviewRow,
	SettingRow,
	TermRow
} from './types.ts';
import { applyVersions, VERSIONS, type SchemaVersion } from './versions/versions.ts';

/** The learner's database. Repositories in this folder are the only ones to touch its tables. */
export type Database = Dexie & {
	articles: Table<ArticleRow, string>;
	analyses: Table<AnalysisRow, [articleId: string, segmenter: string]>;
	profiles: Table<ProfileRow, [articleId: string, segmenter: string]>;
	terms: Table<TermRow, string>;
	cards: Table<CardRow, string>;
	reviews: Table<ReviewRow, string>;
	attempts: Table<AttemptRow, string>;
	settings: Table<SettingRow, string>;
};

export interface OpenOptions {
	name?: string;
	/** `null` for a browser that has none. */
	indexedDB?: IDBFactory | null;
	IDBKeyRange?: typeof IDBKeyRange;
	versions?: readonly SchemaVersion[];
}

/**
 * Opens the database, made or upgraded where need be.
 * @throws {StoreError} `unavailable`, `newer`, `quota` or `aborted`; the data stays as it was.
 */
export function openDatabase(options: OpenOptions = {}): Promise<Database> {
	const { name = 'aankhao', versions = VERSIONS } = options;
	return guard(async () => {
		const indexedDB = options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB;
		if (!indexedDB) throw new StoreError('unavailable');
		await refuseNewer(indexedDB, name, versions);
		const db = new Dexie(name, {
			indexedDB,
			IDBKeyRange: options.IDBKeyRange ?? globalThis.IDBKeyRange
		}) as Database;
		applyVersions(db, versions);
		await db.open();
		return db;
	});
}

/** Dexie multiplies version numbers by ten for IndexedDB. */
const NATIVE = 10;

/**
 * Dexie 4 opens a database of a newer schema without a word and would write old rows into it, so its version is
 * asked for first.
 */
async function refuseNewer(
	indexedDB: IDBFactory,
	name: string,
	versions: readonly SchemaVersion[]
): Promise<void> {
	const latest = Math.max(...versions.map(({ version }) => version));
	const native = await nativeVersion(indexedDB, name);
	// Dexie itself may add less than a whole version where it has to mend a schema.
	if (Math.floor(native / NATIVE) > latest) throw new StoreError('newer');
}

/** The version of a database as IndexedDB counts it, 0 where there is none; leaves none behind. */
function nativeVersion(indexedDB: IDBFactory, name: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let missing = false;
		request.onupgradeneeded = () => {
			missing = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const { version } = request.result;
			request.result.close();
			resolve(version);
		};
		request.onerror = (event) => {
			event.preventDefault(); // Firefox reports an unhandled error otherwise
			if (missing) resolve(0);
			else reject(request.error ?? new StoreError('unavailable'));
		};
	});
}
