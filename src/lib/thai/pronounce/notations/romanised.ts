import type { Vowel } from '../phonemes.ts';
import type { Syllable } from '../pronunciation.ts';
import { accented } from './accent.ts';
import { CODA_LETTERS, ONSET_LETTERS } from './letters.ts';

/** Short and long; a long vowel doubles its first letter. */
const VOWEL_LETTERS: Readonly<Record<Vowel, readonly [short: string, long: string]>> = {
	a: ['a', 'aa'],
	i: ['i', 'ii'],
	ɯ: ['ue', 'uue'],
	u: ['u', 'uu'],
	e: ['e', 'ee'],
	ɛ: ['ae', 'aae'],
	o: ['o', 'oo'],
	ɔ: ['ɔ', 'ɔɔ'],
	ɤ: ['oe', 'ooe'],
	ia̯: ['ia', 'ia'],
	ɯa̯: ['uea', 'uea'],
	ua̯: ['ua', 'ua']
};

/**
 * The app's own romanisation, its default: consonants as on road signs, long vowels doubled, the tone as an accent, ɔ told from o:
 * `prà-thêet`, `rát-thà-baan`.
 */
export function romanised(syllables: readonly Syllable[]): string {
	return syllables
		.map(({ onset, glide, vowel, length, coda, tone }) => {
			const letters = VOWEL_LETTERS[vowel][length === 'long' ? 1 : 0];
			return `${ONSET_LETTERS[onset]}${glide}${accented(letters, tone)}${CODA_LETTERS[coda]}`;
		})
		.join('-');
}
