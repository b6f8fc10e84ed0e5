import { fileURLToPath } from 'node:url';
import { ROW } from '../lib/thai/tags/model.ts';
import { cells, parseCells } from './tags-file.ts';
import { WeightsFileError } from './weights-file.ts';

/** Where the trained file stands. */
export const PRONOUNCE_FILE = fileURLToPath(new URL('pronounce.txt', import.meta.url));

const HEAD = [
	'# Learned from Wiktionary’s transcriptions of Thai words (https://en.wiktionary.org, by way of WikiPron), CC BY-SA; this file keeps that licence.',
	'# Written by `npx tsx src/engine-data/train-pronounce.ts`; do not edit by hand.',
	'# Row of 16 features (base 36) TAB the weights other than 0, each behind the letter of its place.'
];

/** The text of `pronounce.txt`: one weight a feature, their number a power of two. */
export function formatPronounce(weights: Int8Array): string {
	const lines = [...HEAD, `bits\t${Math.log2(weights.length)}`];
	for (let row = 0; row < weights.length / ROW; row++) {
		const text = cells(weights.subarray(row * ROW, row * ROW + ROW));
		if (text !== '') lines.push(`${row.toString(36)}\t${text}`);
	}
	return `${lines.join('\n')}\n`;
}

/**
 * Reads what `formatPronounce` wrote.
 * @throws {WeightsFileError} naming the row that is damaged.
 */
export function parsePronounce(text: string): Int8Array {
	const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
	const bits = Number(/^bits\t(\d+)$/.exec(lines.shift() ?? '')?.[1]);
	if (!(bits >= 8 && bits <= 20)) throw new WeightsFileError('pronounce: the number of bits is missing');
	const weights = new Int8Array(1 << bits);
	for (const line of lines) {
		const [row = '', values = ''] = line.split('\t');
		weights.set(parseCells(values, line), Number.parseInt(row, 36) * ROW);
	}
	return weights;
}
