import type { TokenKind } from './token.ts';

/** Kinds of token as buffers number them. */
export const TOKEN_KINDS = [
	'word',
	'abbreviation',
	'number',
	'latin',
	'url',
	'punctuation',
	'symbol',
	'space'
] as const satisfies readonly TokenKind[];

const FIRST_SIZE = 1024;
const MOST_KEPT = 1 << 18;

/** The words of one text, end by end, in arrays that are reused from text to text. */
export class WordBuffer {
	count = 0;
	/** Where the words end, in UTF-16 units of the normalised text. */
	ends = new Uint32Array(FIRST_SIZE);
	/** Their numbers in the trie, or negative. */
	ids = new Int32Array(FIRST_SIZE);
	/** Their places in `TOKEN_KINDS`. */
	kinds = new Uint8Array(FIRST_SIZE);

	/** Forgets all words; gives back what a huge text took. */
	clear(): void {
		this.count = 0;
		if (this.ends.length > MOST_KEPT) this.#resize(FIRST_SIZE);
	}

	push(end: number, id: number, kind: number): void {
		if (this.count === this.ends.length) this.#resize(2 * this.count);
		this.ends[this.count] = end;
		this.ids[this.count] = id;
		this.kinds[this.count++] = kind;
	}

	#resize(size: number): void {
		const { ends, ids, kinds, count } = this;
		this.ends = new Uint32Array(size);
		this.ids = new Int32Array(size);
		this.kinds = new Uint8Array(size);
		this.ends.set(ends.subarray(0, count));
		this.ids.set(ids.subarray(0, count));
		this.kinds.set(kinds.subarray(0, count));
	}
}
