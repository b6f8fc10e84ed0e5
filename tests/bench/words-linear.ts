import { readPack } from '../../src/lib/thai/pack.ts';
import { createSegmenter } from '../../src/lib/thai/words/create.ts';

const PIECES = {
	'Thai prose': 'เด็กตากลมโตมากนั่งตากลมอยู่ที่บ้านของนายเศรษฐา ทวีสิน เมื่อวันที่ 30 ธันวาคม ',
	'one letter': 'ก',
	'tone marks': '่',
	'white space': ' ',
	'full stops': 'ก.',
	'lone surrogates': '\ud800',
	'Latin letters': 'a'
};
const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7];

/** Nanoseconds a character of `cuts`, by kind of text and length: linear where a row stays level. */
export function linearity(pack: ArrayBuffer): string[] {
	const segmenter = createSegmenter('lattice', readPack(pack));
	return Object.entries(PIECES).map(([name, piece]) => {
		const figures = LENGTHS.map((length) => {
			const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
			segmenter.cuts(text);
			const times = Array.from({ length: Math.max(2, 1e5 / length) }, () => {
				const start = performance.now();
				segmenter.cuts(text);
				return performance.now() - start;
			});
			return `${((Math.min(...times) * 1e6) / length).toFixed(1).padStart(7)} ns`;
		});
		return `${name.padEnd(16)} ${figures.join(' ')}  (1 KB, 10 KB, 100 KB, 1 MB, 10 MB)`;
	});
}
