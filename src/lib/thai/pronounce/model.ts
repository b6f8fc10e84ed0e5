import { readTrie, type Trie } from '../lexicon/trie.ts';
import { PackError, section, type Sections } from '../pack.ts';

/** What reading aloud knows beside its rules. Weights are whole numbers, `SCALE` to the nat: what was trained and what runs agree. */
export interface PronounceModel {
	trie: Trie;
	/** A feature's weight stands at its hash's lowest bits. */
	mask: number;
	weights: Int8Array;
	/** Words that the rules would read wrongly, with their Thai respelling (`รัด-ถะ-บาน`). */
	respellings: ReadonlyMap<string, string>;
}

/** Weights in one nat. */
export const SCALE = 10;

/** The section of trained weights: one signed byte a feature, their number a power of two. */
export function packPronounceWeights(weights: Int8Array): Uint8Array {
	return new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
}

/** The section of respellings: lines of word, tab, respelling. */
export function packRespellings(
	respellings: Iterable<readonly [word: string, respelling: string]>
): Uint8Array {
	return new TextEncoder().encode([...respellings].map((pair) => pair.join('\t')).join('\n'));
}

/**
 * @throws {PackError} where a section is missing or damaged.
 */
export function readPronounceModel(sections: Sections): PronounceModel {
	const bytes = section(sections, 'pronounce-weights');
	const size = bytes.byteLength;
	if (size < 256 || (size & (size - 1)) !== 0)
		throw new PackError('engine data: pronunciation weights are damaged');
	const lines = new TextDecoder().decode(section(sections, 'pronounce-respellings')).split('\n');
	return {
		trie: readTrie(section(sections, 'trie')),
		mask: size - 1,
		weights: new Int8Array(bytes.buffer, bytes.byteOffset, size),
		respellings: new Map(lines.filter(Boolean).map((line) => line.split('\t') as [string, string]))
	};
}
