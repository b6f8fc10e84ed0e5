import { PackError } from '../pack.ts';

/**
 * A read-only map from words to the numbers 0 … size - 1 (the words' rank in label order), laid over typed arrays.
 *
 * It is the minimal acyclic automaton of the words, its transitions stored as a double array: the transition from a
 * node with base `b` over label `c` lies in slot `b + c`, and is there if `labels[b + c] === c` (no two nodes share a base).
 * Each slot holds the base of the node that it leads to, whether a word ends there, and how many words of the node
 * it leaves sort before it; the sum of these along a word is the word's number.
 *
 * A walk holds the slot that it stands on; `ROOT` is where it starts. The arrays are open so that the word
 * lattice can walk without calls.
 */
export class Trie {
	readonly size: number;
	readonly labels: Uint8Array;
	/** Base of the node that the slot leads to, times two, plus one where a word ends there. */
	readonly targets: Uint32Array;
	readonly skips: Uint32Array;

	constructor(size: number, labels: Uint8Array, targets: Uint32Array, skips: Uint32Array) {
		this.size = size;
		this.labels = labels;
		this.targets = targets;
		this.skips = skips;
	}

	/** The slot reached from `slot` over a UTF-16 unit, or `NONE`. */
	child(slot: number, unit: number): number {
		const label = labelOf(unit);
		const next = ((this.targets[slot] as number) >>> 1) + label;
		return label !== 0 && this.labels[next] === label ? next : NONE;
	}

	/** Whether a word ends on the slot. */
	isWord(slot: number): boolean {
		return ((this.targets[slot] as number) & 1) === 1;
	}

	/** The number of a word (normalised), or -1. */
	idOf(word: string): number {
		let slot = ROOT;
		let id = 0;
		for (let i = 0; i < word.length; i++) {
			slot = this.child(slot, word.charCodeAt(i));
			if (slot === NONE) return -1;
			id += this.skips[slot] as number;
		}
		return slot !== ROOT && this.isWord(slot) ? id : -1;
	}

	/** Every word with its number, in the order of the numbers. */
	*words(slot = ROOT, prefix = '', id = 0): Generator<[word: string, id: number]> {
		if (slot !== ROOT && this.isWord(slot)) yield [prefix, id];
		const base = (this.targets[slot] as number) >>> 1;
		for (let label = 1; label < 256; label++) {
			const next = base + label;
			if (this.labels[next] !== label) continue;
			yield* this.words(next, prefix + letterOf(label), id + (this.skips[next] as number));
		}
	}
}

/** Letters by their labels: the inverse of `labelOf`. */
function letterOf(label: number): string {
	return String.fromCharCode(label < 0x80 ? label + 0x0e00 : label & 0x7f);
}

/** The slot that stands for the empty prefix. */
export const ROOT = 0;
/** Answer of `child` where no word goes on that way. */
export const NONE = -1;

/** Label of a UTF-16 unit, 1 to 255: the Thai block, then ASCII; 0 for units that no word is spelt with. */
export function labelOf(unit: number): number {
	if (unit > 0x0e00 && unit < 0x0e5c) return unit - 0x0e00;
	return unit >= 0x20 && unit < 0x7f ? unit | 0x80 : 0;
}

/**
 * Lays a trie over the pack's section, without copying. Layout, little-endian: u32 number of words, u32 number of slots n,
 * u32[n] targets, u32[n] skips, u8[n] labels.
 * @throws {PackError} where the section is cut short or not aligned.
 */
export function readTrie(bytes: Uint8Array): Trie {
	if (bytes.byteLength < 8 || bytes.byteOffset % 4 !== 0) throw new PackError('engine data: trie is damaged');
	const [size, slots] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2) as unknown as [number, number];
	if (bytes.byteLength !== 8 + 9 * slots) throw new PackError('engine data: trie is cut short');
	const start = bytes.byteOffset + 8;
	const targets = new Uint32Array(bytes.buffer, start, slots);
	const skips = new Uint32Array(bytes.buffer, start + 4 * slots, slots);
	return new Trie(size, bytes.subarray(8 + 8 * slots), targets, skips);
}
