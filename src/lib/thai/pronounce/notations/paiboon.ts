import type { Coda, Onset, Vowel } from '../phonemes.ts';
import type { Syllable } from '../pronunciation.ts';
import { accented } from './accent.ts';

const ONSET_LETTERS: Readonly<Record<Onset, string>> = {
	'': '',
	k: 'g',
	kʰ: 'k',
	ŋ: 'ng',
	t͡ɕ: 'j',
	t͡ɕʰ: 'ch',
	s: 's',
	j: 'y',
	d: 'd',
	t: 'dt',
	tʰ: 't',
	n: 'n',
	b: 'b',
	p: 'bp',
	pʰ: 'p',
	f: 'f',
	m: 'm',
	r: 'r',
	l: 'l',
	w: 'w',
	h: 'h',
	ʔ: ''
};
const CODA_LETTERS: Readonly<Record<Coda, string>> = {
	'': '',
	k: 'k',
	t: 't',
	p: 'p',
	ŋ: 'ng',
	n: 'n',
	m: 'm',
	j: 'i',
	w: 'o',
	l: 'l',
	s: 's',
	f: 'f',
	t͡ɕʰ: 'ch'
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
			return `${ONSET_LETTERS[onset]}${glide}${accented(long, tone)}${end}`;
		})
		.join('-');
}
