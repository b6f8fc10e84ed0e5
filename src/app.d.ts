declare global {
	/** Set by `vite.config.ts`: files that are fetched at leisure; bytes as gzip. */
	const OPTIONAL_FILES: readonly { path: string; bytes: number }[];

	namespace App {
		interface PageState {
			/** The sheet of a word lies over the article; going back closes it. */
			sheet?: boolean;
			/** The dialog that lies over the page; going back closes it. */
			overlay?: 'text' | 'restore' | 'meaning' | 'report';
		}
	}
}

export {};
