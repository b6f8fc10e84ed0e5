import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRespelling } from '../lib/thai/pronounce/respelt.ts';
import { LexiconError, readTable, type Fault } from './tsv.ts';

const FILE = fileURLToPath(new URL('respellings.tsv', import.meta.url));
const NAME = 'respellings.tsv';

/** The words that the rules of spelling do not read rightly, with their respelling; faults name the lines that cannot be used. */
export function readRespellings(): { rows: [word: string, respelling: string][]; faults: Fault[] } {
	if (!existsSync(FILE)) return { rows: [], faults: [] };
	const table = readTable(NAME, readFileSync(FILE, 'utf8'), ['headword', 'respelling']);
	const faults = table.faults;
	const seen = new Set<string>();
	const rows: [string, string][] = [];
	for (const { line, cells } of table.rows) {
		const fault = (message: string): number => faults.push({ file: NAME, line, message });
		if (seen.has(cells.headword)) fault(`${cells.headword} stands twice`);
		else if (!readRespelling(cells.respelling))
			fault(`${cells.respelling}: a piece is not one plain syllable`);
		else rows.push([cells.headword, cells.respelling]);
		seen.add(cells.headword);
	}
	return { rows, faults };
}

/**
 * The respellings, all of them usable.
 * @throws {LexiconError} naming each line that is not.
 */
export function compileRespellings(): [word: string, respelling: string][] {
	const { rows, faults } = readRespellings();
	if (faults.length > 0) throw new LexiconError(faults);
	return rows;
}
