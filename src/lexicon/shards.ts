import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SENSE_FLAGS, type Sense, type SenseFlag } from '../lib/thai/lexicon/entry.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech } from '../lib/thai/words/token.ts';
import { COLUMNS, FORM_KEYS } from './schema.ts';
import { isOneOf, readTable, type Fault } from './tsv.ts';

/** One sense of a headword as written in a shard. */
export interface ShardRow {
	file: string;
	line: number;
	headword: string;
	pos: PartOfSpeech;
	gloss: string[];
	flags: SenseFlag[];
	/** Classifiers that count the noun, the usual one first. */
	classifiers: string[];
	parts: string[];
	forms: NonNullable<Sense['forms']>;
	note: string;
}

/** A word that is no headword, and why. */
export interface SkippedRow {
	file: string;
	line: number;
	headword: string;
	reason: string;
}

export interface Reading<Row> {
	rows: Row[];
	faults: Fault[];
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** All shards (`shards/*.tsv`) in the order of their names. Rows that cannot be typed are faults and left out. */
export function readShards(directory: string = join(HERE, 'shards')): Reading<ShardRow> {
	return merge(
		tables(directory, /\.tsv$/).map((path) => parseShard(basename(path), readFileSync(path, 'utf8')))
	);
}

/** All lists of words that are no headwords (`skipped*.tsv`). */
export function readSkipped(directory: string = HERE): Reading<SkippedRow> {
	return merge(
		tables(directory, /^skipped.*\.tsv$/).map((path) => {
			const file = basename(path);
			const { rows, faults } = readTable(file, readFileSync(path, 'utf8'), ['headword', 'reason']);
			return { rows: rows.map(({ line, cells }) => ({ file, line, ...cells })), faults };
		})
	);
}

/** The rows of one shard; `file` is the name that faults carry. */
export function parseShard(file: string, text: string): Reading<ShardRow> {
	const table = readTable(file, text, COLUMNS);
	const rows: ShardRow[] = [];
	const faults = table.faults;
	for (const { line, cells } of table.rows) {
		const before = faults.length;
		const fault = (message: string): number => faults.push({ file, line, message });
		const { pos } = cells;
		const gloss = list(cells.gloss, '; ');
		const flags = list(cells.flags, ' ');
		if (cells.headword === '') fault('headword is empty');
		if (gloss.length === 0) fault('gloss is empty');
		for (const flag of flags) if (!isOneOf(SENSE_FLAGS, flag)) fault(`unknown flag ${flag}`);
		const forms = parseForms(cells.forms, fault);
		if (!isOneOf(PARTS_OF_SPEECH, pos)) fault(`unknown pos ${pos}`);
		else if (faults.length === before) {
			rows.push({
				file,
				line,
				headword: cells.headword,
				pos,
				gloss,
				flags: flags as SenseFlag[],
				classifiers: list(cells.classifier, ' '),
				parts: list(cells.parts, '+'),
				forms,
				note: cells.note
			});
		}
	}
	return { rows, faults };
}

function parseForms(cell: string, fault: (message: string) => void): NonNullable<Sense['forms']> {
	const forms: NonNullable<Sense['forms']> = {};
	for (const form of list(cell, '; ')) {
		const [key = '', value = ''] = form.split('=', 2);
		if (!isOneOf(FORM_KEYS, key)) fault(`unknown form ${key}`);
		else if (value === '' || value !== value.trim()) fault(`form ${key} has no clean value`);
		else if (forms[key] !== undefined) fault(`form ${key} stands twice`);
		else forms[key] = value;
	}
	return forms;
}

function list(cell: string, separator: string): string[] {
	return cell === '' ? [] : cell.split(separator);
}

function tables(directory: string, name: RegExp): string[] {
	const files = readdirSync(directory).filter((file) => name.test(file));
	return files.sort().map((file) => join(directory, file));
}

function merge<Row>(readings: readonly Reading<Row>[]): Reading<Row> {
	return {
		rows: readings.flatMap(({ rows }) => rows),
		faults: readings.flatMap(({ faults }) => faults)
	};
}
