import type { OwnEntry } from '../../../study/lexicon/own-entry.ts';
import type { PartOfSpeech } from '../../../thai/words/token.ts';
import type { CardRow as CardRow1 } from '../v1/types.ts';

export type {
	AnalysisRow,
	ArticleRow,
	AttemptRow,
	ProfileRow,
	ReviewRow,
	SettingRow,
	TermRow
} from '../v1/types.ts';

export interface CardRow extends CardRow1 {
	/** The learner wrote the glosses of this card: it no longer follows the lexicon. */
	edited?: boolean;
}

/** What the learner says of the meanings of a word; wins over the lexicon. */
export interface EntryRow extends OwnEntry {
	/** ms since the epoch. */
	updatedAt: number;
}

/** A report of a bad gloss: append-only. */
export interface ReportRow {
	id: string;
	headword: string;
	/** The sense as it was shown. */
	pos: PartOfSpeech;
	gloss: string[];
	/** What is wrong, in the learner's words; may be empty. */
	comment: string;
	/** ms since the epoch. */
	at: number;
	/** Of the engine and its lexicon. */
	engineVersion: string;
}
