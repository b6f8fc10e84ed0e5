import type { Dexie, Transaction } from 'dexie';
import { stores as v1 } from './v1/schema.ts';
import { stores as v2 } from './v2/schema.ts';

/**
 * One version of the schema. Each has a folder: `types.ts` (its rows), `schema.ts` (tables and indexes that are
 * new or changed, `null` for a table that goes) and, where rows change, `upgrade.ts`, which turns the rows of the
 * version before into its own inside the upgrade's transaction.
 */
export interface SchemaVersion {
	/** 1, 2, 3 … */
	version: number;
	stores: Record<string, string | null>;
	upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/** Every version that was ever released, oldest first. Append; never change one that is out. */
export const VERSIONS: readonly SchemaVersion[] = [
	{ version: 1, stores: v1 },
	{ version: 2, stores: v2 }
];

/** Declares the versions to Dexie, which takes an old database through each of them in order. */
export function applyVersions(db: Dexie, versions: readonly SchemaVersion[]): void {
	for (const { version, stores, upgrade } of versions) {
		const declared = db.version(version).stores(stores);
		if (upgrade) declared.upgrade(upgrade);
	}
}
