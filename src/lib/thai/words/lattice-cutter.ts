import { nextCut } from './candidates.ts';
import { UNKNOWN } from './cutter.ts';
import { CLASSES, type WordModel } from './model.ts';
import { neighbourClass } from './neighbours.ts';
import { BEYOND, Reading } from './reading.ts';
import { Scanner } from './scan.ts';
import type { Alternative } from './alternative.ts';
import type { StretchCutter } from './text-cutter.ts';
import { LONGEST_PIECE, Viterbi } from './viterbi.ts';
import { WordBuffer } from './word-buffer.ts';

/** Of a stretch too long for one piece, the words that end this near to the piece's end are found again with the next. */
const OVERLAP = 256;
/** A list of places longer than this is not kept. */
const LONGEST_KEPT = 1 << 16;
const WORD = 0;

/** Cuts Thai stretches along the best path through the word lattice. */
export class LatticeCutter implements StretchCutter {
	readonly #model: WordModel;
	readonly #viterbi: Viterbi;
	readonly #reading = new Reading();
	/** How many of the reading's places lie before the stretch in hand. */
	#passed = 0;
	/** The places of a stretch with full stops, where more are allowed. */
	#passedDotted = 0;
	#dotted = new Int32Array(0);

	constructor(model: WordModel) {
		this.#model = model;
		this.#viterbi = new Viterbi(model);
	}

	begin(text: string): Int32Array {
		this.#reading.begin(text);
		this.#model.context.read(this.#reading);
		this.#viterbi.begin(this.#model.granularity.of(this.#reading));
		this.#passed = 0;
		return this.#reading.stops;
	}

	cut(start: number, limit: number, before: number, after: number, dotted: boolean, out: WordBuffer): void {
		if (dotted) this.#listPlaces(start, limit);
		let from = start;
		let left = before;
		while (limit - from > LONGEST_PIECE) {
			const to = this.#lastCut(from, from + LONGEST_PIECE);
			if (to === from) {
				// One cluster of absurd length.
				from = nextCut(this.#reading.joins, from, limit);
				left = CLASSES.unknown;
				out.push(from, UNKNOWN, WORD);
				continue;
			}
			this.#search(from, to, left, CLASSES.unknown, dotted);
			const { ends, ids, classes } = this.#viterbi;
			let k = this.#viterbi.count - 1;
			const piece = from;
			do {
				from = piece + (ends[k] as number);
				left = classes[k] as number;
				out.push(from, ids[k] as number, WORD);
				k--;
			} while (k >= 0 && piece + (ends[k] as number) <= to - OVERLAP);
		}
		if (from === limit) return;
		this.#search(from, limit, left, after, dotted);
		const { ends, ids } = this.#viterbi;
		for (let k = this.#viterbi.count - 1; k >= 0; k--)
			out.push(from + (ends[k] as number), ids[k] as number, WORD);
	}

	/**
	 * Other cuts of the normalised text that cost at most `most` nats more than the best, by what each changes; see `Alternative`.
	 * Much slower than `cut`, yet linear: each place is asked about within a window.
	 */
	alternatives(text: string, most: number): Alternative[] {
		this.begin(text);
		const scanner = new Scanner();
		const found: Alternative[] = [];
		let before = neighbourClass(undefined);
		for (let at = 0; at < text.length;) {
			const end = scanner.next(text, at);
			const { kind, dotted } = scanner;
			if (kind === 'thai') {
				const next = end < text.length ? (scanner.next(text, end), scanner.kind) : undefined;
				if (dotted) this.#listPlaces(at, end);
				found.push(...this.#alternativesOf(at, end, before, neighbourClass(next), dotted, most));
			} else before = neighbourClass(kind);
			at = end;
		}
		return found;
	}

	#alternativesOf(
		start: number,
		limit: number,
		before: number,
		after: number,
		dotted: boolean,
		most: number
	): Alternative[] {
		const { joins, cuts } = this.#reading;
		const out = new WordBuffer();
		this.cut(start, limit, before, after, dotted, out);
		const best = [start, ...out.ends.subarray(0, out.count)];
		const byChange = new Map<string, Alternative>();
		for (let at = start + 1, k = 1; at < limit; at++) {
			if (joins[at] === 1) continue;
			while ((best[k] as number) < at) k++;
			// The stretch around the place, from one cut of the best path to another.
			let first = k - 1;
			let last = k;
			while (first > 0 && at - (best[first] as number) < WINDOW) first--;
			while (last < best.length - 1 && (best[last] as number) - at < WINDOW) last++;
			const from = best[first] as number;
			const to = best[last] as number;
			if (to - from > LONGEST_PIECE) continue;
			const left = first === 0 ? before : CLASSES.unknown;
			const right = last === best.length - 1 ? after : CLASSES.unknown;
			this.#search(from, to, left, right, dotted);
			const usual = this.#viterbi.score;
			const known = cutsOf(this.#viterbi, from);
			const push = known.includes(at) ? -FORCE : FORCE;
			cuts[at] = (cuts[at] as number) + push;
			this.#search(from, to, left, right, dotted);
			cuts[at] = (cuts[at] as number) - push;
			const other = cutsOf(this.#viterbi, from);
			const isForced = other.includes(at) === push > 0;
			const score = this.#viterbi.score - (push > 0 && isForced ? FORCE : 0);
			const cost = (usual - score) / 100;
			if (!isForced || cost > most) continue;
			const change = changeOf([from, ...known], [from, ...other], at);
			const key = `${change.start},${change.end},${change.cuts}`;
			if (!(Number(byChange.get(key)?.cost) <= cost)) byChange.set(key, { ...change, cost });
		}
		return [...byChange.values()].sort((a, b) => a.start - b.start || a.cost - b.cost);
	}

	#search(start: number, limit: number, before: number, after: number, dotted: boolean): void {
		const places = dotted ? this.#dotted : this.#reading.places;
		let from = dotted ? this.#passedDotted : this.#passed;
		while (from > 0 && (places[from - 1] as number) > start) from--;
		while ((places[from] as number) <= start) from++;
		if (dotted) this.#passedDotted = from;
		else this.#passed = from;
		this.#viterbi.search(this.#reading, places, from, start, limit, before, after, dotted);
	}

	#listPlaces(start: number, limit: number): void {
		const { text, joins } = this.#reading;
		openDots(text, start, limit, joins);
		if (this.#dotted.length <= limit - start || this.#dotted.length > LONGEST_KEPT)
			this.#dotted = new Int32Array(limit - start + 1);
		this.#passedDotted = 0;
		let count = 0;
		for (let at = start; at < limit; at++) if (joins[at] === 0) this.#dotted[count++] = at;
		this.#dotted[count] = BEYOND;
	}

	/** The last place up to `to` where a cut is allowed, or `from`. */
	#lastCut(from: number, to: number): number {
		let at = to;
		while (at > from && this.#reading.joins[at] === 1) at--;
		return at;
	}
}

const DOT = 0x2e;

/** Allows a cut before and behind every full stop of a stretch, whatever the gate says: abbreviations are settled by rule. */
export function openDots(text: string, start: number, limit: number, joins: Uint8Array): void {
	for (let i = start; i < limit; i++) if (text.charCodeAt(i) === DOT) joins[i] = joins[i + 1] = 0;
}

/** How far around a place its alternatives are looked at, in units. */
const WINDOW = 40;
/** More than all that a path may be worth. */
const FORCE = 1 << 24;

function cutsOf({ ends, count }: Viterbi, start: number): number[] {
	return Array.from(ends.subarray(0, count), (end) => start + end).reverse();
}

/** What differs around `at`: the nearest cuts on both sides that both ways have, and the other way's cuts between them. */
function changeOf(known: readonly number[], other: readonly number[], at: number): Omit<Alternative, 'cost'> {
	const both = known.filter((place) => other.includes(place) && place !== at);
	const start = Math.max(...both.filter((place) => place < at));
	const end = Math.min(...both.filter((place) => place > at));
	return { start, end, cuts: other.filter((place) => place > start && place < end) };
}
