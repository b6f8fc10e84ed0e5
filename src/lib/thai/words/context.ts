/**
 * Features of a place in a text: the character n-grams around it, each with weights. All numbers are integers, so
 * that every machine cuts alike.
 */

/** The n-grams looked at: [first, last] unit relative to the place; -1 stands right before a cut there. */
const NGRAMS: readonly (readonly [number, number])[] = [
	[-2, -1],
	[-1, 0],
	[0, 1],
	[-3, -1],
	[-2, 0],
	[-1, 1],
	[0, 2],
	[-2, 1]
];

/**
 * A hash table from n-grams to their two weights: open addressing, the whole n-gram as the key, the weights for a cut in
 * the even slots and for an unknown word that goes on in the odd ones.
 */
export class ContextTable {
	/** What the n-grams around the place looked at last say for a cut there … */
	cut = 0;
	/** … and for an unknown word that goes on there. */
	inside = 0;
	readonly #keys: Uint32Array;
	readonly #weights: Int16Array;
	readonly #mask: number;

	constructor(keys: Uint32Array, weights: Int16Array) {
		this.#keys = keys;
		this.#weights = weights;
		this.#mask = keys.length - 1;
	}

	/** Sums the weights of the n-grams around `at` into `cut` and `inside`. */
	look(text: string, at: number): void {
		const c3 = symbolAt(text, at - 3);
		const c2 = symbolAt(text, at - 2);
		const c1 = symbolAt(text, at - 1);
		const d0 = symbolAt(text, at);
		const d1 = symbolAt(text, at + 1);
		const d2 = symbolAt(text, at + 2);
		const left = (c2 << 7) | c1;
		const middle = (c1 << 7) | d0;
		const right = (d0 << 7) | d1;
		this.cut = 0;
		this.inside = 0;
		this.#add(keyOf(0, left));
		this.#add(keyOf(1, middle));
		this.#add(keyOf(2, right));
		this.#add(keyOf(3, (c3 << 14) | left));
		this.#add(keyOf(4, (c2 << 14) | middle));
		this.#add(keyOf(5, (c1 << 14) | right));
		this.#add(keyOf(6, (right << 7) | d2));
		this.#add(keyOf(7, (left << 14) | right));
	}

	#add(key: number): void {
		for (let slot = slotOf(key) & this.#mask; ; slot = (slot + 1) & this.#mask) {
			const found = this.#keys[slot];
			if (found === 0) return;
			if (found !== key) continue;
			this.cut += this.#weights[2 * slot] as number;
			this.inside += this.#weights[2 * slot + 1] as number;
			return;
		}
	}
}

/** The keys of the n-grams around `at`, as the table stores them. */
export function contextKeys(text: string, at: number): number[] {
	return NGRAMS.map(([first, last], template) => {
		let packed = 0;
		for (let i = at + first; i <= at + last; i++) packed = (packed << 7) | symbolAt(text, i);
		return keyOf(template, packed);
	});
}

/** Weights of one n-gram. */
export interface ContextWeights {
	cut: number;
	inside: number;
}

/** Builds the table's arrays; the number of keys is a power of two, at most three quarters of them in use. */
export function packContext(entries: ReadonlyMap<number, ContextWeights>): {
	keys: Uint32Array;
	weights: Int16Array;
} {
	let size = 2;
	while (0.75 * size <= entries.size) size *= 2;
	const keys = new Uint32Array(size);
	const weights = new Int16Array(2 * size);
	for (const [key, { cut, inside }] of entries) {
		let slot = slotOf(key) & (size - 1);
		while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
		keys[slot] = key;
		weights.set([cut, inside], 2 * slot);
	}
	return { keys, weights };
}

/** Seven bits for a UTF-16 unit: each Thai character its own, classes for the rest. */
function symbolAt(text: string, at: number): number {
	const unit = at < 0 || at >= text.length ? 0x20 : text.charCodeAt(at);
	if (unit >= 0x0e01 && unit <= 0x0e4e) return unit - 0x0e00;
	if (unit <= 0x20 || unit === 0xa0) return 0x60;
	if (unit >= 0x30 && unit <= 0x39) return 0x61;
	if (unit === 0x2e) return 0x62;
	if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return 0x63;
	return 0x64;
}

/** Exact, and never 0 as no symbol is: four symbols of seven bits, and the template in the bits above. */
function keyOf(template: number, packed: number): number {
	return (packed | (template << 28)) >>> 0;
}

function slotOf(key: number): number {
	const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 12)) >>> 0;
}
