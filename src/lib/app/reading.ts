import { coverageOf, minutesToRead, profileOf, type Coverage } from '../study/schedule/coverage.ts';
import type { WordStatus } from '../study/schedule/status.ts';
import type { StudyAnalysis } from '../study/study.ts';

export type { StudyAnalysis } from '../study/study.ts';
export type { Question } from '../study/quiz/question.ts';
export type { Span } from '../thai/span.ts';
export type { Entry } from '../thai/lexicon/entry.ts';

/** What the pages of one article say of it. */
export interface ReadingFigures {
	minutes: number;
	coverage: Coverage;
}

/** The figures of an article that is open; with `chosen` headwords as they would be once these are learnt. */
export function readingFigures(
	analysis: Pick<StudyAnalysis, 'words' | 'terms'>,
	statuses: ReadonlyMap<string, WordStatus>,
	chosen?: ReadonlySet<string>
): ReadingFigures {
	const profile = profileOf(analysis);
	return { minutes: minutesToRead(profile.running), coverage: coverageOf(profile, statuses, chosen) };
}
