import { fileURLToPath } from 'node:url';
import { MODEL_TAGS, ROW, START, type TagWeights } from '../lib/thai/tags/model.ts';
import type { TagCounts } from './tag-words.ts';
import { WeightsFileError } from './weights-file.ts';

/** Where the trained file stands. */
export const TAGS_FILE = fileURLToPath(new URL('tags.txt', import.meta.url));

const HEAD = [
	'# Learned from UD_Thai-TUD (https://github.com/UniversalDependencies/UD_Thai-TUD), CC BY-SA 4.0; this file keeps that licence.',
	'# Written by `npx tsx src/engine-data/train-tags.ts`; do not edit by hand.',
	'# =word TAB uses as each tag (letters a … o number the tags); -tag TAB transitions from each tag and the start; feature row (base 36) TAB weights.'
];
const LETTERS = 'abcdefghijklmnop';

/** The text of `tags.txt`: uses of words by tag, transitions, weights by feature row. */
export function formatTags({ bits, weights, transitions }: TagWeights, counts: TagCounts): string {
	const lines = [...HEAD, `bits\t${bits}`];
	for (const [word, uses] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
		lines.push(`=${word}\t${cells(uses)}`);
	for (let tag = 0; tag <= START; tag++)
		lines.push(`-${LETTERS[tag]}\t${cells(transitions.subarray(tag * ROW, tag * ROW + ROW))}`);
	for (let row = 0; row < weights.length / ROW; row++) {
		const text = cells(weights.subarray(row * ROW, row * ROW + ROW));
		if (text !== '') lines.push(`${row.toString(36)}\t${text}`);
	}
	return `${lines.join('\n')}\n`;
}

/**
 * Reads what `formatTags` wrote.
 * @throws {WeightsFileError} naming the row that is damaged.
 */
export function parseTags(text: string): { weights: TagWeights; counts: Map<string, number[]> } {
	const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
	const bits = Number(/^bits\t(\d+)$/.exec(lines.shift() ?? '')?.[1]);
	if (!(bits >= 8 && bits <= 20)) throw new WeightsFileError('tags: the number of bits is missing');
	const weights = new Int8Array(ROW << bits);
	const transitions = new Int16Array(ROW * ROW);
	const counts = new Map<string, number[]>();
	for (const line of lines) {
		// A word may be any mark, but holds no tab.
		const tab = line.lastIndexOf('\t');
		const name = line.slice(0, tab);
		const values = parseCells(line.slice(tab + 1), line);
		if (name.startsWith('=')) counts.set(name.slice(1), values.slice(0, MODEL_TAGS.length));
		else if (name.startsWith('-')) transitions.set(values, LETTERS.indexOf(name.slice(1)) * ROW);
		else weights.set(values, Number.parseInt(name, 36) * ROW);
	}
	return { weights: { bits, weights, transitions }, counts };
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
