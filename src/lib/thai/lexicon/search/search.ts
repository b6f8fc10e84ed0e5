import { withoutDiacritics } from '../../text/diacritics.ts';
import type { Entry } from '../entry.ts';
import { keyOf } from '../key.ts';
import { PrefixIndex } from './prefix-index.ts';
import { romanisedKey } from './romanised.ts';

/** Finds entries by what a learner types. */
export interface DictionarySearch {
	/** At most `limit` entries for `query`, best first; Thai, English or a romanisation in any notation. */
	find(query: string, limit: number): Entry[];
	/** At most `limit` longer entries of which `headword` is a part, the commonest first. */
	containing(headword: string, limit: number): Entry[];
}

/** How many entries of one kind of match are weighed at most: a single letter begins thousands of words. */
const MOST = 400;
/** What is English for so many entries is not looked for among the romanised spellings. */
const FEW = 12;
/** What counts as the rank of a word whose rank is not known. */
const RARE_RANK = 20_000;
/** Worth of a match, to be lessened by how rare the word is (0 to 1). */
const WORTH = {
	whole: 8,
	first: 2,
	word: 5,
	prefix: 3,
	inside: 2,
	romanised: 4.5,
	romanisedPrefix: 1.5
} as const;

/**
 * An index over `entries`. Thai is matched at the beginning of headwords and inside them; English as a whole gloss, a
 * whole word of one or the beginning of a word; `romanisations` gives the spellings of a headword in Latin letters, which are matched
 * without tones and vowel lengths, whole or at their beginning; `partsOf` tells what a headword is made of.
 */
export function createSearch(
	entries: Iterable<Entry>,
	romanisations: (headword: string) => readonly string[],
	partsOf: (entry: Entry) => readonly string[]
): DictionarySearch {
	const all = [...entries];
	const thai = new PrefixIndex();
	const english = new PrefixIndex();
	for (const [at, entry] of all.entries()) {
		for (const spelling of [entry.headword, ...(entry.variants ?? [])]) thai.add(keyOf(spelling), at);
		for (const word of new Set(entry.senses.flatMap(({ gloss }) => gloss.flatMap(wordsOf))))
			english.add(word, at);
	}
	let made: PrefixIndex | undefined;
	const romanised = (): PrefixIndex => (made ??= romanisedIndex(all, romanisations));

	return {
		find(query, limit) {
			const worth = new Map<number, number>();
			const raise = (at: number, value: number): void => {
				if (value > (worth.get(at) ?? 0)) worth.set(at, value);
			};
			const wanted = query.trim();
			if (/[\u0e01-\u0e5b]/.test(wanted)) findThai(all, thai, keyOf(wanted), raise);
			else if (wanted !== '') {
				findEnglish(all, english, wanted, raise);
				if (worth.size < FEW) findRomanised(romanised(), romanisedKey(wanted), raise);
			}
			const score = (at: number): number => (worth.get(at) as number) - rarity(all[at] as Entry);
			return [...worth.keys()]
				.sort((a, b) => score(b) - score(a) || a - b)
				.slice(0, limit)
				.map((at) => all[at] as Entry);
		},
		containing(headword, limit) {
			if (headword.length < 2) return [];
			return all
				.filter((entry) => entry.headword.includes(headword) && partsOf(entry).includes(headword))
				.sort((a, b) => rarity(a) - rarity(b) || a.headword.length - b.headword.length)
				.slice(0, limit);
		}
	};
}

/** To romanise a whole lexicon takes a second or more: done when it is first needed. */
function romanisedIndex(
	all: readonly Entry[],
	romanisations: (headword: string) => readonly string[]
): PrefixIndex {
	const index = new PrefixIndex();
	for (const [at, { headword }] of all.entries())
		for (const key of new Set(romanisations(headword).map(romanisedKey))) index.add(key, at);
	return index;
}

type Raise = (at: number, worth: number) => void;

function findThai(all: readonly Entry[], index: PrefixIndex, key: string, raise: Raise): void {
	for (const at of index.startingWith(key, MOST)) raise(at, WORTH.prefix);
	for (const at of index.exactly(key)) raise(at, WORTH.whole);
	if (key.length < 2) return;
	for (const [at, { headword }] of all.entries()) if (headword.includes(key)) raise(at, WORTH.inside);
}

function findEnglish(all: readonly Entry[], index: PrefixIndex, query: string, raise: Raise): void {
	const words = wordsOf(query.replace(/^to /i, ''));
	const last = words.at(-1);
	if (last === undefined) return;
	const whole = words.join(' ');
	for (const at of index.startingWith(last, MOST)) {
		for (const [sense, { gloss }] of (all[at] as Entry).senses.entries()) {
			for (const [place, text] of gloss.entries()) {
				const worth = worthOf(wordsOf(text), words, whole);
				if (worth > 0)
					raise(at, worth + (sense === 0 && place === 0 ? WORTH.first : 0) - 0.5 * (sense + place));
			}
		}
	}
}

function worthOf(gloss: readonly string[], words: readonly string[], whole: string): number {
	if (gloss.join(' ') === whole) return WORTH.whole;
	if (words.every((word) => gloss.includes(word))) return WORTH.word;
	const begun = words.every((word, i) =>
		gloss.some((g) => (i < words.length - 1 ? g === word : g.startsWith(word)))
	);
	return begun ? WORTH.prefix : 0;
}

function findRomanised(index: PrefixIndex, key: string, raise: Raise): void {
	if (key.length < 2) return;
	for (const at of index.startingWith(key, MOST)) raise(at, WORTH.romanisedPrefix);
	for (const at of index.exactly(key)) raise(at, WORTH.romanised);
}

function wordsOf(gloss: string): string[] {
	return withoutDiacritics(gloss.toLowerCase()).match(/[a-z0-9]+/g) ?? [];
}

function rarity({ rank = RARE_RANK }: Entry): number {
	return Math.log(rank + 1) / Math.log(RARE_RANK + 1);
}
