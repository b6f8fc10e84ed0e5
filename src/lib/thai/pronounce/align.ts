import { unpackSounds } from './phonemes.ts';
import { onsetOf, voicingPool, voicings } from './readings.ts';
import { SpellingReader } from './spelling.ts';
import type { SyllableSpelling } from './syllable-spelling.ts';
import { ONSET_KIND } from './onsets.ts';

/** What a difference between spelling and sound costs. */
const COST = { onset: 3, vowel: 1, coda: 1, silent: 4 };

interface Step {
	cost: number;
	/** Place and number of syllables before. */
	from: number;
	used: number;
	/** Where the second of two syllables under one vowel begins; else -1. */
	split: number;
}

/**
 * Shares the letters of a word out among the syllables of its respelling: the way in which letters and sounds differ least. Answers where each
 * syllable begins, ascending from 0; where no way leads from end to end, all letters go to the first syllable.
 */
export function alignLetters(text: string, sounds: readonly number[]): number[] {
	const { length } = text;
	const reader = new SpellingReader();
	const width = sounds.length + 1;
	const steps: (Step | undefined)[] = new Array<Step | undefined>((length + 1) * width);
	steps[0] = { cost: 0, from: 0, used: 0, split: -1 };
	for (let at = 0; at < length; at++) {
		reader.found.clear();
		reader.from(text, at);
		for (let used = 0; used < width; used++) {
			const here = steps[at * width + used];
			if (!here) continue;
			const put = (end: number, count: number, cost: number, split: number): void => {
				const cell = end * width + used + count;
				const old = steps[cell];
				if (used + count < width && (!old || here.cost + cost < old.cost))
					steps[cell] = { cost: here.cost + cost, from: at, used, split };
			};
			put(at + 1, 0, COST.silent, -1);
			for (const s of reader.found.list()) {
				if (s.onsetKind === ONSET_KIND.split) put(s.end, 2, difference(s, sounds[used + 1]), s.body - 1);
				else put(s.end, 1, difference(s, sounds[used]), -1);
			}
		}
	}
	return starts(steps, length, width);
}

function starts(steps: readonly (Step | undefined)[], length: number, width: number): number[] {
	const found: number[] = [];
	let at = length;
	let used = width - 1;
	while (used > 0) {
		const step = steps[at * width + used];
		if (!step) return [0, ...new Array<number>(width - 2).fill(length)];
		if (step.split >= 0) found.unshift(step.split);
		if (step.used < used) found.unshift(step.from);
		at = step.from;
		used = step.used;
	}
	found[0] = 0;
	return found;
}

/** The least difference between what a spelling may say and the sounds. */
function difference(s: SyllableSpelling, packed: number | undefined): number {
	if (packed === undefined) return Infinity;
	const sounds = unpackSounds(packed);
	const onset = onsetOf(s);
	const atFront = (onset & 31) === sounds.onset && onset >> 5 === sounds.glide ? 0 : COST.onset;
	const said = voicingPool();
	voicings(s, said);
	let least = said.count === 0 ? COST.silent : Infinity;
	for (const { vowel, long, coda } of said.list()) {
		const cost =
			(vowel === sounds.vowel && long === sounds.long ? 0 : COST.vowel) +
			(coda === sounds.coda ? 0 : COST.coda);
		least = Math.min(least, cost);
	}
	return atFront + least;
}
