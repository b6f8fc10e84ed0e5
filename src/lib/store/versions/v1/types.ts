import type { Bilingual } from '../../../study/quiz/question.ts';
import type { CoverageProfile } from '../../../study/schedule/coverage.ts';
import type { ReviewEvent } from '../../../study/schedule/event.ts';
import type { CardState } from '../../../study/schedule/state.ts';
import type { Mark } from '../../../study/schedule/status.ts';
import type { StudyAnalysis } from '../../../study/study.ts';
import type { Span } from '../../../thai/span.ts';
import type { PartOfSpeech } from '../../../thai/words/token.ts';
import type { SegmenterName } from '../../../thai/words/segmenter.ts';

/** An article. Its text is the truth; offsets everywhere are UTF-16 units into it. Times are ms since the epoch. */
export interface ArticleRow {
	id: string;
	title: string;
	text: string;
	/** An English version, paragraph by paragraph. */
	english?: string;
	/** Slug of the sample article that this one is. */
	sample?: string;
	/** Hash of the text without its white space: finds the same article again. */
	textHash: string;
	createdAt: number;
	openedAt?: number;
	/** Where the learner was reading: an offset into the text. */
	position?: number;
}

/** What the engine computed: a cache, stale where the engine's version has changed. */
export interface AnalysisRow {
	articleId: string;
	segmenter: SegmenterName;
	engineVersion: string;
	analysis: StudyAnalysis;
}

/** The figures of an analysis that the library shows, kept apart so that a list need not load whole analyses. */
export interface ProfileRow {
	articleId: string;
	segmenter: SegmenterName;
	engineVersion: string;
	profile: Profile;
}

export interface Profile extends CoverageProfile {
	/** How many questions the article offers. */
	questions: number;
}

/** What the learner said of a word. */
export interface TermRow {
	headword: string;
	mark: Mark;
	updatedAt: number;
}

/** The sentence that a card quotes; it stays when the article goes. */
export interface CardContext {
	articleId: string;
	articleTitle: string;
	sentence: string;
	/** The word inside the sentence, UTF-16 units. */
	start: number;
	end: number;
	english?: string;
}

export interface CardRow {
	id: string;
	headword: string;
	pos: PartOfSpeech;
	gloss: string[];
	note?: string;
	context: CardContext;
	createdAt: number;
	suspended?: boolean;
	/** Cache: a fold over the card's reviews. */
	state: CardState;
}

/** An event of the review log: append-only. */
export type ReviewRow = ReviewEvent;

/** A question as it was shown. */
export interface ShownQuestion {
	/** A `QuestionKind` of the time when it was asked. */
	kind: string;
	prompt: Bilingual;
	/** In the order in which they stood on the screen. */
	choices: Bilingual[];
	key: number;
}

/** An answer to a quiz question: append-only, readable without the article. */
export interface AttemptRow {
	id: string;
	articleId: string;
	articleTitle: string;
	question: ShownQuestion;
	/** The evidence: the sentence, and the answer inside it. */
	sentence: string;
	evidence: Span;
	/** Index into the choices. */
	chosen: number;
	correct: boolean;
	at: number;
	/** Answers given in one go through a quiz share this id. */
	quizId: string;
}

export interface SettingRow {
	key: string;
	value: unknown;
}
