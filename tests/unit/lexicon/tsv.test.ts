import { describe, expect, it } from 'vitest';
import { formatFault, LexiconError, readTable } from '../../../src/lexicon/tsv.ts';

describe('readTable', () => {
	it('reads cells by the names of the header, whatever their order, and counts lines from 1', () => {
		const { rows, faults } = readTable('a.tsv', '# note\nb\ta\n\n2\t1\n', ['a', 'b']);
		expect(faults).toEqual([]);
		expect(rows).toEqual([{ line: 4, cells: { a: '1', b: '2' } }]);
	});

	it('takes cells that are missing at the end of a row as empty', () => {
		expect(readTable('a.tsv', 'a\tb\n1', ['a', 'b']).rows[0]?.cells).toEqual({ a: '1', b: '' });
	});

	it.each([
		['', 'no header'],
		['a\n', 'column b is missing'],
		['a\tb\tc\n', 'unknown column c'],
		['a\tb\n1\t2\t3\n', '3 cells, the header names 2'],
		['a\tb\r\n', 'line ends with CR LF']
	])('finds what is wrong with %j', (text, message) => {
		expect(readTable('a.tsv', text, ['a', 'b']).faults.map((fault) => fault.message)).toContain(message);
	});
});

describe('LexiconError', () => {
	it('names file and line of every fault', () => {
		const faults = [
			{ file: 'a.tsv', line: 3, message: 'x' },
			{ file: 'b.tsv', line: 7, message: 'y' }
		];
		expect(new LexiconError(faults).message).toBe('a.tsv:3: x\nb.tsv:7: y');
		expect(formatFault(faults[1]!)).toBe('b.tsv:7: y');
	});
});
