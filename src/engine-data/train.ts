/**
 * Trains everything that the engine learns, each on what stands before it, and packs it; with `--folds` prints cross-validated figures and
 * writes nothing. Takes the flags of the trainers.
 *
 *     npm run train
 *     npm run train -- --folds 5 --seed 1
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TRAINERS = [
	'train-names.ts',
	'train-words.ts',
	'train-tags.ts',
	'train-sentences.ts',
	'train-pronounce.ts'
];
const flags = process.argv.slice(2);
const dryRun = flags.some((flag) => flag.startsWith('--folds'));

for (const trainer of TRAINERS) {
	run(trainer, flags);
	if (!dryRun) run('compile.ts', []);
}

function run(script: string, args: readonly string[]): void {
	const path = fileURLToPath(new URL(script, import.meta.url));
	const { status } = spawnSync('npx', ['tsx', path, ...args], { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}
