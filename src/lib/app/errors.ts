export type AppErrorCode =
	| 'empty' // no text
	| 'no-thai' // no Thai letter in the text
	| 'too-long' // more than MAX_ARTICLE_LENGTH characters
	| 'duplicate' // the same text is in the library: see `articleId`
	| 'not-found'; // the article or card is gone

/** A use case was refused; nothing was changed. Messages for people stand in i18n under the code. */
export class AppError extends Error {
	override readonly name = 'AppError';
	readonly code: AppErrorCode;
	/** For `duplicate`: the article that is there already. */
	readonly articleId?: string;

	constructor(code: AppErrorCode, articleId?: string) {
		super(code);
		this.code = code;
		if (articleId !== undefined) this.articleId = articleId;
	}
}

export { StoreError } from '../store/errors.ts';
export { BackupError } from '../exchange/errors.ts';
