import { ABBREVIATION, FULL_STOP, NOT_THAI } from './cutter.ts';
import { neighbourClass } from './neighbours.ts';
import { Scanner } from './scan.ts';
import { TOKEN_KINDS, type WordBuffer } from './word-buffer.ts';

/** A way to cut Thai stretches of one text after the other. */
export interface StretchCutter {
	/** Announces the normalised text that the stretches will be of. */
	begin(text: string): void;
	/**
	 * Cuts the Thai stretch `[start, limit)` and pushes its words. `before` and `after` are the classes of the neighbours,
	 * `dotted` says whether it holds a full stop.
	 */
	cut(start: number, limit: number, before: number, after: number, dotted: boolean, out: WordBuffer): void;
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

	/** Puts the words of `text` behind those of `out`; they tile it. */
	cut(text: string, out: WordBuffer): void {
		const cutter = this.#cutter;
		const scanner = this.#scanner;
		cutter.begin(text);
		let before = neighbourClass(undefined);
		for (let at = 0; at < text.length;) {
			let end = scanner.next(text, at);
			if (scanner.kind === 'thai') {
				const { dotted } = scanner;
				const first = out.count;
				const limit = end;
				// What stands behind is settled first: its class matters to the last word.
				let after = neighbourClass(undefined);
				if (limit < text.length) {
					end = scanner.next(text, limit);
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
