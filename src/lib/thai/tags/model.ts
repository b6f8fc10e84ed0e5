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

/**
 * Weights as bytes: bits; `ROW` × `ROW` transitions, 16 bits, low byte first; u32 number of weights other than 0; the distance of each
 * from the one before (7 bits a byte, the highest bit set where more follow); then the weights.
 */
export function packTagWeights({ bits, weights, transitions }: TagWeights): Uint8Array {
	const gaps: number[] = [];
	const values: number[] = [];
	let last = -1;
	weights.forEach((weight, at) => {
		if (weight === 0) return;
		let gap = at - last;
		for (; gap > 127; gap >>= 7) gaps.push((gap & 127) | 128);
		gaps.push(gap);
		values.push(weight & 255);
		last = at;
	});
	const head = [bits, ...Array.from(transitions).flatMap((weight) => [weight & 255, (weight >> 8) & 255])];
	const count = values.length;
	return Uint8Array.from([...head, count & 255, (count >> 8) & 255, count >> 16, 0, ...gaps, ...values]);
}

/**
 * Reads what `packTagWeights` wrote.
 * @throws {PackError} where the bytes are damaged.
 */
export function unpackTagWeights(bytes: Uint8Array): TagWeights {
	const head = 1 + 2 * ROW * ROW;
	const bits = bytes[0] ?? 0;
	if (bytes.length < head + 4 || bits < 8 || bits > 20)
		throw new PackError('engine data: tag weights are damaged');
	const transitions = new Int16Array(ROW * ROW);
	for (let at = 0; at < transitions.length; at++)
		transitions[at] = bytes[1 + 2 * at]! | (bytes[2 + 2 * at]! << 8);
	const count = bytes[head]! | (bytes[head + 1]! << 8) | (bytes[head + 2]! << 16);
	const weights = new Int8Array(ROW << bits);
	let value = bytes.length - count;
	let cell = -1;
	let at = head + 4;
	for (let done = 0; done < count; done++) {
		let shift = 0;
		let gap = 0;
		let byte: number;
		do {
			byte = bytes[at++] ?? 0;
			gap |= (byte & 127) << shift;
			shift += 7;
		} while (byte > 127);
		cell += gap;
		if (cell >= weights.length) throw new PackError('engine data: tag weights run over');
		weights[cell] = bytes[value++]!;
	}
	if (at !== bytes.length - count) throw new PackError('engine data: tag weights are cut short');
	return { bits, weights, transitions };
}
