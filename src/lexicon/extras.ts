import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../lib/thai/lexicon/key.ts';
import type { Reading, ShardRow } from './shards.ts';
import { readTable, type Fault } from './tsv.ts';

/** Another spelling of a headword. */
export interface VariantRow {
	file: string;
	line: number;
	variant: string;
	headword: string;
}

/** A usual phrase with one sense of a headword, which `gloss`, one of its glosses, tells from the others. */
export interface CollocationRow {
	file: string;
	line: number;
	headword: string;
	gloss: string;
	phrase: string;
	english: string;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** All lists of spellings (`variants*.tsv`). */
export function readVariants(directory: string = HERE): Reading<VariantRow> {
	return readAll(directory, /^variants.*\.tsv$/, ['variant', 'headword']);
}

/** All lists of phrases (`collocations*.tsv`). */
export function readCollocations(directory: string = HERE): Reading<CollocationRow> {
	return readAll(directory, /^collocations.*\.tsv$/, ['headword', 'gloss', 'phrase', 'english']);
}

/** Whether `row` is the sense that the phrase goes with. */
export function isSenseOf({ headword, gloss }: CollocationRow, row: ShardRow): boolean {
	return row.headword === headword && row.gloss.includes(gloss);
}

/** What is wrong with the spellings: unknown headwords, spellings that are headwords or stand twice. */
export function variantFaults(rows: readonly VariantRow[], shards: readonly ShardRow[]): Fault[] {
	const headwords = new Set(shards.map(({ headword }) => headword));
	const taken = new Set(shards.map(({ headword }) => keyOf(headword)));
	return rows.flatMap(({ file, line, variant, headword }) => {
		const faults: Fault[] = [];
		if (!headwords.has(headword)) faults.push({ file, line, message: `${headword} has no entry` });
		if (variant === '' || taken.has(keyOf(variant)))
			faults.push({ file, line, message: `spelling “${variant}” is empty, a headword or stands twice` });
		taken.add(keyOf(variant));
		return faults;
	});
}

/** What is wrong with the phrases: no such sense, phrases without the word, signs that the pack uses, phrases that stand twice. */
export function collocationFaults(rows: readonly CollocationRow[], shards: readonly ShardRow[]): Fault[] {
	const senses = new Set(
		shards.flatMap(({ headword, gloss }) => gloss.map((text) => `${headword}\t${text}`))
	);
	const seen = new Set<string>();
	return rows.flatMap(({ file, line, headword, gloss, phrase, english }) => {
		const faults: Fault[] = [];
		const fault = (message: string): number => faults.push({ file, line, message });
		if (!senses.has(`${headword}\t${gloss}`)) fault(`${headword} has no sense “${gloss}”`);
		if (!phrase.includes(headword) || phrase === headword)
			fault(`phrase “${phrase}” is not one with ${headword}`);
		if (english === '' || /[;=()]/.test(english + phrase))
			fault(`phrase “${phrase}” = “${english}” is empty or has ; = ( )`);
		if (seen.has(`${headword}\t${phrase}`)) fault(`phrase “${phrase}” stands twice`);
		seen.add(`${headword}\t${phrase}`);
		return faults;
	});
}

function readAll<Name extends string>(
	directory: string,
	name: RegExp,
	columns: readonly Name[]
): Reading<{ file: string; line: number } & Record<Name, string>> {
	const readings = readdirSync(directory)
		.filter((file) => name.test(file))
		.sort()
		.map((file) => ({ file, ...readTable(file, readFileSync(join(directory, file), 'utf8'), columns) }));
	return {
		rows: readings.flatMap(({ file, rows }) => rows.map(({ line, cells }) => ({ file, line, ...cells }))),
		faults: readings.flatMap(({ faults }) => faults)
	};
}
