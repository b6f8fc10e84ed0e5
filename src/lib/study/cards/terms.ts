import { canClassify, isFunctionWord, isName, isNumber } from '../../thai/lexicon/classes.ts';
import type { Entry, Lexicon, Sense } from '../../thai/lexicon/entry.ts';
import type { Sentence } from '../../thai/sentences/sentence.ts';
import type { PartOfSpeech, Token } from '../../thai/words/token.ts';
import { exampleFor } from './example.ts';
import type { Term, Terms } from './term.ts';

/** What the terms are read from; any `Analysis` serves. */
export interface TermSource {
	text: string;
	words: readonly Token[];
	sentences: readonly Sentence[];
}

/** Parts of speech that are grammar, counting or signs, never vocabulary. */
const GRAMMAR: ReadonlySet<PartOfSpeech> = new Set([
	'ADP',
	'AUX',
	'CCONJ',
	'CLF',
	'DET',
	'NUM',
	'PART',
	'PRON',
	'PUNCT',
	'SCONJ',
	'SYM',
	'X'
]);

/** A word that the lexicon does not know is kept where it looks like a word and the article repeats it. */
const UNKNOWN_WORD = /^[ก-ฮเแโใไ][ก-ฮะ-ฺเ-๎]{2,15}$/;
const UNKNOWN_TIMES = 2;

/**
 * The news rank of the most rewarding words. The commonest few hundred come by themselves in every text; beyond some
 * thousands a word seldom comes back.
 */
const BEST_RANK = 800;
/** What counts as the rank of a word whose rank is not known. */
const RARE_RANK = 20_000;

/**
 * The terms of a text that are worth a card, most useful first, grouped by headword: content words in `words`, names in
 * `names`. Function words, classifiers, numbers and punctuation are left out. Words for which `isKnown` holds come last
 * with usefulness 0; words without a lexicon entry come after those with one. Pure.
 *
 * Usefulness is log₂(1 + occurrences) + 2 · (1 − |ln(rank ∕ 800)| ∕ ln 800): a word helps with this article as often as
 * it stands there, and with others where news uses it, but not where every text teaches it anyway (`มี`, `ไป`).
 */
export function termsOf(
	source: TermSource,
	lexicon: Lexicon,
	isKnown: (headword: string) => boolean = () => false
): Terms {
	const words: Term[] = [];
	const names: Term[] = [];
	for (const { headword, entry, tokens } of groups(source.words, lexicon).values()) {
		if (!entry && tokens.length < UNKNOWN_TIMES) continue;
		const example = exampleFor(tokens, source);
		if (!example) continue;
		const sense = entry && senseAt(entry, example.word);
		const term: Term = {
			headword,
			pos: sense?.pos ?? 'X',
			gloss: sense?.gloss ?? [],
			...(sense?.flags ? { flags: sense.flags } : {}),
			occurrences: tokens.map(({ start, end }) => ({ start, end })),
			sentence: { start: example.sentence.start, end: example.sentence.end },
			word: { start: example.word.start, end: example.word.end },
			...(entry?.rank === undefined ? {} : { rank: entry.rank }),
			usefulness: isKnown(headword) ? 0 : usefulness(tokens.length, entry?.rank)
		};
		(entry && isName(entry) ? names : words).push(term);
	}
	return { words: words.sort(byUse), names: names.sort(byUse) };
}

interface Group {
	headword: string;
	entry: Entry | null;
	tokens: Token[];
}

function groups(words: readonly Token[], lexicon: Lexicon): Map<string, Group> {
	const found = new Map<string, Group>();
	let afterNumber = false;
	for (const token of words) {
		if (token.kind === 'space') continue;
		const entry = token.kind === 'number' ? null : lookup(token.text, lexicon);
		const counts = afterNumber && entry !== null && canClassify(entry);
		afterNumber = token.kind === 'number' || (entry !== null && isNumber(entry));
		if (counts) continue;
		if (token.kind !== 'word' && token.kind !== 'abbreviation' && token.kind !== 'latin') continue;
		if (entry ? isGrammar(entry) : token.kind !== 'word' || !UNKNOWN_WORD.test(token.text)) continue;
		const headword = entry?.headword ?? token.text;
		const group = found.get(headword);
		if (group) group.tokens.push(token);
		else found.set(headword, { headword, entry, tokens: [token] });
	}
	return found;
}

/** The entry of a word as it stands, else of what a repetition mark (`เร็วๆ`) repeats. */
function lookup(word: string, lexicon: Lexicon): Entry | null {
	return lexicon.lookup(word) ?? (/\s?ๆ$/.test(word) ? lexicon.lookup(word.replace(/\s?ๆ$/, '')) : null);
}

/** The sense that the word has in its sentence; the first where that one is of grammar (`ฉบับ` behind a number). */
function senseAt({ senses }: Entry, word: Token): Sense | undefined {
	const sense = senses[word.sense ?? 0];
	return sense && !GRAMMAR.has(sense.pos) && !sense.flags?.includes('function') ? sense : senses[0];
}

function isGrammar(entry: Entry): boolean {
	const sense = entry.senses[0];
	return !sense || GRAMMAR.has(sense.pos) || isFunctionWord(entry) || isNumber(entry);
}

function usefulness(times: number, rank: number | undefined): number {
	const distance = Math.abs(Math.log((rank ?? RARE_RANK) / BEST_RANK)) / Math.log(BEST_RANK);
	return Math.log2(1 + times) + 2 * Math.max(0, 1 - distance);
}

function byUse(a: Term, b: Term): number {
	return (
		Number(a.gloss.length === 0) - Number(b.gloss.length === 0) ||
		b.usefulness - a.usefulness ||
		(a.occurrences[0]?.start ?? 0) - (b.occurrences[0]?.start ?? 0)
	);
}
