import type { TextSpan } from '../span.ts';

/** What a token is made of; `word` is Thai script, the rest speak for themselves. */
export type TokenKind =
	'word' | 'abbreviation' | 'number' | 'latin' | 'url' | 'punctuation' | 'symbol' | 'space';

/** Universal Dependencies tags, plus `CLF` for classifiers. The pack numbers tags in this order: add at the end only. */
export const PARTS_OF_SPEECH = [
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'CLF',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
	'X'
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/**
 * A token of a text. Tokens tile the text: the first starts at 0, each starts where the last ended, white
 * space is a token too. `parts`, where present, tile the token and number at least two.
 */
export interface Token extends TextSpan {
	kind: TokenKind;
	pos?: PartOfSpeech;
	parts?: TextSpan[];
	/** Which sense of the word's entry fits here, where that is not the first. */
	sense?: number;
}
