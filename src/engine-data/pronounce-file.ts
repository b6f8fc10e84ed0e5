import { fileURLToPath } from 'node:url';
import { linesOf, parseBits, parseCells, placeOf, rowLines } from './weight-rows.ts';

/** Where the trained file stands. */
export const PRONOUNCE_FILE = fileURLToPath(new URL('pronounce.txt', import.meta.url));

const HEAD = [
	'# Learned from Wiktionary’s transcriptions of Thai words (https://en.wiktionary.org, by way of WikiPron), CC BY-SA; this file keeps that licence.',
	'# Written by `npx tsx src/engine-data/train-pronounce.ts`; do not edit by hand.',
	'# Row of 16 features (base 36) TAB the weights other than 0, each behind the letter of its place.'
];

/** The text of `pronounce.txt`: one weight a feature, their number a power of two. */
export function formatPronounce(weights: Int8Array): string {
	return `${[...HEAD, `bits\t${Math.log2(weights.length)}`, ...rowLines(weights)].join('\n')}\n`;
}

/**
 * Reads what `formatPronounce` wrote.
 * @throws {WeightsFileError} naming the row that is damaged.
 */
export function parsePronounce(text: string): Int8Array {
	const [head, ...lines] = linesOf(text);
	const weights = new Int8Array(1 << parseBits(head, 'pronounce'));
	for (const line of lines) {
		const [row = '', values = ''] = line.split('\t');
		weights.set(parseCells(values, line), placeOf(row));
	}
	return weights;
}
