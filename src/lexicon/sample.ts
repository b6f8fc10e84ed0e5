/**
 * Prints a sample of headwords with all that is written of them, one sense a line, for somebody who did not write them to judge:
 *
 *     npx tsx src/lexicon/sample.ts 200 1    # how many headwords, seed
 */
import { createHash } from 'node:crypto';
import { readShards, type ShardRow } from './shards.ts';

const [count = '200', seed = '1'] = process.argv.slice(2);
const senses = new Map<string, ShardRow[]>();
for (const row of readShards().rows) senses.set(row.headword, [...(senses.get(row.headword) ?? []), row]);
// By a hash of seed and headword, so that a sample hardly changes when entries are added.
const order = [...senses.keys()]
	.map((headword) => ({ headword, hash: createHash('sha256').update(`${seed} ${headword}`).digest('hex') }))
	.sort((a, b) => (a.hash < b.hash ? -1 : 1));
for (const { headword } of order.slice(0, Number(count))) {
	for (const { pos, gloss, flags, classifiers, parts, note } of senses.get(headword) ?? [])
		console.log(
			[headword, pos, gloss.join('; '), flags.join(' '), classifiers.join(' '), parts.join('+'), note].join(
				'\t'
			)
		);
}
