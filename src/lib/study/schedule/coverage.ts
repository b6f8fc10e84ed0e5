import type { StudyAnalysis } from '../study.ts';
import type { WordStatus } from './status.ts';

/** The running words of a text, counted once so that its coverage can follow the learner cheaply. */
export interface CoverageProfile {
	/** Running words: Thai words and abbreviations; numbers, Latin script and punctuation are none. */
	running: number;
	/** Running words that need no card: names and grammatical words. */
	given: number;
	/** Headwords worth a card with the number of their occurrences. */
	words: [headword: string, count: number][];
}

/** Shares of the running words, each 0 to 1, together 1 (all 0 for a text without words). */
export interface Coverage {
	known: number;
	learning: number;
	new: number;
}

/** Counts the running words of an analysed text. */
export function profileOf(analysis: Pick<StudyAnalysis, 'words' | 'terms'>): CoverageProfile {
	const running = analysis.words.filter(({ kind }) => kind === 'word' || kind === 'abbreviation').length;
	const words = analysis.terms.words.map(({ headword, occurrences }): [string, number] => [
		headword,
		occurrences.length
	]);
	const taught = words.reduce((sum, [, count]) => sum + count, 0);
	return { running: Math.max(running, taught), given: Math.max(0, running - taught), words };
}

/**
 * How much of a text the learner knows, learns and does not know, by running words. Names and grammatical words
 * count as known, as is usual for lexical coverage (Nation 2006, https://doi.org/10.3138/cmlr.63.1.59, does so for
 * proper names): no card could ever teach them. Ignored words are left out. `chosen` headwords count as known:
 * what learning them would bring.
 */
export function coverageOf(
	profile: CoverageProfile,
	statuses: ReadonlyMap<string, WordStatus>,
	chosen?: ReadonlySet<string>
): Coverage {
	let known = profile.given;
	let learning = 0;
	let fresh = 0;
	for (const [headword, count] of profile.words) {
		const status = chosen?.has(headword) ? 'known' : (statuses.get(headword)?.status ?? 'new');
		if (status === 'known') known += count;
		else if (status === 'learning') learning += count;
		else if (status === 'new') fresh += count;
	}
	const total = known + learning + fresh;
	if (total === 0) return { known: 0, learning: 0, new: 0 };
	return { known: known / total, learning: learning / total, new: fresh / total };
}

/** Running words that a learner reads in a minute; people who grew up with Thai read about twice as many. */
const WORDS_PER_MINUTE = 90;

/** Minutes that a learner needs for so many running words, at least 1. */
export function minutesToRead(running: number): number {
	return Math.max(1, Math.round(running / WORDS_PER_MINUTE));
}
