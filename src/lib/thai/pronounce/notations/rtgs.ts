import type { Coda, Vowel } from '../phonemes.ts';
import type { Syllable } from '../pronunciation.ts';
import { CODA_LETTERS, ONSET_LETTERS } from './letters.ts';

/** Foreign ends are written as Thai says them. */
const CODAS: Readonly<Record<Coda, string>> = { ...CODA_LETTERS, l: 'n', s: 't', f: 'p', t͡ɕʰ: 't' };
const VOWEL_LETTERS: Readonly<Record<Vowel, string>> = {
	a: 'a',
	i: 'i',
	ɯ: 'ue',
	u: 'u',
	e: 'e',
	ɛ: 'ae',
	o: 'o',
	ɔ: 'o',
	ɤ: 'oe',
	ia̯: 'ia',
	ɯa̯: 'uea',
	ua̯: 'ua'
};

/**
 * The Royal Thai General System of Transcription (Royal Institute 1999): no tones, no length. A hyphen stands only where syllables could be
 * cut wrongly: before a vowel (`สะอาด` sa-at), and before ng behind a vowel or ng (`สง่า` sa-nga, `พังงา` phang-nga). Words of a name stand apart; capitals are
 * left to the caller.
 */
export function rtgs(syllables: readonly Syllable[]): string {
	let out = '';
	for (const syllable of syllables) {
		const text = syllableOf(syllable);
		if (out !== '') out += syllable.spaced ? ' ' : needsHyphen(out, text) ? '-' : '';
		out += text;
	}
	return out;
}

function syllableOf({ onset, glide, vowel, coda }: Syllable): string {
	return `${ONSET_LETTERS[onset]}${glide}${VOWEL_LETTERS[vowel]}${CODAS[coda]}`;
}

function needsHyphen(before: string, syllable: string): boolean {
	if (/^[aeiou]/.test(syllable)) return true;
	return syllable.startsWith('ng') && /(?:[aeiou]|ng)$/.test(before);
}
