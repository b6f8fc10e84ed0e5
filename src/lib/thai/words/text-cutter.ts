import type { Alternative } from './alternative.ts';
import { ABBREVIATION, FULL_STOP, NOT_THAI, SETTLED } from './cutter.ts';
import { CLASSES } from './model.ts';
import { neighbourClass } from './neighbours.ts';
import type { SettledSpan } from './overrides.ts';
import { Scanner } from './scan.ts';
import { TOKEN_KINDS, type WordBuffer } from './word-buffer.ts';

/** A way to cut Thai stretches of one text after the other. */
export interface StretchCutter {
	/** Announces the normalised text that the stretches will be of; answers its units that are no Thai letters, see `Scanner.begin`. */
	begin(text: string): Int32Array | undefined;
	/**
	 * Cuts the Thai stretch `[start, limit)` and pushes its words. `before` and `after` are the classes of the neighbours,
	 * `dotted` says whether it holds a full stop.
	 */
	cut(start: number, limit: number, before: number, after: number, dotted: boolean, out: WordBuffer): void;
	/** Other cuts of a normalised text, where the way to cut weighs any: see `WordSegmenter.alternatives`. */
	alternatives?(text: string, most: number): Alternative[];
}

const DOT = 0x2e;
const NUMBER_OF_KIND = new Map<string, number>(TOKEN_KINDS.map((kind, number) => [kind, number]));
const WORD = 0;
const ABBREVIATED = 1;
const PUNCTUATION = 5;

/** Splits normalised texts by script and has the Thai stretches cut; reuses its arrays. */
export class TextCutter {
	readonly #cutter: StretchCutter;
	readonly #scanner = new Scanner();

	constructor(cutter: StretchCutter) {
		this.#cutter = cutter;
	}

	/** Puts the words of a normalised text behind those of `out`; they tile it. What is `settled` is cut as that says. */
	cut(text: string, out: WordBuffer, settled: readonly SettledSpan[] = []): void {
		this.#scanner.begin(this.#cutter.begin(text));
		let at = 0;
		for (const { start, ends } of settled) {
			this.#cutRange(text, at, start, out);
			let from = start;
			for (const end of ends) {
				const kind = settledKind(this.#scanner, text, from, end);
				out.push(end, SETTLED, kind);
				from = end;
			}
			at = from;
		}
		this.#cutRange(text, at, text.length, out);
	}

	/** Other cuts of a normalised text. */
	alternatives(text: string, most: number): Alternative[] {
		return this.#cutter.alternatives?.(text, most) ?? [];
	}

	#cutRange(text: string, from: number, to: number, out: WordBuffer): void {
		const cutter = this.#cutter;
		const scanner = this.#scanner;
		const edge = CLASSES.unknown;
		let before: number = from === 0 ? CLASSES.space : edge;
		for (let at = from; at < to;) {
			let end = Math.min(scanner.next(text, at), to);
			if (scanner.kind === 'thai') {
				const { dotted } = scanner;
				const first = out.count;
				const limit = end;
				// What stands behind is settled first: its class matters to the last word.
				let after: number = to < text.length ? edge : CLASSES.space;
				if (limit < to) {
					end = Math.min(scanner.next(text, limit), to);
					after = neighbourClass(scanner.kind);
				}
				cutter.cut(at, limit, before, after, dotted, out);
				if (dotted) settleKinds(text, out, first);
				if (end === limit) return;
			}
			out.push(end, NOT_THAI, NUMBER_OF_KIND.get(scanner.kind) as number);
			before = neighbourClass(scanner.kind);
			at = end;
		}
	}
}

/** The kind of a word that a reader settled: that of what it begins with. */
function settledKind(scanner: Scanner, text: string, start: number, end: number): number {
	if (text.charCodeAt(end - 1) === DOT && end - start > 1) return ABBREVIATED;
	scanner.next(text, start);
	return NUMBER_OF_KIND.get(scanner.kind) ?? WORD;
}

/** Full stops are punctuation, words that end with one abbreviations. */
function settleKinds(text: string, out: WordBuffer, first: number): void {
	for (let k = first; k < out.count; k++) {
		const id = out.ids[k] as number;
		if (id === FULL_STOP) out.kinds[k] = PUNCTUATION;
		else if (id === ABBREVIATION || (id >= 0 && text.charCodeAt((out.ends[k] as number) - 1) === DOT))
			out.kinds[k] = ABBREVIATED;
		else out.kinds[k] = WORD;
	}
}
