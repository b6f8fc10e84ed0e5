import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from './compile.ts';
import { readRankedHeadwords, RANKED_HEADWORDS } from './ranked.ts';

/** Writes `ranks.tsv`: the rank in news frequency of every headword of ours that the ranked list has. */
function main(): void {
	const ranks = readRankedHeadwords();
	if (!ranks) {
		console.error(`rank: ${RANKED_HEADWORDS} is missing`);
		process.exitCode = 2;
		return;
	}
	const rows = compileLexicon()
		.headwords.flatMap((headword) => {
			const rank = ranks.get(headword);
			return rank === undefined ? [] : [{ headword, rank }];
		})
		.sort((a, b) => a.rank - b.rank);
	const lines = [
		'# Made by `tsx src/lexicon/rank.ts`: ranks of our headwords in news, 1 = most frequent, from counts in NTREX, FLORES, TUD, PUD,',
		'# thaigov-v2 (public domain) and, for general text, the word counts that PyThaiNLP publishes under CC0.',
		'headword\trank',
		...rows.map(({ headword, rank }) => `${headword}\t${rank}`)
	];
	writeFileSync(fileURLToPath(new URL('ranks.tsv', import.meta.url)), `${lines.join('\n')}\n`);
	console.log(`rank: ${rows.length} headwords`);
}

main();
