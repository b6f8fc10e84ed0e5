import { PackError } from '../pack.ts';
import type { Collocation, Entry, Sense, SenseFlag } from './entry.ts';
import type { PartOfSpeech } from '../words/token.ts';
import { classifiersOf } from './classes.ts';
import { keyOf } from './key.ts';

/** A written entry as it is packed: everything of `Entry` but its source. */
export type StoredEntry = Omit<Entry, 'source'>;

/** The written entries of a pack, by the id of the headword in the trie. */
export interface EntryStore {
	readonly size: number;
	has(id: number): boolean;
	/** Decodes the entry of word `id`, whose key in the trie is `key`; the key of another entry where the word is a variant of it; `null` where the word has none. */
	get(id: number, key: string): StoredEntry | string | null;
}

/*
 * Layout, little-endian: magic `AKE1`, u32 number of entries, u32 length of the blob, u32 FNV-1a of all that follows;
 * u32 ids, ascending; u32 offsets into the blob, one more than entries; the blob, UTF-8.
 * An entry is a line `rank TAB part+part TAB headword TAB variants` (the headword where it is not spelt as its key), then a line
 * for each sense with its fields in the order of `senseLine`. A variant's entry is `=` and the key of the entry it stands for.
 */
const MAGIC = 0x31454b41;
const HEAD = 16;

/**
 * Packs entries with the ids of their headwords; a string is the key of the entry that the word is a variant of.
 * @throws {RangeError} where an id is not one of `0 … size - 1` or two entries share one.
 */
export function writeEntries(
	entries: Iterable<[id: number, entry: StoredEntry | string]>,
	size: number
): Uint8Array {
	const list = [...entries].sort(([a], [b]) => a - b);
	for (const [i, [id, entry]] of list.entries()) {
		const name = typeof entry === 'string' ? entry : entry.headword;
		if (!Number.isInteger(id) || id < 0 || id >= size) throw new RangeError(`${name}: no word id: ${id}`);
		if (id === list[i - 1]?.[0]) throw new RangeError(`${name}: word id ${id} is taken`);
	}
	const encoder = new TextEncoder();
	const blobs = list.map(([, entry]) =>
		encoder.encode(typeof entry === 'string' ? `=${entry}` : encodeEntry(entry))
	);
	const blobLength = blobs.reduce((sum, { byteLength }) => sum + byteLength, 0);
	const blobStart = HEAD + 4 * (2 * list.length + 1);
	const out = new Uint8Array(blobStart + blobLength);
	const view = new DataView(out.buffer);
	let offset = 0;
	for (const [i, [id]] of list.entries()) {
		const blob = blobs[i] ?? new Uint8Array();
		view.setUint32(HEAD + 4 * i, id, true);
		view.setUint32(HEAD + 4 * (list.length + i), offset, true);
		out.set(blob, blobStart + offset);
		offset += blob.byteLength;
	}
	view.setUint32(blobStart - 4, offset, true);
	for (const [i, value] of [MAGIC, list.length, blobLength, fnv1a(out.subarray(HEAD))].entries())
		view.setUint32(4 * i, value, true);
	return out;
}

/**
 * Reads what `writeEntries` wrote; entries are decoded when they are asked for.
 * @throws {PackError} where the bytes are damaged.
 */
export function readEntries(bytes: Uint8Array): EntryStore {
	if (bytes.byteLength < HEAD) throw new PackError('engine data: section entries is cut short');
	// Typed arrays need an offset that is a multiple of four; the pack's sections have one, other callers may not.
	const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const view = new DataView(own.buffer, own.byteOffset, own.byteLength);
	if (view.getUint32(0, true) !== MAGIC)
		throw new PackError('engine data: section entries is of another kind');
	const count = view.getUint32(4, true);
	const blobStart = HEAD + 4 * (2 * count + 1);
	if (own.byteLength !== blobStart + view.getUint32(8, true))
		throw new PackError('engine data: section entries has the wrong length');
	if (fnv1a(own.subarray(HEAD)) !== view.getUint32(12, true))
		throw new PackError('engine data: section entries is damaged');

	const ids = new Uint32Array(own.buffer, own.byteOffset + HEAD, count);
	const offsets = new Uint32Array(own.buffer, own.byteOffset + HEAD + 4 * count, count + 1);
	const blob = own.subarray(blobStart);
	const decoder = new TextDecoder();
	return {
		size: count,
		has: (id) => find(ids, id) >= 0,
		get(id, key) {
			const at = find(ids, id);
			if (at < 0) return null;
			const text = decoder.decode(blob.subarray(offsets[at], offsets[at + 1]));
			return text.startsWith('=') ? text.slice(1) : decodeEntry(key, text);
		}
	};
}

function encodeEntry({ headword, rank, parts, variants, senses }: StoredEntry): string {
	const spelling = keyOf(headword) === headword ? '' : headword;
	const head = [rank ?? '', (parts ?? []).join('+'), spelling, (variants ?? []).join(';')].join('\t');
	return [head, ...senses.map(senseLine)].join('\n');
}

function senseLine(sense: Sense): string {
	const { pos, gloss, flags, forms, note, collocations } = sense;
	const pairs = Object.entries(forms ?? {}).map(([key, value]) => `${key}=${value}`);
	return [
		pos,
		gloss.join(';'),
		(flags ?? []).join(' '),
		classifiersOf(sense).join(' '),
		pairs.join(';'),
		note ?? '',
		(collocations ?? []).map(({ text, gloss: english }) => `${text}=${english}`).join(';')
	].join('\t');
}

function decodeEntry(key: string, text: string): StoredEntry {
	const [head = '', ...lines] = text.split('\n');
	const [rank = '', parts = '', spelling = '', variants = ''] = head.split('\t');
	return {
		headword: spelling || key,
		senses: lines.map(decodeSense),
		...(parts !== '' && { parts: parts.split('+') }),
		...(variants !== '' && { variants: variants.split(';') }),
		...(rank !== '' && { rank: Number(rank) })
	};
}

function decodeSense(line: string): Sense {
	const [pos, gloss = '', flags = '', classifiers = '', forms = '', note = '', phrases = ''] =
		line.split('\t');
	const [classifier = '', ...others] = classifiers.split(' ');
	return {
		pos: pos as PartOfSpeech,
		gloss: gloss.split(';'),
		...(flags !== '' && { flags: flags.split(' ') as SenseFlag[] }),
		...(classifier !== '' && { classifier }),
		...(others.length > 0 && { otherClassifiers: others }),
		...(note !== '' && { note }),
		...(phrases !== '' && { collocations: phrases.split(';').map(decodeCollocation) }),
		...(forms !== '' && { forms: Object.fromEntries(forms.split(';').map((pair) => pair.split('=', 2))) })
	};
}

function decodeCollocation(pair: string): Collocation {
	const [text = '', gloss = ''] = pair.split('=', 2);
	return { text, gloss };
}

function find(ids: Uint32Array, id: number): number {
	let low = 0;
	let high = ids.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const value = ids[middle] ?? Infinity;
		if (value === id) return middle;
		if (value < id) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** The 32-bit FNV-1a hash (Fowler, Noll, Vo). */
function fnv1a(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}
