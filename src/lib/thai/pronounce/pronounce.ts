import type { Lexicon } from '../lexicon/entry.ts';
import { normalise } from '../text/normalise.ts';
import { isThaiLetter } from '../text/script.ts';
import { alignLetters } from './align.ts';
import type { PronounceModel } from './model.ts';
import { EDGE } from './part-edges.ts';
import type { Pronunciation, Syllable } from './pronunciation.ts';
import { readOut } from './read-out.ts';
import { readRespelling } from './respelt.ts';
import { ReadingSearch, type StretchReading } from './search.ts';
import { toSyllables } from './syllables.ts';

/** Reads words aloud. Pure: the same word gives the same reading. */
export interface Pronouncer {
	/** How `word` is said; null where it is in no Thai script or nothing in it can be said. */
	pronounce(word: string): Pronunciation | null;
}

/** A reading at least this likely is sure. */
const SURE = 0.7;
/** Last letters that no linking vowel follows. */
const ENDS = new Set('ะาำีืูๅ');
/** Longer texts are no words. */
const LONGEST = 1000;

/**
 * Reads by rules and learned weights (`ReadingSearch`); where the lexicon respells a word, or a known part of it, that counts.
 */
export function createPronouncer(model: PronounceModel, lexicon: Lexicon): Pronouncer {
	const search = new ReadingSearch(model);
	const respelt = new Map<string, Syllable[]>();

	const respelling = (word: string): Syllable[] | undefined => {
		const written = model.respellings.get(word);
		if (written === undefined) return undefined;
		let known = respelt.get(word);
		if (!known) respelt.set(word, (known = respeltSyllables(word, written)));
		return known.map((syllable) => ({ ...syllable }));
	};

	const thai = (word: string): Pronunciation => {
		const whole = respelling(word);
		if (whole) return { syllables: whole, sure: true, respelled: true };
		search.word.set(word);
		return (
			joined(word, knownStretches(word)) ??
			joined(word, []) ?? { syllables: [], sure: false, respelled: false }
		);
	};

	/**
	 * Known words with a respelling, where the best cut of the word into known words finds them and nothing may join their last letter to what
	 * follows (`มิตร`, but `มิตรภาพ` mit-tra-phaap).
	 */
	const knownStretches = (word: string): [start: number, end: number][] => {
		const { flags } = search.word.parts;
		const stretches: [number, number][] = [];
		if (model.respellings.size === 0) return stretches;
		for (let start = 0, at = 1; at <= word.length; at++) {
			if (flags[at] !== EDGE.best) continue;
			const isWhole = start === 0 && at === word.length;
			const mayJoin = at < word.length && !ENDS.has(word.charAt(at - 1));
			if (!isWhole && !mayJoin && model.respellings.has(word.slice(start, at))) stretches.push([start, at]);
			start = at;
		}
		return stretches;
	};

	/** The reading of a word around its known stretches; null where what stands between them cannot be read alone. */
	const joined = (
		word: string,
		known: readonly (readonly [start: number, end: number])[]
	): Pronunciation | null => {
		const syllables: Syllable[] = [];
		let chance = 1;
		let at = 0;
		const readTo = (end: number): boolean => {
			if (end === at) return true;
			const reading: StretchReading | null = search.read(word, at, end);
			if (!reading) return false;
			chance *= reading.chance;
			syllables.push(...toSyllables(word, reading.syllables));
			return true;
		};
		for (const [start, end] of known) {
			if (!readTo(start)) return null;
			syllables.push(...(respelling(word.slice(start, end)) ?? []));
			at = end;
		}
		if (!readTo(word.length)) return null;
		return { syllables, sure: chance >= SURE, respelled: known.length > 0 };
	};

	/** What ๆ repeats: the last known word that a word ends in, or the whole. */
	const lastPart = (word: string): string => {
		if (model.trie.idOf(word) >= 0) return word;
		search.word.set(word);
		const { flags } = search.word.parts;
		let at = word.length - 1;
		while (at > 0 && flags[at] !== EDGE.best) at--;
		return word.slice(at);
	};

	return {
		pronounce(word) {
			if (word.length > LONGEST) return null;
			const text = normalise(word).text.trim();
			if (text === '') return null;
			if (isPlain(text)) return nonEmpty(thai(text));
			const words = readOut(text, lexicon, lastPart);
			if (!words) return null;
			const readings = words.map(thai);
			return nonEmpty({
				syllables: readings.flatMap(({ syllables }) => syllables),
				sure: readings.every(({ sure }) => sure),
				respelled: readings.some(({ respelled }) => respelled),
				readAs: words.join('')
			});
		}
	};
}

function nonEmpty(pronunciation: Pronunciation): Pronunciation | null {
	return pronunciation.syllables.length > 0 ? pronunciation : null;
}

/** Whether a text is of nothing but Thai letters, vowels and marks. */
function isPlain(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (!isThaiLetter(text.charCodeAt(at))) return false;
	return true;
}

/** The syllables of a respelt word, its letters shared out among them. */
function respeltSyllables(word: string, respelling: string): Syllable[] {
	const read = readRespelling(respelling) ?? [];
	const starts = alignLetters(
		word,
		read.map(({ sounds }) => sounds)
	);
	return read.flatMap((syllable, i) =>
		toSyllables(respelling, [syllable]).map((said) => ({
			...said,
			text: word.slice(starts[i], starts[i + 1] ?? word.length),
			spaced: syllable.spaced
		}))
	);
}
