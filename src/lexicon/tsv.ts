/** A row of a table with its place, cells by the name of their column. */
export interface TableRow<Name extends string> {
	line: number;
	cells: Record<Name, string>;
}

/** Something wrong at a line of a file. */
export interface Fault {
	file: string;
	line: number;
	message: string;
}

/** A data file of the lexicon cannot be used; the message names each `file:line`. */
export class LexiconError extends Error {
	override readonly name = 'LexiconError';

	constructor(faults: readonly Fault[]) {
		super(faults.map(formatFault).join('\n'));
	}
}

/** A fault as one line, `file:line: message`. */
export function formatFault({ file, line, message }: Fault): string {
	return `${file}:${line}: ${message}`;
}

/**
 * Reads a tab-separated table whose first row that is no comment names its columns. Lines that begin with `#` and
 * empty lines are left out; cells missing at the end of a row are empty. Lines count from 1.
 */
export function readTable<Name extends string>(
	file: string,
	text: string,
	columns: readonly Name[]
): { rows: TableRow<Name>[]; faults: Fault[] } {
	const rows: TableRow<Name>[] = [];
	const faults: Fault[] = [];
	let header: readonly string[] | null = null;
	for (const [index, raw] of text.split('\n').entries()) {
		const line = index + 1;
		const fault = (message: string): number => faults.push({ file, line, message });
		if (raw.endsWith('\r')) fault('line ends with CR LF');
		const content = raw.replace(/\r$/, '');
		if (content === '' || content.startsWith('#')) continue;
		const cells = content.split('\t');
		if (!header) {
			header = cells;
			for (const name of columns) if (!cells.includes(name)) fault(`column ${name} is missing`);
			for (const name of cells) if (!isOneOf(columns, name)) fault(`unknown column ${name}`);
			if (new Set(cells).size < cells.length) fault('a column stands twice');
			if (faults.length > 0) return { rows, faults };
			continue;
		}
		if (cells.length > header.length) fault(`${cells.length} cells, the header names ${header.length}`);
		const at = header;
		const named = columns.map((name) => [name, cells[at.indexOf(name)] ?? '']);
		rows.push({ line, cells: Object.fromEntries(named) as Record<Name, string> });
	}
	if (!header) faults.push({ file, line: 1, message: 'no header' });
	return { rows, faults };
}

/** Whether `value` is one of `list`, as a type guard. */
export function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
	return (list as readonly string[]).includes(value);
}
