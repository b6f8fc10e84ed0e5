import { CLASS, CONSONANT, ONSET } from './letters.ts';
import { ONSET_KIND } from './onsets.ts';
import {
	CLASSES,
	CODAS,
	GLIDES,
	type InitialClass,
	ONSETS,
	TONES,
	unpackSounds,
	VOWELS
} from './phonemes.ts';
import type { Syllable, ToneExplanation } from './pronunciation.ts';
import { classOf, TONE_KIND } from './readings.ts';
import type { ReadSyllable } from './search.ts';
import { HIGH_CLASS, isLive, LOW_CLASS, toneOf } from './tone.ts';

const MARKS = [null, '่', '้', '๊', '๋'] as const;
const VOWEL_A = VOWELS.indexOf('a');

/** The syllables of a reading of `text`, with the explanation of each tone. Letters without a sound go with their neighbour. */
export function toSyllables(text: string, read: readonly ReadSyllable[]): Syllable[] {
	const syllables: Syllable[] = [];
	let silent = '';
	// The class of the consonant that opened the syllable before.
	let before = -1;
	for (const { spelling, sounds, toneKind } of read) {
		const written = text.slice(spelling.start, spelling.end);
		if (sounds === 0) {
			const last = syllables.at(-1);
			if (last) last.text += written;
			else silent += written;
			continue;
		}
		let own = silent + written;
		silent = '';
		if (spelling.onsetKind === ONSET_KIND.split) {
			const split = spelling.body - 1;
			const head = text.slice(spelling.start, split);
			own = text.slice(split, spelling.end);
			before = CLASS[spelling.first] as number;
			syllables.push(splitSyllable(head, spelling.first, before));
		}
		syllables.push(mainSyllable(own, { spelling, sounds, toneKind }, before));
		before = CONSONANT[spelling.first] === 1 ? (CLASS[spelling.first] as number) : -1;
	}
	const [first] = syllables;
	if (first && silent !== '') first.text = silent + first.text;
	return syllables;
}

/** The a of a first letter that shares a written vowel with the next: `ส` of `เสมอ`. */
function splitSyllable(text: string, first: number, initialClass: number): Syllable {
	const tone = TONES[toneOf(initialClass, 0, false, 0)] as Syllable['tone'];
	return {
		text,
		onset: ONSETS[ONSET[first] as number] as Syllable['onset'],
		glide: '',
		vowel: VOWELS[VOWEL_A] as Syllable['vowel'],
		length: 'short',
		coda: '',
		tone,
		explanation: explain({
			initialClass,
			classFrom: 'own',
			live: false,
			long: 0,
			mark: 0,
			tone,
			irregular: false
		}),
		spaced: false
	};
}

function mainSyllable(text: string, { spelling, sounds, toneKind }: ReadSyllable, before: number): Syllable {
	const { onset, glide, vowel, long, coda, tone: toneNumber } = unpackSounds(sounds);
	const live = isLive(long, coda);
	const tone = TONES[toneNumber] as Syllable['tone'];
	let initialClass = classOf(spelling);
	let classFrom: ToneExplanation['classFrom'] = 'own';
	if (spelling.onsetKind === ONSET_KIND.leadingHo || spelling.onsetKind === ONSET_KIND.leadingO)
		classFrom = 'leading';
	if (toneKind === TONE_KIND.inherited) {
		classFrom = 'before';
		const fits =
			before >= 0 && before !== LOW_CLASS && toneOf(before, spelling.mark, live, long) === toneNumber;
		initialClass = fits ? before : HIGH_CLASS;
	}
	return {
		text,
		onset: ONSETS[onset] as Syllable['onset'],
		glide: GLIDES[glide] as Syllable['glide'],
		vowel: VOWELS[vowel] as Syllable['vowel'],
		length: long === 1 ? 'long' : 'short',
		coda: CODAS[coda] as Syllable['coda'],
		tone,
		explanation: explain({
			initialClass,
			classFrom,
			live,
			long,
			mark: spelling.mark,
			tone,
			irregular: toneKind >= TONE_KIND.irregular
		}),
		spaced: false
	};
}

function explain(of: {
	initialClass: number;
	classFrom: ToneExplanation['classFrom'];
	live: boolean;
	long: number;
	mark: number;
	tone: Syllable['tone'];
	irregular: boolean;
}): ToneExplanation {
	return {
		class: CLASSES[of.initialClass] as InitialClass,
		classFrom: of.classFrom,
		syllable: of.live ? 'live' : 'dead',
		length: of.long === 1 ? 'long' : 'short',
		mark: MARKS[of.mark] ?? null,
		tone: of.tone,
		irregular: of.irregular
	};
}
