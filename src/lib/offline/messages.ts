/** What a page asks of the service worker. */
export type ToWorker =
	/** Take over now: the learner has agreed. */
	| { ask: 'take-over' }
	/** Answer a `WorkerStatus` on the port. */
	| { ask: 'status' }
	/** Fetch the optional files, then answer a `WorkerStatus` on the port. */
	| { ask: 'fetch-optional' }
	/** A page has started: caches of versions that no tab runs any more can go. */
	| { ask: 'tidy' };

/** What the service worker tells or asks its pages. */
export type ToPage =
	| { tell: 'progress'; version: string; have: number; want: number }
	/** Answer the page's version on the port. */
	| { tell: 'which-version' };

export interface WorkerStatus {
	version: string;
	/** Core files that are missing: none, unless the browser has lost some. */
	missing: number;
	/** Optional files that are still to get. */
	optional: { files: number; bytes: number };
}
