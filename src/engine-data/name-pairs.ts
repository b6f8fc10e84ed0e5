import type { StoredEntry } from '../lib/thai/lexicon/format.ts';
import { withoutDiacritics } from '../lib/thai/text/diacritics.ts';

/** A transliterated name, a word of it in each script; `latin` is lower case without diacritics. */
export interface NamePair {
	thai: string;
	latin: string;
}

/** The words of names of people and places in the lexicon that may be transliterated; other names are found out in training. */
export function namePairs(entries: Iterable<StoredEntry>): NamePair[] {
	const pairs = new Map<string, NamePair>();
	for (const { headword, senses } of entries) {
		for (const { pos, gloss, flags } of senses) {
			if (pos !== 'PROPN' || !flags?.some((flag) => flag === 'person' || flag === 'place')) continue;
			const thai = headword.split(/[ .·-]+/);
			const latin = plain(gloss[0] ?? '').split(/[ .-]+/);
			if (thai.length !== latin.length) continue;
			thai.forEach((word, i) => {
				const spelling = latin[i] ?? '';
				if (/^[ก-๎]{2,}$/.test(word) && /^[a-z]{2,}$/.test(spelling))
					pairs.set(`${word}\t${spelling}`, { thai: word, latin: spelling });
			});
		}
	}
	return [...pairs.values()];
}

function plain(name: string): string {
	return withoutDiacritics(name.toLowerCase()).replace(/['’]/g, '');
}
