import { collocationFaults, readCollocations, readVariants, variantFaults } from './extras.ts';
import { readRespellings } from './respellings.ts';
import { lexiconFaults } from './rules.ts';
import { readShards, readSkipped } from './shards.ts';
import type { Fault } from './tsv.ts';
import { readDemonyms } from './world.ts';

/** Every fault of the lexicon's data files that a program can find without the engine. */
export function dataFaults(): Fault[] {
	const shards = readShards();
	const skipped = readSkipped();
	const variants = readVariants();
	const collocations = readCollocations();
	return [
		...[shards, skipped, readDemonyms(), readRespellings(), variants, collocations].flatMap(
			({ faults }) => faults
		),
		...lexiconFaults(shards.rows, skipped.rows),
		...variantFaults(variants.rows, shards.rows),
		...collocationFaults(collocations.rows, shards.rows)
	];
}
