import { readRankedHeadwords } from './ranked.ts';
import { readRespellings } from './respellings.ts';
import { lexiconFaults } from './rules.ts';
import { readShards, readSkipped } from './shards.ts';
import { formatFault, type Fault } from './tsv.ts';
import { readDemonyms, worldEntries } from './world.ts';

/** How many of the commonest words of news the lexicon must answer for. */
const COVERED = 1500;

/** Prints every fault of the lexicon's data files with its place, then the coverage; exit code 1 on any fault. */
function main(): void {
	const shards = readShards();
	const skipped = readSkipped();
	const faults: Fault[] = [
		...shards.faults,
		...skipped.faults,
		...readDemonyms().faults,
		...readRespellings().faults,
		...lexiconFaults(shards.rows, skipped.rows)
	];
	for (const fault of faults) console.error(formatFault(fault));

	const headwords = new Set(shards.rows.map(({ headword }) => headword));
	console.log(`lexicon: ${headwords.size} headwords, ${shards.rows.length} senses, ${faults.length} faults`);
	console.log(coverage(headwords, new Set(skipped.rows.map(({ headword }) => headword))));
	if (faults.length > 0) process.exitCode = 1;
}

function coverage(headwords: ReadonlySet<string>, skipped: ReadonlySet<string>): string {
	const ranks = readRankedHeadwords();
	if (!ranks) return 'coverage: left out, ../shared/lexicon/headwords.tsv is not at hand';
	const world = new Set(worldEntries().map(({ headword }) => headword));
	const words = [...ranks].filter(([, rank]) => rank <= COVERED).map(([word]) => word);
	const missing = words.filter((word) => !headwords.has(word) && !world.has(word) && !skipped.has(word));
	const list =
		missing.length > 0
			? `; missing: ${missing.slice(0, 60).join(' ')}${missing.length > 20 ? ' …' : ''}`
			: '';
	return `coverage: ${words.length - missing.length} of the first ${words.length} words of news${list}`;
}

main();
