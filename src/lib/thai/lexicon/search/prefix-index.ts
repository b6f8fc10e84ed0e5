/** A sorted list of keys, each with what it stands for; found whole or by how they begin. */
export class PrefixIndex {
	#pairs: [key: string, value: number][] = [];
	#sorted = true;

	add(key: string, value: number): void {
		this.#pairs.push([key, value]);
		this.#sorted = false;
	}

	/** The values of all keys that equal `key`. */
	exactly(key: string): number[] {
		const values: number[] = [];
		for (let at = this.#from(key); this.#pairs[at]?.[0] === key; at++)
			values.push((this.#pairs[at] as [string, number])[1]);
		return values;
	}

	/** The values of keys that begin with `prefix`, at most `most`, in the order of the keys. */
	startingWith(prefix: string, most: number): number[] {
		const values: number[] = [];
		for (let at = this.#from(prefix); at < this.#pairs.length && values.length < most; at++) {
			const [key, value] = this.#pairs[at] as [string, number];
			if (!key.startsWith(prefix)) break;
			values.push(value);
		}
		return values;
	}

	/** Where the first key that is not less than `key` stands. */
	#from(key: string): number {
		if (!this.#sorted) this.#pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
		this.#sorted = true;
		let low = 0;
		let high = this.#pairs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#pairs[middle] as [string, number])[0] < key) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
