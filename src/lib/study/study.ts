import type { Analysis, Engine } from '../thai/analyze.ts';
import type { SegmenterName } from '../thai/words/segmenter.ts';
import type { Terms } from './cards/term.ts';
import { termsOf } from './cards/terms.ts';
import { makeQuiz } from './quiz/make.ts';
import type { Question } from './quiz/question.ts';

/** An article as a learner studies it: the engine's analysis, the terms worth learning, the quiz. */
export interface StudyAnalysis extends Analysis {
	terms: Terms;
	quiz: Question[];
}

/** Analyses `text` the whole way. Pure; offsets are UTF-16 units into `text`. */
export function study(engine: Engine, text: string, segmenter?: SegmenterName): StudyAnalysis {
	const analysis = engine.analyze(text, segmenter);
	return {
		...analysis,
		terms: termsOf(analysis, engine.lexicon),
		quiz: makeQuiz(analysis, engine.lexicon)
	};
}
