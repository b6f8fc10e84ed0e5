/**
 * Speed of the three ways to cut words, side by side: `npx tsx tests/bench/words.bench.ts [TEXT-FILE]`. Prints characters a
 * second and the ratio to the browser's own segmenter and to the `wordcut` package as it comes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readPack } from '../../src/lib/thai/pack.ts';
import { createSegmenter } from '../../src/lib/thai/words/create.ts';
import { SEGMENTER_NAMES } from '../../src/lib/thai/words/segmenter.ts';

const root = new URL('../../', import.meta.url);
const path = process.argv[2] ?? fileURLToPath(new URL('../shared/articles/mali-pardon.th.txt', root));
const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
const characters = lines.reduce((sum, line) => sum + line.length, 0);

const file = readFileSync(new URL('src/generated/engine.bin', root));
const buffer = new ArrayBuffer(file.byteLength);
new Uint8Array(buffer).set(file);
const sections = readPack(buffer);

const contenders: [string, (text: string) => unknown][] = [];
const intl = new Intl.Segmenter('th', { granularity: 'word' });
contenders.push(['Intl.Segmenter, bare', (text) => [...intl.segment(text)]]);
const wordcut = createRequire(import.meta.url)('wordcut');
wordcut.init();
contenders.push(['wordcut package, bare', (text) => wordcut.cutIntoArray(text)]);
for (const name of SEGMENTER_NAMES) {
	const started = performance.now();
	const segmenter = createSegmenter(name, sections);
	const ready = performance.now() - started;
	contenders.push([`${name}, cuts`, (text) => segmenter.cuts(text)]);
	contenders.push([`${name}, fine (ready in ${ready.toFixed(1)} ms)`, (text) => segmenter.fine(text)]);
	contenders.push([`${name}, tapped`, (text) => segmenter.words(text)]);
}

const speeds = contenders.map(([name, cut]) => ({ name, speed: measure(cut) }));
const [browser, packaged] = speeds.map(({ speed }) => speed) as [number, number];
console.log(`${lines.length} lines, ${characters} characters, ${path}`);
for (const { name, speed } of speeds) {
	const ratios = `${(speed / browser).toFixed(2)} × Intl.Segmenter, ${(speed / packaged).toFixed(1)} × wordcut`;
	console.log(`${name.padEnd(40)} ${(speed / 1e6).toFixed(2).padStart(6)} M characters/s   ${ratios}`);
}

/** Characters a second: the best of five runs of at least a fifth of a second each, after a warm-up. */
function measure(cut: (text: string) => unknown): number {
	const run = (seconds: number): number => {
		const start = performance.now();
		let done = 0;
		while (performance.now() - start < 1000 * seconds) {
			for (const line of lines) cut(line);
			done += characters;
		}
		return done / ((performance.now() - start) / 1000);
	};
	run(0.3);
	return Math.max(...Array.from({ length: 5 }, () => run(0.2)));
}
