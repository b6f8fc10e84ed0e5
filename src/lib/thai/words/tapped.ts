import { NONE, ROOT } from '../lexicon/trie.ts';
import { UNKNOWN } from './cutter.ts';
import type { FineText, FineWord } from './fine.ts';
import { WORD_FLAGS, type WordModel } from './model.ts';
import { posOf } from './pos.ts';
import type { TokenKind } from './token.ts';

/** A word that a learner taps, over the fine words `[from, to)` of its text. */
export interface TappedWord {
	from: number;
	to: number;
	/** Number in the trie, or negative. */
	id: number;
	/** Where the word is a derivative: the fine word at which its base begins. */
	base?: number;
}

/**
 * Joins fine words to the words that a learner taps, in two steps: the fewest words of which every joined one stands in the
 * lexicon or a dictionary; then what rules join, see `RULES`.
 */
export function joinTapped(fine: FineText, model: WordModel): TappedWord[] {
	const words = fewestWords(fine, model, 0, fine.words.length, Infinity);
	const isSettled = ({ to }: TappedWord): boolean => fine.words[to - 1]?.settled === true;
	return RULES.reduce(
		(joined, rule) =>
			joinPairs(joined, (a, b) => (isSettled(a) || isSettled(b) ? null : rule(fine, model, a, b))),
		words
	);
}

/**
 * The parts of a tapped word, as edges between fine words: a derivative's prefix and base, else the fewest words that are
 * not the whole. White space stays with the part before it. Two edges where the word has no parts.
 */
export function partEdges(fine: FineText, model: WordModel, { from, to, base }: TappedWord): number[] {
	if (base !== undefined) return [from, base, to];
	if (to - from < 2) return [from, to];
	if (NOMINALISERS.has(textOf(fine, { from, to: from + 1, id: UNKNOWN }))) {
		const rest = fewestWords(fine, model, from + 1, to, Infinity);
		if (rest.length === 1) return [from, from + 1, to];
	}
	const parts = fewestWords(fine, model, from, to, to - from - 1).filter(
		(part) => fine.words[part.from]?.kind !== 'space'
	);
	return [...parts.map((part) => part.from), to];
}

/**
 * A path of fewest words over the fine words `[first, last)` through the joins that the trie knows,
 * by dynamic programming from the end. Of equally short paths the one with more words of the lexicon wins, then
 * the one whose first word is longer.
 */
function fewestWords(
	{ normalised, words }: FineText,
	model: WordModel,
	first: number,
	last: number,
	longest: number
): TappedWord[] {
	const { text } = normalised;
	const { trie } = model;
	const limit = words[last - 1]?.end ?? 0;
	const costs = new Float64Array(last - first + 1);
	const choices = new Array<TappedWord>(last - first);
	for (let from = last - 1; from >= first; from--) {
		const word = words[from] as FineWord;
		let best: TappedWord = { from, to: from + 1, id: word.id };
		let least =
			costOf(model, word.kind, word.id, word.end - word.start) + (costs[from + 1 - first] as number);
		let to = from + 1;
		let slot = word.kind === 'space' || word.kind === 'punctuation' || word.settled ? NONE : ROOT;
		for (let at = word.start, id = 0; slot !== NONE && at < limit; at++) {
			slot = trie.child(slot, text.charCodeAt(at));
			if (slot === NONE) break;
			id += trie.skips[slot] as number;
			if (!trie.isWord(slot) || at < word.end || !isJoin(model, id)) continue;
			while ((words[to - 1] as FineWord).end < at + 1) to++;
			if (words.slice(from + 1, to).some(({ settled }) => settled)) break;
			if ((words[to - 1] as FineWord).end !== at + 1 || to - from > longest) continue;
			const cost = costOf(model, 'word', id, at + 1 - word.start) + (costs[to - first] as number);
			if (cost < least) {
				least = cost;
				best = { from, to, id };
			}
		}
		costs[from - first] = least;
		choices[from - first] = best;
	}
	const path: TappedWord[] = [];
	for (let at = first; at < last; at = (path.at(-1) as TappedWord).to)
		path.push(choices[at - first] as TappedWord);
	return path;
}

/** Words that only the treebank has are fine words; joins must be listed. */
function isJoin({ flags }: WordModel, id: number): boolean {
	return ((flags[id] as number) & (WORD_FLAGS.lexicon | WORD_FLAGS.dictionary)) !== 0;
}

/** One a word; a little more for a word that the lexicon does not explain; hardly anything for length, squared. */
function costOf({ flags }: WordModel, kind: TokenKind, id: number, length: number): number {
	if (kind === 'space') return 0;
	const explained = id >= 0 && ((flags[id] as number) & WORD_FLAGS.lexicon) !== 0;
	return 1 + (explained ? 0 : 1e-2) + Math.min(1e-6 * length * length, 1e-3);
}

type Rule = (fine: FineText, model: WordModel, a: TappedWord, b: TappedWord) => TappedWord | null;

const RULES: readonly Rule[] = [joinUnknown, joinNumerals, joinDerivative, joinSign];

/** Repeatedly joins neighbours from left to right wherever `rule` gives the joined word. */
function joinPairs(
	words: readonly TappedWord[],
	rule: (a: TappedWord, b: TappedWord) => TappedWord | null
): TappedWord[] {
	const joined: TappedWord[] = [];
	for (const word of words) {
		const last = joined.at(-1);
		const both = last ? rule(last, word) : null;
		if (both) joined[joined.length - 1] = both;
		else joined.push(word);
	}
	return joined;
}

/** Neighbouring pieces of unknown Thai are one name. */
function joinUnknown({ words }: FineText, _: WordModel, a: TappedWord, b: TappedWord): TappedWord | null {
	const isUnknown = ({ to, id }: TappedWord): boolean => id === UNKNOWN && words[to - 1]?.kind === 'word';
	return isUnknown(a) && isUnknown(b) ? { from: a.from, to: b.to, id: UNKNOWN } : null;
}

/** Number words in a row are one number (`สองพันล้าน`). */
function joinNumerals(fine: FineText, model: WordModel, a: TappedWord, b: TappedWord): TappedWord | null {
	const isNumeral = (word: TappedWord): boolean =>
		fine.words[word.from]?.kind === 'word' && posOf(fine, model, word) === 'NUM';
	return isNumeral(a) && isNumeral(b) ? { from: a.from, to: b.to, id: UNKNOWN } : null;
}

/** การ and ความ with a verb make a noun of it, ผู้ and นัก the one who does it (Iwasaki & Ingkaphirom 2005, ch. 3). */
const NOMINALISERS = new Set(['การ', 'ความ', 'ผู้', 'นัก']);

function joinDerivative(fine: FineText, model: WordModel, a: TappedWord, b: TappedWord): TappedWord | null {
	if (a.to !== a.from + 1 || !NOMINALISERS.has(textOf(fine, a)) || fine.words[b.from]?.kind !== 'word')
		return null;
	const pos = posOf(fine, model, b);
	if (pos !== 'VERB' && !(pos === 'ADJ' && textOf(fine, a) === 'ความ')) return null;
	return { from: a.from, to: b.to, id: UNKNOWN, base: b.from };
}

/** ๆ repeats and ฯ shortens the word that it stands right behind. */
function joinSign(fine: FineText, _: WordModel, a: TappedWord, b: TappedWord): TappedWord | null {
	const sign = textOf(fine, b);
	if ((sign !== 'ๆ' && sign !== 'ฯ') || fine.words[a.to - 1]?.kind !== 'word') return null;
	return { ...a, to: b.to, id: a.id < 0 ? UNKNOWN : a.id };
}

function textOf({ normalised, words }: FineText, { from, to }: TappedWord): string {
	return normalised.text.slice(words[from]?.start, words[to - 1]?.end);
}
