import { fileURLToPath } from 'node:url';
import { MODEL_TAGS, ROW, START, type TagWeights } from '../lib/thai/tags/model.ts';
import type { TagCounts } from './tag-words.ts';
import { cells, LETTERS, linesOf, parseBits, parseCells, placeOf, rowLines } from './weight-rows.ts';

/** Where the trained file stands. */
export const TAGS_FILE = fileURLToPath(new URL('tags.txt', import.meta.url));

const HEAD = [
	'# Learned from UD_Thai-TUD (https://github.com/UniversalDependencies/UD_Thai-TUD), CC BY-SA 4.0; this file keeps that licence.',
	'# Written by `npx tsx src/engine-data/train-tags.ts`; do not edit by hand.',
	'# =word TAB uses as each tag (letters a … o number the tags); -tag TAB transitions from each tag and the start; feature row (base 36) TAB weights.'
];

/** The text of `tags.txt`: uses of words by tag, transitions, weights by feature row. */
export function formatTags({ bits, weights, transitions }: TagWeights, counts: TagCounts): string {
	const lines = [...HEAD, `bits\t${bits}`];
	for (const [word, uses] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
		lines.push(`=${word}\t${cells(uses)}`);
	for (let tag = 0; tag <= START; tag++)
		lines.push(`-${LETTERS[tag]}\t${cells(transitions.subarray(tag * ROW, tag * ROW + ROW))}`);
	return `${[...lines, ...rowLines(weights)].join('\n')}\n`;
}

/**
 * Reads what `formatTags` wrote.
 * @throws {WeightsFileError} naming the row that is damaged.
 */
export function parseTags(text: string): { weights: TagWeights; counts: Map<string, number[]> } {
	const [head, ...lines] = linesOf(text);
	const bits = parseBits(head, 'tags');
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
		else weights.set(values, placeOf(name));
	}
	return { weights: { bits, weights, transitions }, counts };
}
