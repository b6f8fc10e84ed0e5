/**
 * Writes `src/generated/engine.bin`, the one file that the engine needs, and `engine.gzip`, the same for the app:
 * `npm run compile`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writePack } from '../lib/thai/pack.ts';
import { engineSections } from './sections.ts';

const OUT = fileURLToPath(new URL('../generated/engine.bin', import.meta.url));

mkdirSync(dirname(OUT), { recursive: true });
const pack = writePack(engineSections());
const packed = gzipSync(pack, { level: 9 });
writeFileSync(OUT, pack);
// Not every host compresses what it does not know by name, so the app gets the pack compressed already.
writeFileSync(OUT.replace(/bin$/, 'gzip'), packed);
console.log(`engine.bin: ${kilobytes(pack)} KB, ${kilobytes(packed)} KB gzip`);

function kilobytes({ byteLength }: Uint8Array): string {
	return (byteLength / 1024).toFixed(0);
}
