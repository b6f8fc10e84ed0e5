/** A list that is filled again and again: what it made stays and is written over, so that nothing is thrown away. */
export class Pool<T> {
	/** The first `count` hold; those behind are left from before. */
	readonly items: T[] = [];
	count = 0;
	readonly #make: () => T;

	constructor(make: () => T) {
		this.#make = make;
	}

	clear(): void {
		this.count = 0;
	}

	/** The next item, to be written over. */
	next(): T {
		const at = this.count++;
		return (this.items[at] ??= this.#make());
	}

	/** Those that hold, as a list of its own. */
	list(): T[] {
		return this.items.slice(0, this.count);
	}
}
