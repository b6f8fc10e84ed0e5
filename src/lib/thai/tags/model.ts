import type { Trie } from '../lexicon/trie.ts';
import { PackError, section, type Sections } from '../pack.ts';
import type { PartOfSpeech } from '../words/token.ts';
import { readWordTable, type WordTable } from './word-table.ts';

/** Tags that the model tells apart; the weights number them in this order. Treebanks of Thai have no others. */
export const MODEL_TAGS = [
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB'
] as const satisfies readonly PartOfSpeech[];
/** Weights of a feature stand in a row of so many; also the row of the start in the transitions. */
export const ROW = 16;
export const START = ROW - 1;

/** The trained tagger, laid over the pack. Weights are whole numbers: what was trained and what runs agree exactly. */
export interface TagModel {
	table: WordTable;
	/** A feature's row is its hash's lowest bits. */
	mask: number;
	/** `ROW` weights a feature row. */
	weights: Int8Array;
	/** `ROW` × `ROW`: the tag before (or `START`), the tag. */
	transitions: Int16Array;
}

/** What training answers, what a weights file and the pack hold. */
export interface TagWeights {
	bits: number;
	weights: Int8Array;
	transitions: Int16Array;
}

/**
 * @throws {PackError} where a section is missing or damaged.
 */
export function readTagModel(sections: Sections, trie: Trie): TagModel {
	const { bits, weights, transitions } = unpackTagWeights(section(sections, 'tag-weights'));
	return {
		table: readWordTable(section(sections, 'tag-words'), trie),
		mask: (1 << bits) - 1,
		weights,
		transitions
	};
}

/** Bytes in front of the rows: bits and transitions. */
const HEAD = 1 + 2 * ROW * ROW;

/**
 * Weights as bytes: bits; `ROW` × `ROW` transitions, 16 bits, low byte first; a bit a row, the lowest first, 1 where it has a weight other
 * than 0; of each such row the same of its tags, first the low bytes of all, then the high ones; then the weights. What is alike
 * stands together, so that it compresses well.
 */
export function packTagWeights({ bits, weights, transitions }: TagWeights): Uint8Array {
	const present = new Uint8Array((1 << bits) / 8);
	const low: number[] = [];
	const high: number[] = [];
	const values: number[] = [];
	for (let row = 0; row < 1 << bits; row++) {
		let tags = 0;
		for (let tag = 0; tag < ROW; tag++) {
			const weight = weights[row * ROW + tag]!;
			if (weight === 0) continue;
			tags |= 1 << tag;
			values.push(weight & 255);
		}
		if (tags === 0) continue;
		present[row >> 3]! |= 1 << (row & 7);
		low.push(tags & 255);
		high.push(tags >> 8);
	}
	const head = [bits, ...Array.from(transitions).flatMap((weight) => [weight & 255, (weight >> 8) & 255])];
	return Uint8Array.from([...head, ...present, ...low, ...high, ...values]);
}

/**
 * Reads what `packTagWeights` wrote.
 * @throws {PackError} where the bytes are damaged.
 */
export function unpackTagWeights(bytes: Uint8Array): TagWeights {
	const bits = bytes[0] ?? 0;
	if (bits < 8 || bits > 20) throw new PackError('engine data: tag weights are damaged');
	const transitions = new Int16Array(ROW * ROW);
	for (let at = 0; at < transitions.length; at++)
		transitions[at] = bytes[1 + 2 * at]! | (bytes[2 + 2 * at]! << 8);
	const tagsFrom = HEAD + (1 << bits) / 8;
	const rows: number[] = [];
	for (let row = 0; row < 1 << bits; row++)
		if (((bytes[HEAD + (row >> 3)]! >> (row & 7)) & 1) === 1) rows.push(row);
	const weights = new Int8Array(ROW << bits);
	let value = tagsFrom + 2 * rows.length;
	rows.forEach((row, at) => {
		const tags = bytes[tagsFrom + at]! | (bytes[tagsFrom + rows.length + at]! << 8);
		for (let tag = 0; tag < ROW; tag++)
			if (((tags >> tag) & 1) === 1) weights[row * ROW + tag] = bytes[value++]!;
	});
	if (value !== bytes.length) throw new PackError('engine data: tag weights are cut short');
	return { bits, weights, transitions };
}
