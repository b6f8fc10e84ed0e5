import { PackError } from '../pack.ts';
import { CHARACTER_KINDS, KIND_OF_SYMBOL, SPACE_SYMBOL, SYMBOLS } from './alphabet.ts';

/** The last character, relative to the place, of the trigrams that are weighed: -1 stands right before a cut there. */
export const TRIGRAM_LASTS = [-1, 0, 1, 2] as const;
/** The windows of kinds of character that are weighed, [first, last] relative to the place; the first is the widest. */
export const KIND_WINDOWS = [
	[-3, 2],
	[-2, 1],
	[-3, -1],
	[0, 2]
] as const;

const LASTS = TRIGRAM_LASTS.length;
const WINDOW = 6;
const KIND_BITS = 3;
const ALL_KINDS = CHARACTER_KINDS ** WINDOW;

/** The context weights as packed. All weights are integers in 1/100 nat. */
export interface PackedContext {
	/** Trigrams as numbers to the base of `SYMBOLS`, and for each the weights by `TRIGRAM_LASTS`. */
	trigrams: Uint32Array;
	trigramWeights: Int16Array;
	/** Windows of kinds, see `kindKey`. */
	kinds: Uint32Array;
	kindWeights: Int16Array;
}

/**
 * What the characters around a place say for a cut there. A dense table leads from a trigram to its row of weights, one for
 * each place that it speaks of; another gives the weight of the six kinds of character around a place at once.
 */
export class ContextModel {
	readonly #rowOf = new Uint16Array(SYMBOLS ** 3);
	readonly #rows: Int16Array;
	readonly #kinds: Int16Array;
	readonly #kindOf = Uint8Array.from(KIND_OF_SYMBOL);

	/** @throws {PackError} where the arrays do not fit together. */
	constructor({ trigrams, trigramWeights, kinds, kindWeights }: PackedContext) {
		if (trigramWeights.length !== LASTS * trigrams.length || kindWeights.length !== kinds.length)
			throw new PackError('engine data: context weights do not fit');
		this.#rows = new Int16Array(LASTS * (trigrams.length + 1));
		this.#rows.set(trigramWeights, LASTS);
		trigrams.forEach((trigram, row) => (this.#rowOf[trigram] = row + 1));
		this.#kinds = spreadKinds(kinds, kindWeights);
	}

	/**
	 * Writes the weight of a cut before unit `i` to `scores[i]` for all `i` from 0 to `length` of a text given in symbols;
	 * `symbols` and `scores` are at least three longer than that.
	 */
	score(symbols: Uint8Array, length: number, scores: Int32Array): void {
		const rowOf = this.#rowOf;
		const rows = this.#rows;
		const kinds = this.#kinds;
		const kindOf = this.#kindOf;
		symbols.fill(SPACE_SYMBOL, length, length + 3);
		// What is known so far of the places e - 1, e and e + 1, where e is the trigram's last character.
		let far = 0;
		let near = 0;
		let next = 0;
		let trigram = 0;
		let window = 0;
		for (let e = 0; e < length + 2; e++) {
			const symbol = symbols[e] as number;
			trigram = (trigram % (SYMBOLS * SYMBOLS)) * SYMBOLS + symbol;
			window = ((window << KIND_BITS) | (kindOf[symbol] as number)) & (ALL_KINDS - 1);
			const row = (rowOf[trigram] as number) << 2;
			if (e >= 2) scores[e - 2] = far + (rows[row + 3] as number) + (kinds[window] as number);
			far = near + (rows[row + 2] as number);
			near = next + (rows[row + 1] as number);
			next = rows[row] as number;
		}
		scores[length] = 0;
	}
}

/** The trigram of a text in symbols whose last character is `last`, as a number. */
export function trigramAt(symbolAt: (at: number) => number, last: number): number {
	return (symbolAt(last - 2) * SYMBOLS + symbolAt(last - 1)) * SYMBOLS + symbolAt(last);
}

/** The window `number` of `KIND_WINDOWS` around `at`, as one number. */
export function kindKey(symbolAt: (at: number) => number, at: number, number: number): number {
	const [first, last] = KIND_WINDOWS[number] as readonly [number, number];
	let packed = 0;
	for (let i = first; i <= last; i++)
		packed = (packed << KIND_BITS) | (KIND_OF_SYMBOL[symbolAt(at + i)] as number);
	return number * ALL_KINDS + packed;
}

/** One weight for each of the widest windows: the sum over the windows that it holds. */
function spreadKinds(keys: Uint32Array, weights: Int16Array): Int16Array {
	const single = KIND_WINDOWS.map(([first, last]) => new Int16Array(CHARACTER_KINDS ** (last - first + 1)));
	keys.forEach((key, i) => {
		const table = single[Math.floor(key / ALL_KINDS)];
		if (table) table[key % ALL_KINDS] = weights[i] as number;
	});
	const all = new Int16Array(ALL_KINDS);
	const [, end] = KIND_WINDOWS[0];
	KIND_WINDOWS.forEach(([, last], number) => {
		const table = single[number] as Int16Array;
		const shift = KIND_BITS * (end - last);
		for (let window = 0; window < ALL_KINDS; window++)
			all[window] = (all[window] as number) + (table[(window >>> shift) & (table.length - 1)] as number);
	});
	return all;
}
