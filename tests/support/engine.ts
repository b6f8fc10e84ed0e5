import { loadEngine } from '../../src/cli/engine.ts';
import type { Engine } from '../../src/lib/thai/analyze.ts';

let engine: Engine | undefined;

/** The real engine over the compiled pack, loaded once. */
export function realEngine(): Engine {
	return (engine ??= loadEngine());
}
