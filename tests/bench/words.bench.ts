/**
 * Speed of the ways to cut words, side by side, on texts of 100 to 200 characters.
 *
 *     npx tsx tests/bench/words.bench.ts [--json] [--browser] [TEXT-FILE]   # in Node, with --browser in Chromium as well
 *     npx tsx tests/bench/words.bench.ts --linear                           # time by length, 1 KB to 10 MB
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inBrowser } from './words-browser.ts';
import { contest, pieces, speedTable } from './words-contest.ts';
import { linearity } from './words-linear.ts';

const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean' }, browser: { type: 'boolean' }, linear: { type: 'boolean' } },
	allowPositionals: true
});
const root = new URL('../../', import.meta.url);
const file = readFileSync(new URL('src/generated/engine.bin', root));
const pack = new ArrayBuffer(file.byteLength);
new Uint8Array(pack).set(file);

if (values.linear) {
	for (const line of linearity(pack)) console.log(line);
} else {
	const path = positionals[0] ?? fileURLToPath(new URL('../shared/articles/mali-pardon.th.txt', root));
	const texts = pieces(readFileSync(path, 'utf8'));
	const wordcut = createRequire(import.meta.url)('wordcut');
	wordcut.init();
	const processorTime = (): number => process.cpuUsage().user / 1000;
	const tables = [
		{ where: `Node ${process.version}`, speeds: contest(pack, texts, wordcut, processorTime) },
		...(values.browser ? [{ where: 'Chromium', speeds: await inBrowser(pack, texts) }] : [])
	];
	if (values.json) console.log(JSON.stringify({ texts: texts.length, path, tables }));
	else
		for (const { where, speeds } of tables) {
			console.log(`${where}: ${texts.length} texts of 100 to 200 characters of ${path}`);
			for (const line of speedTable(speeds)) console.log(line);
		}
}
