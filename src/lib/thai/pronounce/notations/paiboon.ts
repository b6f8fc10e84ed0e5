import type { Onset, Vowel } from '../phonemes.ts';
import type { Syllable } from '../pronunciation.ts';
import { accented } from './accent.ts';
import { CODA_LETTERS, ONSET_LETTERS } from './letters.ts';

/** Unaspirated stops are told from aspirated ones without an h. */
const ONSETS: Readonly<Record<Onset, string>> = {
	...ONSET_LETTERS,
	k: 'g',
	kʰ: 'k',
	t͡ɕ: 'j',
	t: 'dt',
	tʰ: 't',
	p: 'bp',
	pʰ: 'p'
};
const VOWEL_LETTERS: Readonly<Record<Vowel, string>> = {
	a: 'a',
	i: 'i',
	ɯ: 'ʉ',
	u: 'u',
	e: 'e',
	ɛ: 'ɛ',
	o: 'o',
	ɔ: 'ɔ',
	ɤ: 'ə',
	ia̯: 'ia',
	ɯa̯: 'ʉa',
	ua̯: 'ua'
};

/** The romanisation of Paiboon Publishing's learners' books: `bprà-têet`. */
export function paiboon(syllables: readonly Syllable[]): string {
	return syllables
		.map(({ onset, glide, vowel, length, coda, tone }) => {
			const letters = VOWEL_LETTERS[vowel];
			const long = length === 'long' && letters.length === 1 ? letters + letters : letters;
			// iu: `หิว` hǐu.
			const end = coda === 'w' && vowel === 'i' ? 'u' : CODA_LETTERS[coda];
			return `${ONSETS[onset]}${glide}${accented(long, tone)}${end}`;
		})
		.join('-');
}
