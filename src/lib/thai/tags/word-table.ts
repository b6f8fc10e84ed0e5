import type { Trie } from '../lexicon/trie.ts';
import { PackError } from '../pack.ts';

/** What the engine's word lists say about a word's tags. */
export interface ListedTags {
	/** The lexicon's parts of speech (bit = index in `PARTS_OF_SPEECH`) and flags (bits from 18 on); 0 where it has no entry. */
	lexicon: number;
	/** Which word list has the word: 1 and up; 0 where none has. */
	source: number;
	/** The word in the treebank, see `seenCode`; 0 where it was not seen. */
	seen: number;
	/** How often it was seen there, coarse: 0 never, 1 once, 2 up to 3, 3 up to 9, 4 more often. */
	frequency: number;
}

/** `ListedTags` by word id of the trie: many words share a row. */
export interface WordTable {
	trie: Trie;
	/** By word id: the row. */
	rows: Uint16Array;
	/** Two numbers a row: lexicon and source (3 bits, on top), then seen and frequency (3 bits, on top). */
	codes: Uint32Array;
}

const UNLISTED: ListedTags = { lexicon: 0, source: 0, seen: 0, frequency: 0 };
const LOW = 0x1fffffff;

/** What the table says of word `id`. */
export function listedTags({ rows, codes }: WordTable, id: number): ListedTags {
	if (id < 0) return UNLISTED;
	const row = rows[id]!;
	const first = codes[2 * row]!;
	const second = codes[2 * row + 1]!;
	return { lexicon: first & LOW, source: first >>> 29, seen: second & LOW, frequency: second >>> 29 };
}

/**
 * The tags that a word was seen with as one number: bit `4 + tag` for each tag with at least 6 % of the uses, bit 20 where there
 * was one use only, the most frequent tag in the lowest four bits. 0 where `counts` is all zero.
 */
export function seenCode(counts: ArrayLike<number>): number {
	let total = 0;
	let best = 0;
	for (let tag = 0; tag < counts.length; tag++) {
		total += counts[tag]!;
		if (counts[tag]! > counts[best]!) best = tag;
	}
	if (total === 0) return 0;
	let code = best | (total === 1 ? 1 << 20 : 0);
	for (let tag = 0; tag < counts.length; tag++)
		if (counts[tag]! >= Math.max(1, 0.06 * total)) code |= 1 << (4 + tag);
	return code;
}

/** The most frequent tag of a `seenCode` other than 0. */
export function mainTag(seen: number): number {
	return seen & 15;
}

/** `ListedTags.frequency` of a word with so many uses. */
export function frequencyClass(uses: number): number {
	if (uses < 2) return uses;
	return uses < 4 ? 2 : uses < 10 ? 3 : 4;
}

/** Packs the table: u32 number of rows, the rows' codes, u16 row by word id. */
export function writeWordTable(tags: readonly ListedTags[]): Uint8Array {
	const ids = new Map<string, number>();
	const codes: number[] = [];
	const rows = Uint16Array.from(tags, ({ lexicon, source, seen, frequency }) => {
		const code = [(lexicon | (source << 29)) >>> 0, (seen | (frequency << 29)) >>> 0];
		const key = code.join();
		let row = ids.get(key);
		if (row === undefined) {
			ids.set(key, (row = ids.size));
			codes.push(...code);
		}
		return row;
	});
	if (ids.size > 0x10000) throw new RangeError(`${ids.size} kinds of words: more than a row number holds`);
	const head = Uint32Array.of(ids.size, ...codes);
	const out = new Uint8Array(head.byteLength + rows.byteLength);
	out.set(new Uint8Array(head.buffer));
	out.set(new Uint8Array(rows.buffer), head.byteLength);
	return out;
}

/**
 * Lays the table over what `writeWordTable` wrote.
 * @throws {PackError} where it does not fit the trie.
 */
export function readWordTable(bytes: Uint8Array, trie: Trie): WordTable {
	const count = bytes.byteLength < 4 ? 0 : new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!;
	if (bytes.byteLength !== 4 + 8 * count + 2 * trie.size)
		throw new PackError('engine data: tag words do not fit');
	const codes = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, 2 * count);
	const rows = new Uint16Array(bytes.buffer, bytes.byteOffset + 4 + 8 * count, trie.size);
	return { trie, rows, codes };
}
