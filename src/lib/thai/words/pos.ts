import type { FineText, FineWord } from './fine.ts';
import { TAGS, type WordModel } from './model.ts';
import type { TappedWord } from './tapped.ts';
import type { PartOfSpeech, TokenKind } from './token.ts';

/** What a token of each kind most often is where no list has it. */
const GUESSES: Readonly<Record<TokenKind, PartOfSpeech | undefined>> = {
	word: 'PROPN',
	abbreviation: 'NOUN',
	number: 'NUM',
	latin: 'PROPN',
	url: 'SYM',
	punctuation: 'PUNCT',
	symbol: 'SYM',
	space: undefined
};

/** A fine word's part of speech: the treebank's or lexicon's most frequent one, else a guess by its kind. */
export function finePosOf(word: FineWord, { tags }: WordModel): PartOfSpeech | undefined {
	const listed = word.id >= 0 ? TAGS[tags[word.id] as number] : undefined;
	if (listed) return listed;
	// Dictionary words without a tag are mostly nouns.
	return word.kind === 'word' && word.id >= 0 ? 'NOUN' : GUESSES[word.kind];
}

/**
 * A tapped word's part of speech: a derivative is a noun; a word of the trie has its own; else that of its
 * first fine word, as Thai compounds have their head in front.
 */
export function posOf({ words }: FineText, model: WordModel, word: TappedWord): PartOfSpeech | undefined {
	if (word.base !== undefined) return 'NOUN';
	const listed = word.id >= 0 ? TAGS[model.tags[word.id] as number] : undefined;
	return listed ?? finePosOf(words[word.from] as FineWord, model);
}
