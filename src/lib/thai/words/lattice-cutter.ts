import { nextCut } from './candidates.ts';
import { UNKNOWN } from './cutter.ts';
import { CLASSES, type WordModel } from './model.ts';
import { BEYOND, Reading } from './reading.ts';
import type { StretchCutter } from './text-cutter.ts';
import { LONGEST_PIECE, Viterbi } from './viterbi.ts';
import type { WordBuffer } from './word-buffer.ts';

/** Of a stretch too long for one piece, the words that end this near to the piece's end are found again with the next. */
const OVERLAP = 256;
const WORD = 0;

/** Cuts Thai stretches along the best path through the word lattice. */
export class LatticeCutter implements StretchCutter {
	readonly #model: WordModel;
	readonly #viterbi: Viterbi;
	readonly #reading = new Reading();
	/** How many of the reading's places lie before the stretch in hand. */
	#passed = 0;
	/** The places of a stretch with full stops, where more are allowed. */
	#dotted = new Int32Array(0);

	constructor(model: WordModel) {
		this.#model = model;
		this.#viterbi = new Viterbi(model);
	}

	begin(text: string): void {
		this.#reading.begin(text);
		this.#model.context.read(this.#reading);
		this.#passed = 0;
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

	#search(start: number, limit: number, before: number, after: number, dotted: boolean): void {
		const places = dotted ? this.#dotted : this.#reading.places;
		let from = dotted ? 0 : this.#passed;
		while ((places[from] as number) <= start) from++;
		if (!dotted) this.#passed = from;
		this.#viterbi.search(this.#reading, places, from, start, limit, before, after, dotted);
	}

	#listPlaces(start: number, limit: number): void {
		const { text, joins } = this.#reading;
		openDots(text, start, limit, joins);
		const places: number[] = [];
		for (let at = start; at < limit; at++) if (joins[at] === 0) places.push(at);
		this.#dotted = Int32Array.from([...places, BEYOND]);
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
