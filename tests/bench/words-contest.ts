import { readPack } from '../../src/lib/thai/pack.ts';
import { createSegmenter } from '../../src/lib/thai/words/create.ts';
import { SEGMENTER_NAMES } from '../../src/lib/thai/words/segmenter.ts';

/** How fast one way to cut words was. */
export interface WordSpeed {
	name: string;
	/** UTF-16 units a second: the median over the rounds. */
	speed: number;
	/** Median over the rounds of the ratio to `Intl.Segmenter` and to the `wordcut` package, where that runs, in the same round. */
	timesIntl: number;
	timesWordcut: number | null;
}

const ROUNDS = 9;
const SLICE_MS = 120;

/**
 * Times all ways to cut words side by side: in each round every one gets a slice of time, so that what else the machine does falls on all.
 * `now` answers milliseconds, of processor time where that can be had. `Intl.Segmenter` is merely iterated.
 */
export function contest(
	pack: ArrayBuffer,
	texts: readonly string[],
	wordcut: { cutIntoArray(text: string): string[] } | null,
	now: () => number
): WordSpeed[] {
	const intl = new Intl.Segmenter('th', { granularity: 'word' });
	const contenders: [string, (text: string) => unknown][] = [
		[
			'Intl.Segmenter, iterated',
			(text) => {
				let count = 0;
				for (const { index } of intl.segment(text)) count = index;
				return count;
			}
		]
	];
	if (wordcut) contenders.push(['wordcut package', (text) => wordcut.cutIntoArray(text)]);
	const sections = readPack(pack);
	for (const name of SEGMENTER_NAMES) {
		const segmenter = createSegmenter(name, sections);
		contenders.push([`${name}, cuts`, (text) => segmenter.cuts(text)]);
		contenders.push([`${name}, fine tokens`, (text) => segmenter.fine(text)]);
		contenders.push([`${name}, tapped tokens`, (text) => segmenter.words(text)]);
	}
	const length = texts.reduce((sum, text) => sum + text.length, 0);
	const slice = (cut: (text: string) => unknown): number => {
		const start = now();
		let done = 0;
		do {
			for (const text of texts) cut(text);
			done += length;
		} while (now() - start < SLICE_MS);
		return done / ((now() - start) / 1000);
	};
	for (const [, cut] of contenders) slice(cut);
	const rounds = Array.from({ length: ROUNDS }, () => contenders.map(([, cut]) => slice(cut)));
	return contenders.map(([name], i) => ({
		name,
		speed: median(rounds.map((speeds) => speeds[i] as number)),
		timesIntl: median(rounds.map((speeds) => (speeds[i] as number) / (speeds[0] as number))),
		timesWordcut: wordcut && median(rounds.map((speeds) => (speeds[i] as number) / (speeds[1] as number)))
	}));
}

/** Texts of 100 to 200 characters, cut at white space where there is any. */
export function pieces(text: string): string[] {
	const found: string[] = [];
	for (const line of text.split('\n')) {
		let rest = line.trim();
		while (rest.length >= 100) {
			const space = rest.lastIndexOf(' ', 200);
			const end = rest.length <= 200 ? rest.length : space >= 100 ? space : 200;
			found.push(rest.slice(0, end));
			rest = rest.slice(end).trim();
		}
	}
	return found;
}

/** The table as lines of text. */
export function speedTable(speeds: readonly WordSpeed[]): string[] {
	return speeds.map(({ name, speed, timesIntl, timesWordcut }) => {
		const figures = [(speed / 1e6).toFixed(2), timesIntl.toFixed(2), timesWordcut?.toFixed(1) ?? '–'];
		return `${name.padEnd(28)} ${figures[0]?.padStart(7)} M characters/s ${figures[1]?.padStart(6)} × Intl.Segmenter ${figures[2]?.padStart(6)} × wordcut`;
	});
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}
