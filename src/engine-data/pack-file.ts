import { readFileSync } from 'node:fs';
import { readPack, type Sections } from '../lib/thai/pack.ts';

const PACK = new URL('../generated/engine.bin', import.meta.url);

/** The pack as it was compiled last: trainers build on what stands before them in it. */
export function readCompiledPack(): Sections {
	const bytes = readFileSync(PACK);
	return readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
