declare global {
	namespace App {
		interface PageState {
			/** The sheet of a word lies over the article; going back closes it. */
			sheet?: boolean;
		}
	}
}

export {};
