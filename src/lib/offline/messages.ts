/** What a page asks of the service worker. */
export type ToWorker =
	/** Take over now: the learner has agreed. */
	| { ask: 'take-over' }
	/** Answer the `MissingFiles` on the port. */
	| { ask: 'missing-optional' }
	/** Fetch the optional files, then answer the `MissingFiles` on the port. */
	| { ask: 'fetch-optional' }
	/** A page has started: caches of versions that no tab runs any more can go. */
	| { ask: 'tidy' };

/** What the service worker tells or asks its pages. */
export type ToPage =
	| { tell: 'progress'; have: number; want: number }
	/** Answer the page's version on the port. */
	| { tell: 'which-version' };

/** Optional files that are still to get; `bytes` as gzip. */
export interface MissingFiles {
	files: number;
	bytes: number;
}
