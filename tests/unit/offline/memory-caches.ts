/** As much of the browser's cache storage as the offline room uses, in memory. */
export class MemoryCaches {
	readonly stored = new Map<string, Map<string, Response>>();
	/** Puts go nowhere, as in a cache that was deleted while it was open. */
	isLosing = false;

	async keys(): Promise<string[]> {
		return [...this.stored.keys()];
	}

	async delete(name: string): Promise<boolean> {
		return this.stored.delete(name);
	}

	async open(name: string) {
		const files = this.stored.get(name) ?? new Map<string, Response>();
		this.stored.set(name, files);
		return {
			match: async (path: string) => files.get(path)?.clone(),
			put: async (path: string, response: Response) => {
				if (!this.isLosing) files.set(path, response);
			},
			keys: async () => [...files.keys()].map((path) => ({ url: `https://example.org${path}` }))
		};
	}

	/** As the type that the code under test asks for. */
	get asCaches(): CacheStorage {
		return this as unknown as CacheStorage;
	}
}
