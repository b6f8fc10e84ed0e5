import type { Tone } from '../phonemes.ts';
import type { Syllable } from '../pronunciation.ts';

const TONE_LETTERS: Readonly<Record<Tone, string>> = {
	mid: '˧',
	low: '˨˩',
	falling: '˥˩',
	high: '˦˥',
	rising: '˩˩˦'
};
const STOPS: Readonly<Record<string, string>> = { k: ' k̚', t: ' t̚', p: ' p̚' };

/** One syllable as in Wiktionary's transcriptions, phones apart: `p r a ˨˩`. `last`: it ends the word, so that a short open vowel is closed off. */
export function ipaOf({ onset, glide, vowel, length, coda, tone }: Syllable, last: boolean): string {
	let out: string = onset;
	if (glide !== '') out += ` ${glide}`;
	// A diphthong is two phones.
	out += vowel.length > 1 ? ` ${vowel.charAt(0)} ${vowel.slice(1)}` : ` ${vowel}`;
	if (length === 'long' && vowel.length === 1) out += 'ː';
	if (coda !== '') out += STOPS[coda] ?? ` ${coda}`;
	else if (length === 'short' && last) out += ' ʔ';
	return `${out} ${TONE_LETTERS[tone]}`;
}

/** A word in the International Phonetic Alphabet: `p r a ˨˩ . tʰ eː t̚ ˥˩`. */
export function ipa(syllables: readonly Syllable[]): string {
	return syllables.map((syllable, i) => ipaOf(syllable, i === syllables.length - 1)).join(' . ');
}
