import { nextCut } from './candidates.ts';
import { UNKNOWN } from './cutter.ts';
import { CLASSES, type WordModel } from './model.ts';
import type { StretchCutter } from './text-cutter.ts';
import { LONGEST_PIECE, Viterbi } from './viterbi.ts';
import type { WordBuffer } from './word-buffer.ts';

const FIRST_SIZE = 1024;
const MOST_KEPT = 1 << 18;
/** Of a stretch too long for one piece, the words that end this near to the piece's end are found again with the next. */
const OVERLAP = 256;
const WORD = 0;

/** Cuts Thai stretches along the best path through the word lattice. */
export class LatticeCutter implements StretchCutter {
	readonly #model: WordModel;
	readonly #viterbi: Viterbi;
	#text = '';
	#joins = new Uint8Array(FIRST_SIZE);
	#labels = new Uint8Array(FIRST_SIZE);
	#cuts = new Int32Array(FIRST_SIZE);

	constructor(model: WordModel) {
		this.#model = model;
		this.#viterbi = new Viterbi(model);
	}

	begin(text: string): void {
		this.#text = text;
		const size = text.length + 3;
		if (size > this.#labels.length) this.#resize(2 * size);
		else if (this.#labels.length > MOST_KEPT) this.#resize(size + FIRST_SIZE);
		this.#model.context.read(text, this.#labels, this.#joins, this.#cuts);
	}

	cut(start: number, limit: number, before: number, after: number, dotted: boolean, out: WordBuffer): void {
		if (dotted) openDots(this.#text, start, limit, this.#joins);
		let from = start;
		let left = before;
		while (limit - from > LONGEST_PIECE) {
			const to = this.#lastCut(from, from + LONGEST_PIECE);
			if (to === from) {
				// One cluster of absurd length.
				from = nextCut(this.#joins, from, limit);
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
		this.#viterbi.search(
			this.#text,
			this.#labels,
			this.#joins,
			this.#cuts,
			start,
			limit,
			before,
			after,
			dotted
		);
	}

	/** The last place up to `to` where a cut is allowed, or `from`. */
	#lastCut(from: number, to: number): number {
		let at = to;
		while (at > from && this.#joins[at] === 1) at--;
		return at;
	}

	#resize(size: number): void {
		this.#labels = new Uint8Array(size);
		this.#joins = new Uint8Array(size);
		this.#cuts = new Int32Array(size);
	}
}

const DOT = 0x2e;

/** Allows a cut before and behind every full stop of a stretch, whatever the gate says: abbreviations are settled by rule. */
export function openDots(text: string, start: number, limit: number, joins: Uint8Array): void {
	for (let i = start; i < limit; i++) if (text.charCodeAt(i) === DOT) joins[i] = joins[i + 1] = 0;
}
