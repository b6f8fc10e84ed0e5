import { labelOf } from '../lexicon/trie.ts';
import { symbolOf } from './alphabet.ts';
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

const LABELS = Uint8Array.from({ length: 256 }, (_, i) => labelOf(i < 128 ? i : 0x0e00 + i - 128));
const SYMBOLS_OF = Uint8Array.from({ length: 256 }, (_, i) => symbolOf(i < 128 ? i : 0x0e00 + i - 128));

/** Cuts Thai stretches along the best path through the word lattice. */
export class LatticeCutter implements StretchCutter {
	readonly #model: WordModel;
	readonly #viterbi: Viterbi;
	#text = '';
	#joins: Uint8Array = new Uint8Array();
	#labels = new Uint8Array(FIRST_SIZE);
	#symbols = new Uint8Array(FIRST_SIZE);
	#cuts = new Int32Array(FIRST_SIZE);

	constructor(model: WordModel) {
		this.#model = model;
		this.#viterbi = new Viterbi(model);
	}

	begin(text: string, joins: Uint8Array): void {
		this.#text = text;
		this.#joins = joins;
		const length = text.length;
		if (length + 3 > this.#labels.length) this.#resize(2 * length + 3);
		else if (this.#labels.length > MOST_KEPT) this.#resize(length + FIRST_SIZE);
		const labels = this.#labels;
		const symbols = this.#symbols;
		for (let i = 0; i < length; i++) {
			const unit = text.charCodeAt(i);
			if (unit >>> 7 === 0x1c || unit < 128) {
				const slot = unit < 128 ? unit : unit - 0x0e00 + 128;
				labels[i] = LABELS[slot] as number;
				symbols[i] = SYMBOLS_OF[slot] as number;
			} else {
				labels[i] = 0;
				symbols[i] = symbolOf(unit);
			}
		}
		this.#model.context.score(symbols, length, this.#cuts, joins);
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
		this.#symbols = new Uint8Array(size);
		this.#cuts = new Int32Array(size);
	}
}

const DOT = 0x2e;

/** Allows a cut before and behind every full stop of a stretch, whatever the gate says: abbreviations are settled by rule. */
export function openDots(text: string, start: number, limit: number, joins: Uint8Array): void {
	for (let i = start; i < limit; i++) if (text.charCodeAt(i) === DOT) joins[i] = joins[i + 1] = 0;
}
