import type { Trie } from '../lexicon/trie.ts';
import { BLOCK, letter } from './letters.ts';
import { EDGE, PartEdges } from './part-edges.ts';

/** A word made ready for its features: its letters with room around, hashes of its beginnings, and what it is made of. */
export class WordContext {
	length = 0;
	/** Letters from `PAD` on; 0 around them. */
	letters = new Int32Array(128);
	/** What the word as a whole tells of its origin, see `originOf`. */
	origin = 0;
	readonly parts: PartEdges;
	#stretch = -1;
	#edges = 0;
	#sums = new Int32Array(128);
	#powers = new Int32Array(128);

	constructor(trie: Trie) {
		this.parts = new PartEdges(trie);
	}

	set(text: string): void {
		const { length } = text;
		if (length + 2 * PAD > this.letters.length) {
			this.letters = new Int32Array(2 * (length + PAD));
			this.#sums = new Int32Array(2 * (length + PAD));
			this.#powers = new Int32Array(2 * (length + PAD));
		}
		this.length = length;
		this.#stretch = -1;
		this.parts.set(text);
		this.letters.fill(0, 0, length + 2 * PAD);
		this.#sums[0] = 0;
		this.#powers[0] = 1;
		for (let i = 0; i < length; i++) {
			const unit = text.charCodeAt(i) - BLOCK;
			const of = unit > 0 && unit < 0x60 ? unit : 0x5f;
			this.letters[PAD + i] = of;
			this.#sums[i + 1] = (Math.imul(this.#sums[i] as number, PRIME) + of) | 0;
			this.#powers[i + 1] = Math.imul(this.#powers[i] as number, PRIME);
		}
		this.origin = originOf(this.letters, length);
	}

	/** The letter at `at`; 0 outside the word. */
	at(at: number): number {
		return this.letters[PAD + at] as number;
	}

	/** What known words say of the ends of `[start, end)`, and whether they are cut within. */
	edges(start: number, end: number): number {
		// Asked again and again for one syllable after the other.
		const stretch = start * 0x10000 + end;
		if (stretch === this.#stretch) return this.#edges;
		this.#stretch = stretch;
		const { flags } = this.parts;
		let within = 0;
		for (let at = start + 1; at < end; at++) {
			const flag = flags[at] as number;
			if (flag >= EDGE.best) within |= flag === EDGE.best ? 1 : 2;
		}
		this.#edges = (flags[start] as number) | ((flags[end] as number) << 3) | (within << 6);
		return this.#edges;
	}

	/** A hash of the known part that ends at `at`, 0 where the best cut has none. */
	partBefore(at: number): number {
		const { flags } = this.parts;
		if ((flags[at] as number) < EDGE.best) return 0;
		let start = at - 1;
		while (start > 0 && (flags[start] as number) < EDGE.best) start--;
		return this.hash(Math.max(start, 0), at);
	}

	/** A hash of the known part that begins at `at`, 0 where the best cut has none. */
	partBehind(at: number): number {
		const { flags } = this.parts;
		if ((flags[at] as number) < EDGE.best || at === this.length) return 0;
		let end = at + 1;
		while (end < this.length && (flags[end] as number) < EDGE.best) end++;
		return this.hash(at, end);
	}

	/** A hash of the letters `[start, end)`. */
	hash(start: number, end: number): number {
		const start_ = Math.imul(this.#sums[start] as number, this.#powers[end - start] as number);
		return ((this.#sums[end] as number) - start_) | 0;
	}
}

const PAD = 4;
const PRIME = 0x01000193;

const INDIC = new Uint8Array(128);
for (const of of 'ฆฌญฎฏฐฑฒณธภศษฬฤ') INDIC[letter(of)] = 1;
const LOAN = new Uint8Array(128);
for (const of of 'ฟซฮ') LOAN[letter(of)] = 1;

/** Bits: letters of Pali and Sanskrit; letters of loan words; a karan; a tone mark. */
function originOf(letters: Int32Array, length: number): number {
	let bits = 0;
	for (let i = PAD; i < PAD + length; i++) {
		const of = letters[i] as number;
		if (INDIC[of] === 1) bits |= 1;
		else if (LOAN[of] === 1) bits |= 2;
		else if (of === 0x4c) bits |= 4;
		else if (of >= 0x48 && of <= 0x4b) bits |= 8;
	}
	return bits;
}
