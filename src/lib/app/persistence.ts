/** What the browser says of the data of this app. `unknown` where it cannot be asked: an old browser, or no TLS. */
export type Kept = 'kept' | 'evictable' | 'unknown';

/** The part of `navigator.storage` that is asked; parts are missing in old browsers, all of it without TLS. */
export type PersistenceApi = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;

/** Asks the browser to keep what the app stores. One object serves one visit. */
export class Persistence {
	readonly #api: PersistenceApi;
	#asked: Promise<Kept> | undefined;

	/** @param api `navigator.storage`, where there is one. */
	constructor(api: PersistenceApi) {
		this.#api = api;
	}

	/** Asks, but only once in a visit: some browsers put the question to the learner. */
	askOnce(): Promise<Kept> {
		return (this.#asked ??= this.ask());
	}

	/** Asks now, for a learner who wants it. */
	async ask(): Promise<Kept> {
		const before = await this.state();
		if (before === 'kept' || !this.#api?.persist) return before;
		try {
			return (await this.#api.persist()) ? 'kept' : 'evictable';
		} catch (error) {
			console.warn('the browser cannot be asked to keep the data', error);
			return before;
		}
	}

	/** How it stands, without asking for anything. */
	async state(): Promise<Kept> {
		if (!this.#api?.persisted) return 'unknown';
		try {
			return (await this.#api.persisted()) ? 'kept' : 'evictable';
		} catch (error) {
			console.warn('the browser does not say whether it keeps the data', error);
			return 'unknown';
		}
	}
}
