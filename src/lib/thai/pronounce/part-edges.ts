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
	best: 4
} as const;

/** Words of fewer letters than this are left out: too many stand by chance in longer ones. */
const SHORTEST = 2;
/** The cost of a word by its number of letters: short ones are likelier to stand there by chance. */
const COST = [0, 0, 18, 13, 11];
const LONG_COST = 10;

/** Finds where a word may be made of other known words. */
export class PartEdges {
	/** By place, one of `EDGE`; the ends are `best`. */
	flags = new Uint8Array(64);
	readonly #trie: Trie;
	#before = new Int32Array(64);
	#behind = new Int32Array(64);
	/** Words found: start, end, cost in turn. */
	#words: Int32Array = new Int32Array(3 * 64);

	constructor(trie: Trie) {
		this.#trie = trie;
	}

	set(text: string): void {
		const { length } = text;
		if (length >= this.flags.length) {
			this.flags = new Uint8Array(2 * length);
			this.#before = new Int32Array(2 * length);
			this.#behind = new Int32Array(2 * length);
		}
		const [before, behind, flags] = [this.#before, this.#behind, this.flags];
		before.fill(FAR, 0, length + 1);
		behind.fill(FAR, 0, length + 1);
		before[0] = 0;
		behind[length] = 0;
		const words = this.#find(text);
		const list = this.#words;
		for (let i = 0; i < words; i += 3) {
			const cost = (before[list[i] as number] as number) + (list[i + 2] as number);
			const end = list[i + 1] as number;
			if (cost < (before[end] as number)) before[end] = cost;
		}
		for (let i = words - 3; i >= 0; i -= 3) {
			const cost = (behind[list[i + 1] as number] as number) + (list[i + 2] as number);
			const start = list[i] as number;
			if (cost < (behind[start] as number)) behind[start] = cost;
		}
		const best = before[length] as number;
		for (let at = 1; at < length; at++) {
			const a = before[at] as number;
			const b = behind[at] as number;
			if (a < FAR && b < FAR) flags[at] = a + b === best ? EDGE.best : EDGE.both;
			else flags[at] = a < FAR ? EDGE.before : b < FAR ? EDGE.behind : EDGE.none;
		}
		flags[0] = flags[length] = EDGE.best;
	}

	/** Fills `#words` in order of their start, all but the whole; answers three times their number. */
	#find(text: string): number {
		let count = 0;
		for (let start = 0; start < text.length; start++) {
			let slot = ROOT;
			const last = Math.min(text.length, start + LONGEST);
			for (let at = start; at < last; at++) {
				slot = this.#trie.child(slot, text.charCodeAt(at));
				if (slot === NONE) break;
				const length = at + 1 - start;
				if (length < SHORTEST || length === text.length || !this.#trie.isWord(slot)) continue;
				if (count + 3 > this.#words.length) {
					const larger = new Int32Array(2 * this.#words.length);
					larger.set(this.#words);
					this.#words = larger;
				}
				this.#words[count++] = start;
				this.#words[count++] = at + 1;
				this.#words[count++] = COST[length] ?? LONG_COST;
			}
		}
		return count;
	}
}

const FAR = 1e8;
/** Longer words are no parts of others. */
const LONGEST = 24;
