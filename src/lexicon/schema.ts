import type { Sense } from '../lib/thai/lexicon/entry.ts';

/** The columns of a shard, in the order in which they are written. */
export const COLUMNS = ['headword', 'pos', 'gloss', 'flags', 'classifier', 'parts', 'forms', 'note'] as const;

/** What may stand before `=` in the column `forms`. */
export const FORM_KEYS = [
	'adj',
	'people',
	'plural',
	'past',
	'participle'
] as const satisfies readonly (keyof NonNullable<Sense['forms']>)[];

export const LIMITS = {
	glosses: 4,
	/** Words of one gloss. */
	glossWords: 5,
	/** Characters of a note. */
	note: 90,
	/** Senses of one headword. */
	senses: 4
} as const;
