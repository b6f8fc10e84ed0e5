export type BackupErrorCode =
	| 'not-json' // no JSON, or not in UTF-8: cut short, or another kind of file
	| 'not-a-backup' // JSON, but not one of our backups
	| 'damaged' // a backup with something wrong at `path`
	| 'newer'; // a backup of a newer version of the app

/** The file cannot be restored. Messages for people stand in i18n under the code. */
export class BackupError extends Error {
	override readonly name = 'BackupError';
	readonly code: BackupErrorCode;
	/** For `damaged`: where in the file (`tables.cards.3.state.due`). */
	readonly path?: string;

	constructor(code: BackupErrorCode, path?: string, options?: ErrorOptions) {
		super(path === undefined ? `backup: ${code}` : `backup: ${code} at ${path}`, options);
		this.code = code;
		if (path !== undefined) this.path = path;
	}
}
