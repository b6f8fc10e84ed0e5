import type { Term } from '../../study/cards/term.ts';

/** How many words are suggested at once: a handful that can be learnt in a sitting. */
export const SUGGESTED = 7;

/** The headwords to choose beforehand: of `terms`, best first, the first ones that have a meaning. */
export function suggested(terms: readonly Term[], count: number = SUGGESTED): Set<string> {
	return new Set(
		terms
			.filter(({ gloss }) => gloss.length > 0)
			.slice(0, count)
			.map(({ headword }) => headword)
	);
}

/** Minutes that so many new words take on the first day: about 40 seconds each, at least one minute. */
export function minutesToday(words: number): number {
	return Math.max(1, Math.round((words * 40) / 60));
}
