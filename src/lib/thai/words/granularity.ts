import { PackError } from '../pack.ts';
import type { Reading } from './reading.ts';

/**
 * How coarsely a text's compounds are cut, from `-COARSEST` (into their parts) over 0 (undecided) to `COARSEST` (whole). The treebank was
 * cut by two groups of annotators, who differ in this and in little else, and whose texts differ in kind; so a text's
 * characters say which of the two would have cut it, and the words' weights follow as far as they say so.
 */
export type Granularity = number;
export const COARSEST = 2;
/** What a level adds to a word's weight is stored in tenths of a nat: a multiple of a weight's unit. */
export const STEP_UNIT = 10;

/** The hash table's size, a power of two. */
export const GRANULARITY_BUCKETS = 1 << 14;
const SHIFT = 32 - 14;
/** Of a long text this many places are looked at. */
const MOST_PLACES = 512;
/** Weights are stored in 1/8 nat. */
export const GRANULARITY_UNIT = 1 / 8;
/** Log-odds where the probability of a coarse text is 5/8 and 7/8: half-way between the levels. */
const LEANING = Math.log(5 / 3);
const DECIDED = Math.log(7);

/**
 * Logistic regression on the characters before and behind the places of a text where a cut is allowed, hashed into one table. A sum over
 * n characteristics is divided by √(n + 1), as they are far from independent.
 */
export class GranularityModel {
	readonly #weights: Int8Array;
	readonly #bias: number;

	/**
	 * `bias` in 1/100 nat.
	 * @throws {PackError} where the table has another size.
	 */
	constructor(weights: Int8Array, bias: number) {
		if (weights.length !== GRANULARITY_BUCKETS)
			throw new PackError('engine data: granularity weights do not fit');
		this.#weights = weights;
		this.#bias = bias / 100;
	}

	/** The granularity of the text of `reading`, which `ContextModel.read` has filled. */
	of(reading: Reading): Granularity {
		const weights = this.#weights;
		const { text, labels, places } = reading;
		const length = text.length;
		for (let i = 0; i < MOST_BEHIND; i++) labels[length + i] = 0;
		let sum = 0;
		let count = 0;
		for (let k = 0; k < MOST_PLACES; k++) {
			const at = places[k] as number;
			if (at >= length) break;
			sum += (weights[bucket3(labels, at)] as number) + (weights[bucket5(labels, at)] as number);
			count += 2;
			if (at < MOST_BEFORE) continue;
			sum += (weights[bucket2(labels, at)] as number) + (weights[bucket4(labels, at)] as number);
			count += 2;
		}
		const odds = (sum * GRANULARITY_UNIT) / Math.sqrt(count + 1) + this.#bias;
		const size = Math.abs(odds);
		const level = size < LEANING ? 0 : size < DECIDED ? 1 : COARSEST;
		return odds < 0 ? -level : level;
	}
}

/** The buckets that `GranularityModel` looks up for a text, in which `ContextModel.read` has filled `labels` and `places`. */
export function granularityBuckets({ text, labels, places }: Reading): number[] {
	labels.fill(0, text.length, text.length + MOST_BEHIND);
	const end = Math.min(
		MOST_PLACES,
		places.findIndex((at) => at >= text.length)
	);
	return Array.from(places.subarray(0, end)).flatMap((at) => {
		const behind = [bucket3(labels, at), bucket5(labels, at)];
		return at < MOST_BEFORE ? behind : [...behind, bucket2(labels, at), bucket4(labels, at)];
	});
}

/** Of the three characters behind a place. */
function bucket3(labels: Uint8Array, at: number): number {
	return Math.imul(three(labels, at) ^ THREE, FACTOR) >>> SHIFT;
}

/** Of the five characters behind a place. */
function bucket5(labels: Uint8Array, at: number): number {
	return Math.imul(Math.imul(three(labels, at), FACTOR) ^ two(labels, at + 3) ^ FIVE, FACTOR) >>> SHIFT;
}

/** Of the two characters before a place. */
function bucket2(labels: Uint8Array, at: number): number {
	return Math.imul(two(labels, at - 2) ^ TWO, FACTOR) >>> SHIFT;
}

/** Of the four characters before a place. */
function bucket4(labels: Uint8Array, at: number): number {
	return Math.imul(Math.imul(two(labels, at - 2), FACTOR) ^ two(labels, at - 4) ^ FOUR, FACTOR) >>> SHIFT;
}

function two(labels: Uint8Array, at: number): number {
	return ((labels[at] as number) << 8) | (labels[at + 1] as number);
}

function three(labels: Uint8Array, at: number): number {
	return (two(labels, at) << 8) | (labels[at + 2] as number);
}

const MOST_BEHIND = 5;
const MOST_BEFORE = 4;
/** Multiplicative hashing (Knuth, "The Art of Computer Programming" 3, 6.4), a seed for each length. */
const FACTOR = 0x9e3779b1;
const TWO = 0x12000000;
const THREE = 0x23000000;
const FOUR = 0x34000000;
const FIVE = 0x45000000;
