import type { Tone } from '../phonemes.ts';
import type { Syllable } from '../pronunciation.ts';

const TONE_LETTERS: Readonly<Record<Tone, string>> = {
	mid: '˧',
	low: '˨˩',
	falling: '˥˩',
	high: '˦˥',
	rising: '˩˩˦'
};
const STOPS = new Set(['k', 't', 'p']);

/** One syllable as in Wiktionary's transcriptions, phones apart: `p r a ˨˩`. `last`: it ends the word, so that a short open vowel is closed off. */
export function ipaOf({ onset, glide, vowel, length, coda, tone }: Syllable, last: boolean): string {
	const isDiphthong = vowel.length > 1;
	const nucleus = isDiphthong
		? `${vowel.charAt(0)} ${vowel.slice(1)}`
		: length === 'long'
			? `${vowel}ː`
			: vowel;
	const stopped = coda === '' && length === 'short' && last;
	const end = stopped ? 'ʔ' : STOPS.has(coda) ? `${coda}̚` : coda;
	return [onset, glide, nucleus, end, TONE_LETTERS[tone]].filter((phone) => phone !== '').join(' ');
}

/** A word in the International Phonetic Alphabet: `p r a ˨˩ . tʰ eː t̚ ˥˩`. */
export function ipa(syllables: readonly Syllable[]): string {
	return syllables.map((syllable, i) => ipaOf(syllable, i === syllables.length - 1)).join(' . ');
}
