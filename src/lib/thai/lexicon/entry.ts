import type { PartOfSpeech } from '../words/token.ts';

/** Marks on a sense, as written in the `flags` column of the lexicon's shards. */
export const SENSE_FLAGS = [
	'function', // a grammatical word: never a vocabulary card
	'person', // names of people
	'place', // names of places
	'organisation', // names of bodies
	'event', // names of events
	'title', // a rank, title or role that stands before a name
	'abbreviation',
	'stative', // a verb that tells a state, glossed by adjectives
	'unit', // a unit of measure or money
	'number', // a number word
	'formal',
	'informal',
	'royal',
	'literary',
	'headline', // said in headlines and hardly elsewhere
	'slang',
	'rude'
] as const;
export type SenseFlag = (typeof SENSE_FLAGS)[number];

/** A usual phrase: `ยื่นคำร้อง`, file a petition. */
export interface Collocation {
	text: string;
	gloss: string;
}

/** One meaning of a headword. */
export interface Sense {
	pos: PartOfSpeech;
	/** English glosses, best first; verbs in the base form without `to`, nouns in the singular, stative verbs (flag `stative`) as adjectives. Never empty. */
	gloss: string[];
	flags?: SenseFlag[];
	/** Classifier that counts this noun (`คน`, `นาย`, `ฉบับ`). */
	classifier?: string;
	/** Further usual classifiers of this noun. */
	otherClassifiers?: string[];
	/** A short remark in plain English; for a classifier, what it counts. */
	note?: string;
	/** Written by the learner. */
	own?: true;
	/** Usual phrases with the word in this sense, with their English. */
	collocations?: Collocation[];
	/** Irregular or needed English forms of the first gloss: `adj` (Malian), `plural`, `past`, `participle`. */
	forms?: Partial<Record<'adj' | 'people' | 'plural' | 'past' | 'participle', string>>;
}

/** Where an entry comes from: written in the lexicon, made by a rule for derivatives, a name guessed, the learner alone. */
export type EntrySource = 'lexicon' | 'rule' | 'name' | 'own';

export interface Entry {
	headword: string;
	source: EntrySource;
	/** The sense that a reader of news meets most often stands first. Never empty. */
	senses: Sense[];
	/** What the headword is made of, where that helps (`สิทธิ`, `มนุษยชน`). */
	parts?: string[];
	/** Other spellings of the headword that news uses. */
	variants?: string[];
	/** Rank in news frequency, 1 = most frequent; absent where unknown. */
	rank?: number;
}

/** Looks words up. Pure; answers `null` for what it does not know. */
export interface Lexicon {
	lookup(word: string): Entry | null;
	/** Whether `word` has a written entry (cheaper than `lookup`). */
	has(word: string): boolean;
}

/** A lexicon that can be searched and read from end to end as well. */
export interface WholeLexicon extends Lexicon {
	/** The end (UTF-16 offset) of the longest written word that begins at `start` of `text` in normal spelling; -1 where none does. Allocates nothing. */
	longest(text: string, start: number): number;
	/** Every written entry once, variants left out, in the order of the headwords' keys. */
	entries(): Iterable<Entry>;
}
