import { keyOf } from '../lib/thai/lexicon/key.ts';
import { rowFaults } from './row-rules.ts';
import { LIMITS } from './schema.ts';
import type { ShardRow, SkippedRow } from './shards.ts';
import type { Fault } from './tsv.ts';

/**
 * Every fault of the written lexicon that a program can find: each row by itself, then the rows of a headword
 * together, the classifiers, and the skipped words.
 */
export function lexiconFaults(rows: readonly ShardRow[], skipped: readonly SkippedRow[]): Fault[] {
	const faults: Fault[] = [];
	for (const row of rows) for (const message of rowFaults(row)) faults.push(at(row, message));
	faults.push(...headwordFaults(rows), ...classifierFaults(rows), ...skippedFaults(rows, skipped));
	return faults;
}

function headwordFaults(rows: readonly ShardRow[]): Fault[] {
	const faults: Fault[] = [];
	const first = new Map<string, ShardRow>();
	const senses = new Map<string, number>();
	const meanings = new Map<string, ShardRow>();
	const keys = new Map<string, string>();
	let before: ShardRow | undefined;
	for (const row of rows) {
		const { headword } = row;
		const key = keyOf(headword);
		const twin = keys.get(key) ?? headword;
		if (twin !== headword) faults.push(at(row, `${headword} and ${twin} differ in diacritics alone`));
		keys.set(key, twin);
		const opened = first.get(headword);
		if (!opened) first.set(headword, row);
		else if (opened.file !== row.file) faults.push(at(row, `${headword} stands in ${place(opened)} too`));
		else if (before?.headword !== headword)
			faults.push(at(row, `rows of ${headword} stand apart, the first in ${place(opened)}`));
		const count = (senses.get(headword) ?? 0) + 1;
		senses.set(headword, count);
		if (count === LIMITS.senses + 1)
			faults.push(at(row, `${headword} has more than ${LIMITS.senses} senses`));
		for (const gloss of row.gloss) {
			const key = `${headword}\t${row.pos}\t${gloss}`;
			const same = meanings.get(key);
			if (same && same !== row)
				faults.push(at(row, `${headword} ${row.pos} “${gloss}” stands in ${place(same)} too`));
			else meanings.set(key, row);
		}
		before = row;
	}
	return faults;
}

/** A classifier named for a noun is a headword itself, a classifier or a noun that counts itself, so that it can be looked up. */
function classifierFaults(rows: readonly ShardRow[]): Fault[] {
	const known = new Set(
		rows.filter(({ pos }) => pos === 'CLF' || pos === 'NOUN').map(({ headword }) => headword)
	);
	return rows.flatMap((row) =>
		row.classifiers
			.filter((classifier) => !known.has(classifier))
			.map((classifier) => at(row, `classifier ${classifier} has no entry with pos CLF or NOUN`))
	);
}

function skippedFaults(rows: readonly ShardRow[], skipped: readonly SkippedRow[]): Fault[] {
	const faults: Fault[] = [];
	const written = new Map(rows.map((row) => [row.headword, row]));
	const seen = new Map<string, SkippedRow>();
	for (const row of skipped) {
		const entry = written.get(row.headword);
		const twin = seen.get(row.headword);
		if (row.headword === '' || row.reason === '') faults.push(at(row, 'headword and reason are both needed'));
		if (entry) faults.push(at(row, `${row.headword} has an entry in ${place(entry)}`));
		if (twin) faults.push(at(row, `${row.headword} stands in ${place(twin)} too`));
		seen.set(row.headword, row);
	}
	return faults;
}

function at({ file, line }: { file: string; line: number }, message: string): Fault {
	return { file, line, message };
}

function place({ file, line }: { file: string; line: number }): string {
	return `${file}:${line}`;
}
