import type { Lexicon } from '../lexicon/entry.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Token } from '../words/token.ts';
import { wordBoundaries } from './boundaries.ts';
import { countedNoun } from './counted.ts';
import { findDates } from './dates.ts';
import type { Fact } from './fact.ts';
import { entitiesOf } from './names/entities.ts';
import { findNames } from './names/find-names.ts';
import { findClauses } from './plain-clauses.ts';
import { findQuantities } from './quantities.ts';
import { findSpeech } from './speech.ts';

/**
 * The facts of a text: quantities, dates, names, speech and plain clauses, one a mention, in the order of the text. Spans are UTF-16 offsets
 * into `text`; facts of one kind do not overlap. `words` tile the text; the search leans on characters and uses
 * the words' edges only to tell a number from a piece of another word (`สามารถ`). Pure; throws on no text.
 */
export function findFacts(
	text: string,
	words: readonly Token[],
	sentences: readonly Sentence[],
	lexicon: Lexicon
): Fact[] {
	const boundaries = wordBoundaries(text, words);
	const fits = (offset: number): boolean => boundaries[offset] === 1;
	const dates = findDates(text, fits);
	const quantities = findQuantities({ text, words, lexicon, fits, taken: dates }).map((fact) => {
		const counted = countedNoun(text, fact, words, sentences, lexicon);
		return counted ? { ...fact, counted } : fact;
	});
	const taken = [...dates, ...quantities].sort((a, b) => a.start - b.start || a.end - b.end);
	const names = entitiesOf(text, findNames(text, words, sentences, lexicon, fits, taken));
	const speech = findSpeech(text, words, sentences, names);
	const clauses = findClauses(words, sentences, dates, names);
	return [...taken, ...names, ...speech, ...clauses].sort((a, b) => a.start - b.start || a.end - b.end);
}
