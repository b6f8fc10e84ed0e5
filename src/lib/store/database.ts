import { Dexie, type Table } from 'dexie';
import { openAsItIs } from './as-it-is.ts';
import { clearError, StoreError, supersede } from './errors.ts';
import type {
	AnalysisRow,
	ArticleRow,
	AttemptRow,
	CardRow,
	EntryRow,
	ProfileRow,
	ReportRow,
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
	entries: Table<EntryRow, string>;
	reports: Table<ReportRow, string>;
};

/** The name of the one database, and the one that `dumpDatabase` reads where it cannot be opened as it should. */
export const DATABASE_NAME = 'aankhao';

export interface OpenOptions {
	name?: string;
	/** `null` for a browser that has none. */
	indexedDB?: IDBFactory | null;
	IDBKeyRange?: typeof IDBKeyRange;
	versions?: readonly SchemaVersion[];
	/** Called where the upgrade has to wait until other tabs have let go of the database. */
	onblocked?: () => void;
	/** Called once a newer version of the app takes the database over; from then on everything fails with `newer`. */
	onsuperseded?: () => void;
}

/**
 * Opens the database, made or upgraded where need be.
 * @throws {StoreError} `unavailable`, `newer`, `upgrade`, `quota` or `aborted`; the data stays as it was.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
	const { name = DATABASE_NAME, versions = VERSIONS } = options;
	const latest = Math.max(...versions.map(({ version }) => version));
	let isUpgrade = false;
	try {
		const indexedDB = options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB;
		if (!indexedDB) throw new StoreError('unavailable');
		// Dexie 4 opens a database of a newer schema without a word and would write old rows into it.
		const found = await nativeVersion(indexedDB, name);
		if (isNewer(found, latest)) throw new StoreError('newer');
		isUpgrade = found > 0 && found < latest * NATIVE;
		const db = new Dexie(name, {
			indexedDB,
			IDBKeyRange: options.IDBKeyRange ?? globalThis.IDBKeyRange
		}) as Database;
		applyVersions(db, versions);
		watch(db, latest, options);
		await db.open();
		return db;
	} catch (cause) {
		const error = clearError(cause);
		const told = error instanceof StoreError && ['quota', 'newer'].includes(error.code);
		throw isUpgrade && !told ? new StoreError('upgrade', { cause }) : error;
	}
}

/** Dexie multiplies version numbers by ten for IndexedDB. */
const NATIVE = 10;

/** Dexie itself may add less than a whole version where it has to mend a schema: that is not newer. */
function isNewer(native: number | null, latest: number): boolean {
	return Math.floor((native ?? 0) / NATIVE) > latest;
}

/** Gives way to a newer version of the app, and does not come back behind its back. */
function watch(db: Database, latest: number, { onblocked, onsuperseded }: OpenOptions): void {
	if (onblocked) db.on('blocked', onblocked);
	db.on('versionchange', ({ newVersion }) => {
		if (!isNewer(newVersion, latest)) return true; // Dexie closes and, where it is asked again, reopens
		supersede(db);
		db.close();
		onsuperseded?.();
		return false; // Dexie's own way would reopen a database that is no longer ours
	});
	// The browser may close a connection for its own reasons; when Dexie reopens it, the world may have moved on.
	db.on(
		'ready',
		() => {
			if (isNewer(db.backendDB().version, latest)) throw new StoreError('newer');
		},
		true
	);
}

/** The version of a database as IndexedDB counts it, 0 where there is none. */
async function nativeVersion(indexedDB: IDBFactory, name: string): Promise<number> {
	const db = await openAsItIs(indexedDB, name);
	db?.close();
	return db?.version ?? 0;
}
