import { ROOT, labelOf, type Trie } from '../lexicon/trie.ts';
import { isConsonant } from '../text/script.ts';
import { ABBREVIATION, FULL_STOP } from './cutter.ts';

const DOT = 0x2e;
const LONGEST_GROUP = 4;
const MOST_GROUPS = 8;

/**
 * Finds every word that may start at a place of a Thai stretch; `ends[k]` and `ids[k]` hold the k-th one of `count`.
 * One instance serves a whole text: the arrays are reused, nothing is allocated per place.
 */
export class Candidates {
	count = 0;
	readonly ends: number[] = [];
	readonly ids: number[] = [];
	readonly #trie: Trie;

	constructor(trie: Trie) {
		this.#trie = trie;
	}

	/**
	 * Candidates in normalised `text` from `from` up to `limit`: words of the trie, dotted abbreviations whether known or
	 * not, a full stop. None ends where `joins` forbids a cut.
	 */
	find(text: string, joins: Uint8Array, from: number, limit: number): void {
		this.count = 0;
		this.#findWords(text, joins, from, limit);
		if (text.charCodeAt(from) === DOT) this.#add(from + 1, FULL_STOP);
		else this.#findAbbreviations(text, from, limit);
	}

	#findWords(text: string, joins: Uint8Array, from: number, limit: number): void {
		const { labels, targets, skips } = this.#trie;
		let slot = ROOT;
		let id = 0;
		let dotted = -1;
		for (let at = from; at < limit; at++) {
			const label = labelOf(text.charCodeAt(at));
			slot = ((targets[slot] as number) >>> 1) + label;
			if (label === 0 || labels[slot] !== label) return;
			id += skips[slot] as number;
			if (((targets[slot] as number) & 1) === 0 || (at + 1 < limit && joins[at + 1] === 1)) continue;
			// Of dotted abbreviations the longest counts: not `พ.` where `พ.อ.` stands.
			if (text.charCodeAt(at) === DOT) {
				if (dotted >= 0) this.count = dotted;
				dotted = this.count;
			}
			this.#add(at + 1, id);
		}
	}

	/** `พ.`, `พ.อ.`: up to eight groups of one to four consonants and a full stop, longer than what the trie has. */
	#findAbbreviations(text: string, from: number, limit: number): void {
		const last = this.count > 0 ? (this.ends[this.count - 1] as number) : from;
		const known = text.charCodeAt(last - 1) === DOT ? last : from;
		let at = from;
		for (let groups = 0; groups < MOST_GROUPS; groups++) {
			const group = at;
			while (at < limit && at - group < LONGEST_GROUP && isConsonant(text.charCodeAt(at))) at++;
			if (at === group || at === limit || text.charCodeAt(at) !== DOT) return;
			at++;
			if (at > known) this.#add(at, ABBREVIATION);
		}
	}

	#add(end: number, id: number): void {
		this.ends[this.count] = end;
		this.ids[this.count] = id;
		this.count++;
	}
}

/** The next place behind `from` where `joins` allows a cut, at most `limit`. */
export function nextCut(joins: Uint8Array, from: number, limit: number): number {
	let at = from + 1;
	while (at < limit && joins[at] === 1) at++;
	return at;
}
