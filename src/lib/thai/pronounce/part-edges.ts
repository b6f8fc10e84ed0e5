import { NONE, ROOT, type Trie } from '../lexicon/trie.ts';

/** What known words say of a place within a word. */
export const EDGE = {
	/** No known words lead here and on. */
	none: 0,
	/** Known words tile what stands before, or what stands behind. */
	before: 1,
	behind: 2,
	/** They tile both sides, but not in the best way to cut the whole. */
	both: 3,
	/** The best way to cut the word into known words cuts here. */
	best: 4,
	/** The best way to cut one of those words into others cuts here. */
	inner: 5
} as const;

/** Words of fewer letters than this are left out: too many stand by chance in longer ones. */
const SHORTEST = 2;
/** Longer words are no parts of others. */
const LONGEST = 24;
/** The cost of a word by its number of letters: short ones are likelier to stand there by chance. */
const COST = [0, 0, 18, 13, 11];
const LONG_COST = 10;
const FAR = 1e8;

/** Finds where a word may be made of other known words. */
export class PartEdges {
	/** By place, one of `EDGE`; the ends are `best`. */
	flags = new Uint8Array(64);
	readonly #trie: Trie;
	#before = new Int32Array(64);
	#behind = new Int32Array(64);
	/** Words found, in order of their start: start and end in turn. */
	#words = new Int32Array(128);
	#count = 0;
	/** By place, and one beyond: the first of `#words` that starts there or later. */
	#first = new Int32Array(65);
	/** Parts still to be cut: start and end in turn. */
	readonly #parts: number[] = [];

	constructor(trie: Trie) {
		this.#trie = trie;
	}

	set(text: string): void {
		const { length } = text;
		if (length >= this.flags.length) {
			this.flags = new Uint8Array(2 * length);
			this.#before = new Int32Array(2 * length);
			this.#behind = new Int32Array(2 * length);
			this.#first = new Int32Array(2 * length + 1);
		}
		this.#find(text);
		this.#cut(0, length);
		const { flags } = this;
		const [before, behind] = [this.#before, this.#behind];
		const least = before[length] as number;
		for (let at = 1; at < length; at++) {
			const a = before[at] as number;
			const b = behind[at] as number;
			if (a < FAR && b < FAR) flags[at] = a + b === least ? EDGE.best : EDGE.both;
			else flags[at] = a < FAR ? EDGE.before : b < FAR ? EDGE.behind : EDGE.none;
		}
		flags[0] = flags[length] = EDGE.best;
		if (least < FAR) this.#cutParts(length);
	}

	/** Cuts the parts of the best cut in turn, and theirs. */
	#cutParts(length: number): void {
		const { flags } = this;
		const parts = this.#parts;
		parts.length = 0;
		for (let start = 0, at = 1; at <= length; at++) {
			if (flags[at] !== EDGE.best) continue;
			parts.push(start, at);
			start = at;
		}
		while (parts.length > 0) {
			const end = parts.pop() as number;
			const start = parts.pop() as number;
			if (end - start < 2 * SHORTEST) continue;
			this.#cut(start, end);
			const least = this.#before[end] as number;
			if (least >= FAR) continue;
			let last = start;
			for (let at = start + 1; at <= end; at++) {
				const isCut = at === end || (this.#before[at] as number) + (this.#behind[at] as number) === least;
				if (!isCut) continue;
				if (at < end) flags[at] = EDGE.inner;
				parts.push(last, at);
				last = at;
			}
		}
	}

	/** The least cost of words from `start` to each place, and from each to `end`, the stretch itself left out. */
	#cut(start: number, end: number): void {
		const [before, behind, words] = [this.#before, this.#behind, this.#words];
		before.fill(FAR, start, end + 1);
		behind.fill(FAR, start, end + 1);
		before[start] = 0;
		behind[end] = 0;
		const first = this.#first[start] as number;
		const last = this.#first[end] as number;
		for (let i = first; i < last; i += 2) {
			const a = words[i] as number;
			const b = words[i + 1] as number;
			if (b > end || b - a === end - start) continue;
			const cost = (before[a] as number) + (COST[b - a] ?? LONG_COST);
			if (cost < (before[b] as number)) before[b] = cost;
		}
		for (let i = last - 2; i >= first; i -= 2) {
			const a = words[i] as number;
			const b = words[i + 1] as number;
			if (b > end || b - a === end - start) continue;
			const cost = (behind[b] as number) + (COST[b - a] ?? LONG_COST);
			if (cost < (behind[a] as number)) behind[a] = cost;
		}
	}

	/** Fills `#words`. */
	#find(text: string): void {
		this.#count = 0;
		for (let start = 0; start < text.length; start++) {
			this.#first[start] = this.#count;
			let slot = ROOT;
			const last = Math.min(text.length, start + LONGEST);
			for (let at = start; at < last; at++) {
				slot = this.#trie.child(slot, text.charCodeAt(at));
				if (slot === NONE) break;
				if (at + 1 - start < SHORTEST || !this.#trie.isWord(slot)) continue;
				if (this.#count + 2 > this.#words.length) {
					const larger = new Int32Array(2 * this.#words.length);
					larger.set(this.#words);
					this.#words = larger;
				}
				this.#words[this.#count++] = start;
				this.#words[this.#count++] = at + 1;
			}
		}
		this.#first[text.length] = this.#count;
	}
}
