import { labelOf } from '../lexicon/trie.ts';
import {
	CLUSTER_CLASSES,
	CLUSTER_STEPS,
	FOREIGN,
	JOINED,
	OUTSIDE,
	SILENCER
} from '../text/cluster-machine.ts';
import { extendsBase, joinSilenced } from '../text/clusters.ts';
import { BEYOND, type Reading } from './reading.ts';
import { PackError } from '../pack.ts';
import { CHARACTER_KINDS, KIND_OF_SYMBOL, symbolOf, SYMBOLS } from './alphabet.ts';

/** The last character, relative to the place, of the trigrams that are weighed: -1 stands right before a cut there. */
export const TRIGRAM_LASTS = [-1, 0, 1, 2] as const;
/** The windows of kinds of character that are weighed, [first, last] relative to the place; the first is the widest. */
export const KIND_WINDOWS = [
	[-2, 1],
	[-2, 0],
	[-1, 1],
	[-2, -1]
] as const;

const LASTS = TRIGRAM_LASTS.length;
const WINDOW = 4;
const KIND_BITS = 3;
const ALL_KINDS = CHARACTER_KINDS ** WINDOW;

/**
 * The context weights as packed, integers in 1/100 nat. They come in pairs: the weight of a cut in the lattice, and that in the gate,
 * which only says whether a place is worth a look.
 */
export interface PackedContext {
	/** Trigrams as numbers to the base of `SYMBOLS`, and for each the pairs by `TRIGRAM_LASTS`. */
	trigrams: Uint32Array;
	trigramWeights: Int16Array;
	/** Windows of kinds, see `kindKey`, and their pairs. */
	kinds: Uint32Array;
	kindWeights: Int16Array;
	/** What the gate adds everywhere. */
	gateBias: number;
}

/**
 * What the characters around a place say for a cut there. A double array leads from a trigram to its row of weights, one for
 * each place that it speaks of; a dense table gives the weight of the six kinds of character around a place at once. A pair of
 * weights is one number, `gate * 65536 + cut`, so that both are summed at once.
 */
export class ContextModel {
	/** Row of a trigram: the base of its first two symbols plus the third, if `owners` has the first two there. */
	readonly #bases: Uint16Array;
	readonly #owners: Uint16Array;
	readonly #rows: Int32Array;
	readonly #kinds: Int32Array;

	/** @throws {PackError} where the arrays do not fit together. */
	constructor({ trigrams, trigramWeights, kinds, kindWeights, gateBias }: PackedContext) {
		if (trigramWeights.length !== 2 * LASTS * trigrams.length || kindWeights.length !== 2 * kinds.length)
			throw new PackError('engine data: context weights do not fit');
		const { bases, owners } = placeTrigrams(trigrams);
		this.#bases = bases;
		this.#owners = owners;
		this.#rows = new Int32Array(LASTS * owners.length);
		const weights = pairs(trigramWeights);
		trigrams.forEach((trigram, i) => {
			const row = (bases[Math.floor(trigram / SYMBOLS)] as number) + (trigram % SYMBOLS);
			this.#rows.set(weights.subarray(LASTS * i, LASTS * (i + 1)), LASTS * row);
		});
		this.#kinds = spreadKinds(kinds, pairs(kindWeights), gateBias << 16);
	}

	/**
	 * Reads the text of `reading` in one pass and fills its arrays. No cut is allowed where `clusterJoins` forbids one and where the gate
	 * leaves no doubt.
	 */
	read(reading: Reading): void {
		const { text, labels, joins, cuts, places, stops } = reading;
		const bases = this.#bases;
		const owners = this.#owners;
		const rows = this.#rows;
		const kinds = this.#kinds;
		const length = text.length;
		// What is known so far of the places e - 1, e and e + 1, where e is the trigram's last character.
		let far = 0;
		let near = 0;
		let next = 0;
		let bigram = 0;
		let last = 0;
		let window = 0;
		let step = OUTSIDE;
		let count = 0;
		let stopped = 0;
		for (let e = 0; e < length + 2; e++) {
			let unit = EDGE;
			let join = 0;
			if (e < length) {
				const code = text.charCodeAt(e);
				if (code >>> 7 === THAI_BLOCK) unit = THAI_UNITS[code & 0x7f] as number;
				else {
					unit = packUnit(code);
					if (code >= 0x0300 && extendsBase(text, e, code)) join = 1;
				}
				labels[e] = unit >>> LABEL_SHIFT;
			}
			const third = unit & 0xff;
			const kind = (unit >>> CLUSTER_SHIFT) & 0xf;
			const letter = kind === FOREIGN ? 0 : 1;
			stops[stopped] = e;
			stopped += letter ^ 1;
			step = CLUSTER_STEPS[((step & ~JOINED) << 4) | kind] as number;
			joins[e] = join | (step >>> 7);
			if (kind === SILENCER && step >= JOINED) joinSilenced(text, e, joins);
			const found = (bases[bigram] as number) + third;
			// Row 0, which is empty, where the row found belongs to others.
			const row = (found & ((((owners[found] as number) ^ (bigram + 1)) - 1) >> 31)) << 2;
			bigram = last * SYMBOLS + third;
			last = third;
			if (e >= 2) {
				const pair = far + (rows[row + 3] as number) + (kinds[window] as number);
				const shut = (joins[e - 2] as number) | ((pair + GATE_OPEN) >>> 31);
				cuts[e - 2] = (pair << 16) >> 16;
				joins[e - 2] = shut;
				places[count] = e - 2;
				count += shut ^ 1;
			}
			// Of the window, the last character is the one before the trigram's last.
			window = ((window << KIND_BITS) | ((unit >>> KIND_SHIFT) & 0xf)) & (ALL_KINDS - 1);
			far = near + (rows[row + 2] as number);
			near = next + (rows[row + 1] as number);
			next = rows[row] as number;
		}
		places[count] = BEYOND;
	}
}

const THAI_BLOCK = 0x0e00 >>> 7;
const CLUSTER_SHIFT = 8;
const KIND_SHIFT = 12;
const LABEL_SHIFT = 16;

/** All that is to be known of a unit in one number: its symbol, class in clusters, kind of character and label. */
function packUnit(code: number): number {
	const symbol = symbolOf(code);
	const cluster = code >>> 7 === THAI_BLOCK ? (CLUSTER_CLASSES[code & 0x7f] as number) : FOREIGN;
	const kind = KIND_OF_SYMBOL[symbol] as number;
	return symbol | (cluster << CLUSTER_SHIFT) | (kind << KIND_SHIFT) | (labelOf(code) << LABEL_SHIFT);
}

const THAI_UNITS = Int32Array.from({ length: 128 }, (_, i) => packUnit(0x0e00 + i));
/** What stands beyond the text's ends. */
const EDGE = packUnit(0x20);

/** Rounds a pair to its upper half. */
const GATE_OPEN = 0x8000;

function pairs(weights: Int16Array): Int32Array {
	return Int32Array.from(
		{ length: weights.length >> 1 },
		(_, i) => ((weights[2 * i + 1] as number) << 16) + (weights[2 * i] as number)
	);
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

/** Lays the trigrams, in ascending order, out by first fit; an owner is its first two symbols as a number, plus one. */
function placeTrigrams(trigrams: Uint32Array): { bases: Uint16Array; owners: Uint16Array } {
	const bases = new Uint16Array(SYMBOLS * SYMBOLS);
	const owners: number[] = new Array<number>(SYMBOLS).fill(0);
	let free = 1;
	for (let i = 0; i < trigrams.length;) {
		const bigram = Math.floor((trigrams[i] as number) / SYMBOLS);
		let end = i;
		while (end < trigrams.length && Math.floor((trigrams[end] as number) / SYMBOLS) === bigram) end++;
		const thirds = Array.from(trigrams.subarray(i, end), (trigram) => trigram % SYMBOLS);
		while ((owners[free] ?? 0) !== 0) free++;
		let base = Math.max(1, free - (thirds[0] as number));
		while (thirds.some((third) => (owners[base + third] ?? 0) !== 0)) base++;
		bases[bigram] = base;
		for (const third of thirds) {
			while (owners.length <= base + third + SYMBOLS) owners.push(0);
			owners[base + third] = bigram + 1;
		}
		i = end;
	}
	if (owners.length > 0xffff) throw new PackError('engine data: too many trigrams');
	return { bases, owners: Uint16Array.from(owners) };
}

/** One weight for each of the widest windows: the sum over the windows that it holds. */
function spreadKinds(keys: Uint32Array, weights: Int32Array, bias: number): Int32Array {
	const single = KIND_WINDOWS.map(([first, last]) => new Int32Array(CHARACTER_KINDS ** (last - first + 1)));
	keys.forEach((key, i) => {
		const table = single[Math.floor(key / ALL_KINDS)];
		if (table) table[key % ALL_KINDS] = weights[i] as number;
	});
	const all = new Int32Array(ALL_KINDS).fill(bias);
	const [, end] = KIND_WINDOWS[0];
	KIND_WINDOWS.forEach(([, last], number) => {
		const table = single[number] as Int32Array;
		const shift = KIND_BITS * (end - last);
		for (let window = 0; window < ALL_KINDS; window++)
			all[window] = (all[window] as number) + (table[(window >>> shift) & (table.length - 1)] as number);
	});
	return all;
}
