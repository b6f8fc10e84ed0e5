import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sense } from '../lib/thai/lexicon/entry.ts';
import { writeEntries, type StoredEntry } from '../lib/thai/lexicon/format.ts';
import { keyOf } from '../lib/thai/lexicon/key.ts';
import { isSenseOf, readCollocations, readVariants, type CollocationRow } from './extras.ts';
import { readShards, type ShardRow } from './shards.ts';
import { LexiconError, readTable } from './tsv.ts';
import { readDemonyms, worldEntries } from './world.ts';

/** The lexicon, ready to be packed. */
export interface CompiledLexicon {
	/** Every headword and every other spelling once, spelt as the trie can spell it (`keyOf`), in code-unit order. */
	headwords: string[];
	/**
	 * The pack's section `entries`. `idOf` gives the word id of one of `headwords` in the trie, `size` the number of its words.
	 * @throws {RangeError} where an id is not one of `0 … size - 1` or two headwords share one.
	 */
	section(idOf: (word: string) => number, size: number): Uint8Array;
}

const RANKS = fileURLToPath(new URL('ranks.tsv', import.meta.url));

/**
 * Compiles the shards, and the countries, languages and currencies that they leave out.
 * @throws {LexiconError} naming each line that cannot be read.
 */
export function compileLexicon(): CompiledLexicon {
	const words = new Map<string, StoredEntry | string>();
	for (const entry of lexiconEntries()) {
		words.set(keyOf(entry.headword), entry);
		for (const variant of entry.variants ?? []) words.set(keyOf(variant), keyOf(entry.headword));
	}
	return {
		headwords: [...words.keys()].sort(),
		section: (idOf, size) =>
			writeEntries(
				[...words].map(([key, entry]) => [idOf(key), entry]),
				size
			)
	};
}

/**
 * Every entry of the lexicon in code-unit order of the headwords.
 * @throws {LexiconError} naming each line that cannot be read.
 */
export function lexiconEntries(): StoredEntry[] {
	const shards = readShards();
	const collocations = readCollocations();
	const variants = readVariants();
	const faults = [...shards.faults, ...readDemonyms().faults, ...collocations.faults, ...variants.faults];
	if (faults.length > 0) throw new LexiconError(faults);

	const entries = new Map(worldEntries().map((entry) => [entry.headword, entry]));
	const phrases = grouped(collocations.rows);
	const spellings = grouped(variants.rows);
	for (const [headword, rows] of grouped(shards.rows)) {
		const variantsOf = spellings.get(headword)?.map(({ variant }) => variant);
		entries.set(headword, {
			...toEntry(headword, rows, phrases.get(headword) ?? []),
			...(variantsOf && { variants: variantsOf })
		});
	}
	const ranks = readRanks();
	return [...entries.values()]
		.map((entry) => withRank(entry, ranks.get(entry.headword)))
		.sort((a, b) => (a.headword < b.headword ? -1 : 1));
}

function grouped<Row extends { headword: string }>(rows: readonly Row[]): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(row.headword);
		if (group) group.push(row);
		else groups.set(row.headword, [row]);
	}
	return groups;
}

function toEntry(
	headword: string,
	rows: readonly ShardRow[],
	phrases: readonly CollocationRow[]
): StoredEntry {
	const parts = rows.find((row) => row.parts.length > 0)?.parts;
	return {
		headword,
		senses: rows.map((row) =>
			toSense(
				row,
				phrases.filter((phrase) => isSenseOf(phrase, row))
			)
		),
		...(parts && { parts })
	};
}

function toSense(
	{ pos, gloss, flags, classifiers, forms, note }: ShardRow,
	phrases: readonly CollocationRow[]
): Sense {
	const [classifier, ...otherClassifiers] = classifiers;
	return {
		pos,
		gloss,
		...(flags.length > 0 && { flags }),
		...(classifier !== undefined && { classifier }),
		...(otherClassifiers.length > 0 && { otherClassifiers }),
		...(note !== '' && { note }),
		...(phrases.length > 0 && {
			collocations: phrases.map(({ phrase, english }) => ({ text: phrase, gloss: english }))
		}),
		...(Object.keys(forms).length > 0 && { forms })
	};
}

function withRank(entry: StoredEntry, rank: number | undefined): StoredEntry {
	return rank === undefined ? entry : { ...entry, rank };
}

/** Ranks by headword; empty before `rank.ts` has run for the first time. */
function readRanks(): Map<string, number> {
	if (!existsSync(RANKS)) return new Map();
	const { rows, faults } = readTable('ranks.tsv', readFileSync(RANKS, 'utf8'), ['headword', 'rank']);
	for (const { line, cells } of rows) {
		if (!/^[1-9]\d*$/.test(cells.rank))
			faults.push({ file: 'ranks.tsv', line, message: `${cells.rank} is no rank` });
	}
	if (faults.length > 0) throw new LexiconError(faults);
	return new Map(rows.map(({ cells }) => [cells.headword, Number(cells.rank)]));
}
