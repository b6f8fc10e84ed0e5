import { NONE, readTrie, ROOT, type Trie } from '../lexicon/trie.ts';
import { PackError, section, type Sections } from '../pack.ts';
import { ContextModel } from './context.ts';
import { COARSEST, GranularityModel, STEP_UNIT, type Granularity } from './granularity.ts';
import { MATCHES } from './matches.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech } from './token.ts';

/** Tags as the pack numbers them; 0 is for words without one. */
export const TAGS: readonly (PartOfSpeech | undefined)[] = [undefined, ...PARTS_OF_SPEECH];

/** Bits of a word's flags. */
export const WORD_FLAGS = { dictionary: 1, lexicon: 2, trained: 4, name: 8 } as const;

/** Classes that stand for what is no word of the trie; the words' own classes follow. */
export const CLASSES = {
	space: 0,
	number: 1,
	latin: 2,
	other: 3,
	unknown: 4,
	abbreviation: 5,
	stop: 6
} as const;

/** Weights that are not tied to a word, in 1/100 nat. */
export interface WordParameters {
	/** Number of classes; the class before selects a row of the transitions. */
	classes: number;
	/** An unknown word, and each further cluster of it. */
	unknown: { start: number; next: number };
	/** A dotted abbreviation outside the trie, by number of full stops: one, two, more. */
	abbreviation: [number, number, number];
	/** See `PackedContext`. */
	gateBias: number;
	/** See `GranularityModel`. */
	granularityBias: number;
}

/** What the word lattice knows, laid over the pack's sections. Weights are in 1/100 nat, higher is likelier. */
export interface WordModel {
	trie: Trie;
	/** By word id. */
	weights: Int16Array;
	tags: Uint8Array;
	flags: Uint8Array;
	classes: Uint8Array;
	/** `classes` × `classes`: a column for the class after, in it a row for the class before. */
	incoming: Int16Array;
	/** By class: how much more an unknown word may be worth than one of the class, whatever follows. */
	unknownGain: Int16Array;
	context: ContextModel;
	granularity: GranularityModel;
	/** By `matchIndex`: for a cut, and for an unknown word that goes on. */
	matchCut: Int16Array;
	matchInside: Int16Array;
	parameters: WordParameters;
	/** What the trie's walk needs, slot by slot: target, then skip << 8 | label. */
	cells: Int32Array;
	/** The walk's first two steps, by `THAI_LABELS` times the first label plus the second: the second's target, or 0; the sum of the skips. */
	jumps: Int32Array;
	/** The id of the word of one character, by its label, or -1. */
	singles: Int32Array;
	/** Weight << 8 | class, by word id, for texts of a granularity; made when first asked for. */
	infoOf(granularity: Granularity): Int32Array;
}

/**
 * @throws {PackError} where a section is missing or does not fit the trie.
 */
export function readWordModel(sections: Sections): WordModel {
	const trie = readTrie(section(sections, 'trie'));
	const parameters = JSON.parse(
		new TextDecoder().decode(section(sections, 'word-parameters'))
	) as WordParameters;
	const incoming = transposed(int16(section(sections, 'word-transitions')), parameters.classes);
	const matches = int16(section(sections, 'word-matches'));
	const weights = int16(section(sections, 'word-weights'));
	const steps = int8(section(sections, 'word-steps'));
	const classes = section(sections, 'word-classes');
	const model: WordModel = {
		trie,
		weights,
		tags: section(sections, 'word-tags'),
		flags: section(sections, 'word-flags'),
		classes,
		incoming,
		unknownGain: unknownGains(incoming, parameters.classes),
		context: new ContextModel({
			trigrams: uint32(section(sections, 'context-trigrams')),
			trigramWeights: int16(section(sections, 'context-trigram-weights')),
			kinds: uint32(section(sections, 'context-kinds')),
			kindWeights: int16(section(sections, 'context-kind-weights')),
			gateBias: parameters.gateBias
		}),
		matchCut: matches.subarray(0, MATCHES),
		matchInside: matches.subarray(MATCHES),
		parameters,
		cells: cellsOf(trie),
		...firstSteps(trie),
		granularity: new GranularityModel(
			int8(section(sections, 'granularity-weights')),
			parameters.granularityBias
		),
		infoOf: infoByGranularity(weights, steps, classes)
	};
	const byWord = [weights, steps, model.tags, model.flags, classes];
	if (byWord.some((list) => list.length !== trie.size))
		throw new PackError('engine data: word weights do not fit');
	if (
		section(sections, 'word-transitions').byteLength !== 2 * parameters.classes ** 2 ||
		parameters.classes > 256 ||
		matches.length !== 2 * MATCHES
	)
		throw new PackError('engine data: word parameters do not fit');
	return model;
}

/** A word's weight is its own and, for each level of granularity, a step. */
function infoByGranularity(
	weights: Int16Array,
	steps: Int8Array,
	classes: Uint8Array
): (granularity: Granularity) => Int32Array {
	const made: Int32Array[] = [];
	return (granularity) =>
		(made[granularity + COARSEST] ??= Int32Array.from(
			weights,
			(weight, id) =>
				((weight + granularity * STEP_UNIT * (steps[id] as number)) << 8) | (classes[id] as number)
		));
}

/** From rows for the class before to rows for the class after. */
function transposed(transitions: Int16Array, classes: number): Int16Array {
	return Int16Array.from(
		transitions,
		(_, i) => transitions[(i % classes) * classes + Math.floor(i / classes)] ?? 0
	);
}

function unknownGains(incoming: Int16Array, classes: number): Int16Array {
	const gains = new Int16Array(classes).fill(-0x8000);
	for (let i = 0; i < incoming.length; i++) {
		const left = i % classes;
		const gain = (incoming[i - left + CLASSES.unknown] as number) - (incoming[i] as number);
		gains[left] = Math.max(gains[left] as number, gain);
	}
	return gains;
}

/** Labels of the Thai block are below this. */
export const THAI_LABELS = 0x5c;

function firstSteps(trie: Trie): { jumps: Int32Array; singles: Int32Array } {
	const jumps = new Int32Array(2 * THAI_LABELS * THAI_LABELS);
	const singles = new Int32Array(256).fill(-1);
	for (let first = 1; first < THAI_LABELS; first++) {
		const slot = trie.child(ROOT, 0x0e00 + first);
		if (slot === NONE) continue;
		if (trie.isWord(slot)) singles[first] = trie.skips[slot] as number;
		for (let second = 1; second < THAI_LABELS; second++) {
			const next = trie.child(slot, 0x0e00 + second);
			if (next === NONE) continue;
			const pair = 2 * (THAI_LABELS * first + second);
			jumps[pair] = trie.targets[next] as number;
			jumps[pair + 1] = (trie.skips[slot] as number) + (trie.skips[next] as number);
		}
	}
	return { jumps, singles };
}

function cellsOf({ labels, targets, skips }: Trie): Int32Array {
	const cells = new Int32Array(2 * labels.length);
	for (let slot = 0; slot < labels.length; slot++) {
		cells[2 * slot] = targets[slot] as number;
		cells[2 * slot + 1] = ((skips[slot] as number) << 8) | (labels[slot] as number);
	}
	return cells;
}

function int8(bytes: Uint8Array): Int8Array {
	return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function int16(bytes: Uint8Array): Int16Array {
	return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
}

function uint32(bytes: Uint8Array): Uint32Array {
	return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}
