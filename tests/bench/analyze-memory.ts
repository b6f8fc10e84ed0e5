/** Prints the memory of the engine in Node, run with `--expose-gc`: what it holds after loading, and its peak over analyses. */
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../src/cli/engine.ts';
import { study } from '../../src/lib/study/study.ts';

const sample = readFileSync('src/articles/mali-pardon/th.txt', 'utf8');
const text = `${sample}\n${sample}\n${sample}`.slice(0, 5000);
const used = (): number => {
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 2 ** 20;
};

globalThis.gc?.();
const before = used();
const engine = loadEngine();
let peak = used() - before;
globalThis.gc?.();
const held = used() - before;
for (let run = 0; run < 20; run++) {
	study(engine, `${text}\n${run}`);
	peak = Math.max(peak, used() - before);
}
globalThis.gc?.();
console.log(
	`memory in Node: ${held.toFixed(1)} MB after loading, ${(used() - before).toFixed(1)} MB after 20 articles of 5,000 characters; ` +
		`peak, garbage not yet collected included, ${peak.toFixed(1)} MB`
);
