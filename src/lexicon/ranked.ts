import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalise } from '../lib/thai/text/normalise.ts';

/** The list of Thai words by their frequency in news, outside the project; it is needed only to check and to rank. */
export const RANKED_HEADWORDS = fileURLToPath(
	new URL('../../../shared/lexicon/headwords.tsv', import.meta.url)
);

/** Words of that list with their ranks (1 = most frequent), or `null` where the list is not at hand. */
export function readRankedHeadwords(path: string = RANKED_HEADWORDS): Map<string, number> | null {
	if (!existsSync(path)) return null;
	const ranks = new Map<string, number>();
	for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
		const [rank = '', word = ''] = line.split('\t');
		const spelling = normalise(word).text;
		if (spelling !== '' && !ranks.has(spelling)) ranks.set(spelling, Number(rank));
	}
	return ranks;
}
