import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine, type Engine } from '../lib/thai/analyze.ts';
import { readPack } from '../lib/thai/pack.ts';
import { UsageError } from './input.ts';

const PACK = fileURLToPath(new URL('../generated/engine.bin', import.meta.url));

/**
 * The engine over the pack that `npm run compile` (part of `npm ci`) writes.
 * @throws {UsageError} where the pack is missing.
 */
export function loadEngine(): Engine {
	let file: Buffer;
	try {
		file = readFileSync(PACK);
	} catch (cause) {
		throw new UsageError('the engine data is missing: run `npm run compile` once', { cause });
	}
	// A buffer of its own: typed arrays are laid over it and want its start aligned.
	const copy = new ArrayBuffer(file.byteLength);
	new Uint8Array(copy).set(file);
	return createEngine(readPack(copy));
}
