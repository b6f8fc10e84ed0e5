import { ROW } from '../lib/thai/tags/model.ts';
import { WeightsFileError } from './weights-file.ts';

/** They number the cells of a row, and the tags. */
export const LETTERS = 'abcdefghijklmnop';

/** The lines of a weights file that are no comments. */
export function linesOf(text: string): string[] {
	return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

/**
 * Reads the line `bits TAB n` that tells the size of a table of weights.
 * @throws {WeightsFileError} naming `file` where it is none.
 */
export function parseBits(line: string | undefined, file: string): number {
	const bits = Number(/^bits\t(\d+)$/.exec(line ?? '')?.[1]);
	if (!(bits >= 8 && bits <= 20)) throw new WeightsFileError(`${file}: the number of bits is missing`);
	return bits;
}

/** A line for every row of `ROW` weights that are not all 0: its number (base 36) and its cells. */
export function rowLines(weights: Int8Array): string[] {
	const lines: string[] = [];
	for (let row = 0; row < weights.length / ROW; row++) {
		const text = cells(weights.subarray(row * ROW, row * ROW + ROW));
		if (text !== '') lines.push(`${row.toString(36)}\t${text}`);
	}
	return lines;
}

/** Where in the weights the row of a line begins that `rowLines` numbered so. */
export function placeOf(row: string): number {
	return Number.parseInt(row, 36) * ROW;
}

/** Weights of one row other than 0, each behind its letter. */
export function cells(values: ArrayLike<number>): string {
	let text = '';
	for (let at = 0; at < values.length; at++) if (values[at] !== 0) text += `${LETTERS[at]}${values[at]}`;
	return text;
}

/**
 * Reads what `cells` wrote.
 * @throws {WeightsFileError} naming `line` where it is damaged.
 */
export function parseCells(text: string, line: string): number[] {
	const values = new Array<number>(ROW).fill(0);
	if (!/^(?:[a-p]-?\d+)*$/.test(text)) throw new WeightsFileError(`not weights: ${line}`);
	for (const [, letter = '', value] of text.matchAll(/([a-p])(-?\d+)/g))
		values[LETTERS.indexOf(letter)] = Number(value);
	return values;
}
