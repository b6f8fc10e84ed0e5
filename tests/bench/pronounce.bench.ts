/**
 * Speed of reading words aloud, in words a second on one core: the reading alone, and with all notations. Each word is read afresh.
 *
 *     npx tsx tests/bench/pronounce.bench.ts [--json] [WORD-FILE]   # first column of a tab-separated file
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine } from '../../src/lib/thai/analyze.ts';
import { readPack } from '../../src/lib/thai/pack.ts';
import { notated } from '../../src/lib/thai/pronounce/notations/notated.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const root = new URL('../../', import.meta.url);
const file = readFileSync(new URL('src/generated/engine.bin', root));
const pack = new ArrayBuffer(file.byteLength);
new Uint8Array(pack).set(file);
const engine = createEngine(readPack(pack));
const path = positionals[0] ?? fileURLToPath(new URL('../shared/eval/data/pronounce-wiktionary.tsv', root));
const words = readFileSync(path, 'utf8')
	.split('\n')
	.map((line) => line.split('\t')[0] as string)
	.filter(Boolean);

const rates = {
	reading: rate((word) => engine.pronounce(word)),
	withNotations: rate((word) => {
		const pronunciation = engine.pronounce(word);
		return pronunciation && notated(pronunciation);
	})
};
if (values.json) console.log(JSON.stringify({ path, words: words.length, rates }));
else
	for (const [name, perSecond] of Object.entries(rates))
		console.log(`${name.padEnd(14)} ${Math.round(perSecond).toLocaleString('en-GB')} words a second`);

/** The best of five rounds over all words, by processor time; one round before it warms up. */
function rate(read: (word: string) => unknown): number {
	let best = 0;
	for (let round = 0; round < 6; round++) {
		const start = process.cpuUsage().user;
		for (const word of words) read(word);
		const seconds = (process.cpuUsage().user - start) / 1e6;
		if (round > 0) best = Math.max(best, words.length / seconds);
	}
	return best;
}
