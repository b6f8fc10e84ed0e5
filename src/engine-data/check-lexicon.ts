/**
 * Holds the lexicon against the engine that is packed from it, part of `npm run check:lexicon`: every Thai headword without a
 * space is cut to itself, and every part of a compound has a meaning to show. Prints each fault; exit code 1 on any.
 */
import { createEngine } from '../lib/thai/analyze.ts';
import { readPack, writePack } from '../lib/thai/pack.ts';
import { lexiconEntries } from '../lexicon/compile.ts';
import { readShards } from '../lexicon/shards.ts';
import { engineSections } from './sections.ts';

const engine = createEngine(readPack(writePack(engineSections()).buffer as ArrayBuffer));
const segmenter = engine.segmenter();
const written = new Set(readShards().rows.map(({ headword }) => headword));
let faults = 0;
for (const { headword, parts } of lexiconEntries()) {
	const cut = /^[\u0e01-\u0e4e]+$/.test(headword)
		? segmenter.words(headword).map(({ text }) => text)
		: [headword];
	if (cut.length > 1) fault(`${headword} is cut into ${cut.join(' ')}`);
	// The parts of what CLDR names (`ภาษาโอโรโม`) are names that need no entry.
	for (const part of written.has(headword) ? (parts ?? []) : [])
		if (!engine.lexicon.lookup(part)) fault(`${headword}: its part ${part} has no entry`);
}
console.log(`lexicon in the engine: ${faults} faults`);
if (faults > 0) process.exitCode = 1;

function fault(message: string): void {
	faults++;
	console.error(message);
}
