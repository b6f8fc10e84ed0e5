export type StoreErrorCode =
	| 'unavailable' // no IndexedDB, or the browser refuses it (private mode, blocked, closed under our feet)
	| 'quota' // the device or the browser's share of it is full
	| 'aborted' // a transaction was cut short; nothing of it was kept
	| 'newer' // the database was made, or has meanwhile been upgraded in another tab, by a newer version of the app
	| 'upgrade'; // the database could not be brought to this version; it is as the older version left it

/** The database could not do what it was asked; nothing was changed. Messages stand in i18n under the code. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	readonly code: StoreErrorCode;

	constructor(code: StoreErrorCode, options?: ErrorOptions) {
		super(`database: ${code}`, options);
		this.code = code;
	}
}

/** Databases that were closed because a newer version of the app has taken over. */
const superseded = new WeakSet<object>();

/** Notes that a newer version has taken `db` over: whatever is asked of it from now on fails with `newer`. */
export function supersede(db: object): void {
	superseded.add(db);
}

/** Does `work` and turns what IndexedDB and Dexie throw into `StoreError`; other errors pass as they are. */
export async function guard<T>(db: object, work: () => PromiseLike<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		throw superseded.has(db) ? new StoreError('newer', { cause }) : clearError(cause);
	}
}

/** The `StoreError` that stands for `cause`, or `cause` itself where the database is not to blame. */
export function clearError(cause: unknown): Error {
	if (cause instanceof StoreError) return cause;
	const code = codeOf(cause);
	if (code) return new StoreError(code, { cause });
	return cause instanceof Error ? cause : new Error(String(cause));
}

/** An abort or a failed bulk write hides its reason inside: a full disk matters more than the abort it led to. */
function codeOf(cause: unknown): StoreErrorCode | undefined {
	const names = namesOf(cause);
	if (names.includes('QuotaExceededError')) return 'quota';
	for (const name of names) {
		const code = CODES[name];
		if (code) return code;
	}
	return undefined;
}

function namesOf(cause: unknown, depth = 0): string[] {
	if (typeof cause !== 'object' || cause === null || depth > 4) return [];
	const { name, inner, failures } = cause as { name?: unknown; inner?: unknown; failures?: unknown };
	return [
		...(typeof name === 'string' ? [name] : []),
		...namesOf(inner, depth + 1),
		...(Array.isArray(failures) ? failures.slice(0, 1).flatMap((failure) => namesOf(failure, depth + 1)) : [])
	];
}

/** Names of `DOMException` and of Dexie's errors. */
const CODES: Partial<Record<string, StoreErrorCode>> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer',
	AbortError: 'aborted',
	TransactionInactiveError: 'aborted',
	PrematureCommitError: 'aborted',
	TimeoutError: 'aborted',
	MissingAPIError: 'unavailable',
	OpenFailedError: 'unavailable',
	DatabaseClosedError: 'unavailable',
	InvalidStateError: 'unavailable',
	SecurityError: 'unavailable',
	NotAllowedError: 'unavailable',
	UnknownError: 'unavailable',
	UpgradeError: 'unavailable'
};
