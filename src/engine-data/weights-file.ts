import { fileURLToPath } from 'node:url';
import type { LearnedWord, WordWeights } from './word-model.ts';

/** Where the trained files stand. */
export const WORDS_FILE = fileURLToPath(new URL('words.tsv', import.meta.url));
export const FEATURES_FILE = fileURLToPath(new URL('word-features.tsv', import.meta.url));

/** The trained files say something that they cannot mean. */
export class WeightsFileError extends Error {
	override readonly name = 'WeightsFileError';
}

const ATTRIBUTION = [
	'# Learned from UD_Thai-TUD (https://github.com/UniversalDependencies/UD_Thai-TUD), CC BY-SA 4.0; this file keeps that licence.',
	'# Written by `npx tsx src/engine-data/train-words.ts`; do not edit by hand.'
];

/** The text of `words.tsv`: word, weight in 1/100 nat, step in 1/10 nat, majority tag, times seen as a word. */
export function formatWords({ words }: WordWeights): string {
	const rows = [...words]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, { weight, step, tag, count }]) => [word, weight, step, tag, count].join('\t'));
	return [...ATTRIBUTION, 'word\tweight\tstep\ttag\tcount', ...rows, ''].join('\n');
}

/** The text of `word-features.tsv`: feature, weight in 1/100 nat; `class` rows number the classes of single words. */
export function formatFeatures({ features, classWords }: WordWeights): string {
	const rows = [...features]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, weight]) => `${name}\t${weight}`);
	return [...ATTRIBUTION, 'feature\tweight', ...classWords.map((word) => `class\t${word}`), ...rows, ''].join(
		'\n'
	);
}

/**
 * Reads what `formatWords` and `formatFeatures` wrote.
 * @throws {WeightsFileError} naming the row that is damaged.
 */
export function parseWeights(wordsFile: string, featuresFile: string): WordWeights {
	const words = new Map<string, LearnedWord>();
	for (const [word = '', weight, step, tag = '', count] of rowsOf(wordsFile, 5))
		words.set(word, {
			weight: integer(weight, word),
			step: integer(step, word),
			tag,
			count: integer(count, word)
		});
	const features = new Map<string, number>();
	const classWords: string[] = [];
	for (const [name = '', value = ''] of rowsOf(featuresFile, 2)) {
		if (name === 'class') classWords.push(value);
		else features.set(name, integer(value, name));
	}
	return { words, features, classWords };
}

function rowsOf(file: string, columns: number): string[][] {
	const rows = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
	return rows.slice(1).map((line) => {
		const cells = line.split('\t');
		if (cells.length !== columns) throw new WeightsFileError(`not ${columns} columns: ${line}`);
		return cells;
	});
}

function integer(cell: string | undefined, row: string): number {
	const value = Number(cell);
	if (!Number.isInteger(value) || Math.abs(value) > 0x7fff)
		throw new WeightsFileError(`not a weight: ${cell} of ${row}`);
	return value;
}
