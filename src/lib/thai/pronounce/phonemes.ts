/**
 * The sounds of Standard Thai, numbered. A syllable's sounds are one whole number (`unpackSounds`), so that the search moves nothing
 * else. Inventory after Tingsabadh and Abramson, "Thai", Journal of the International Phonetic Association 23 (1993); codas of
 * recent loan words (l, s, f, t͡ɕʰ) after Wiktionary's transcriptions.
 */
export const ONSETS = [
	'',
	'k',
	'kʰ',
	'ŋ',
	't͡ɕ',
	't͡ɕʰ',
	's',
	'j',
	'd',
	't',
	'tʰ',
	'n',
	'b',
	'p',
	'pʰ',
	'f',
	'm',
	'r',
	'l',
	'w',
	'h',
	'ʔ'
] as const;
export type Onset = (typeof ONSETS)[number];

/** The second consonant of a cluster; 0 for none. */
export const GLIDES = ['', 'r', 'l', 'w'] as const;
export type Glide = (typeof GLIDES)[number];

export const VOWELS = ['a', 'i', 'ɯ', 'u', 'e', 'ɛ', 'o', 'ɔ', 'ɤ', 'ia̯', 'ɯa̯', 'ua̯'] as const;
export type Vowel = (typeof VOWELS)[number];

export const CODAS = ['', 'k', 't', 'p', 'ŋ', 'n', 'm', 'j', 'w', 'l', 's', 'f', 't͡ɕʰ'] as const;
export type Coda = (typeof CODAS)[number];

export const TONES = ['mid', 'low', 'falling', 'high', 'rising'] as const;
export type Tone = (typeof TONES)[number];

/** The classes of initial consonants, which the tone rules tell apart. */
export const CLASSES = ['mid', 'high', 'low'] as const;
export type InitialClass = (typeof CLASSES)[number];

/** The sounds of one syllable; numbers index the lists above. */
export interface Sounds {
	onset: number;
	glide: number;
	vowel: number;
	long: number;
	coda: number;
	tone: number;
}

/** What `unpackSounds` takes apart; `onset` holds the glide too, see `onsetOf`. */
export function packSounds(
	onset: number,
	{ vowel, long, coda }: Pick<Sounds, 'vowel' | 'long' | 'coda'>,
	tone: number
): number {
	return onset | (vowel << 7) | (long << 11) | (coda << 12) | (tone << 16);
}

/** A packed number's parts: onset in the lowest five bits, then glide 2, vowel 4, length 1, coda 4, tone. */
export function unpackSounds(packed: number): Sounds {
	return {
		onset: packed & 31,
		glide: (packed >> 5) & 3,
		vowel: (packed >> 7) & 15,
		long: (packed >> 11) & 1,
		coda: (packed >> 12) & 15,
		tone: packed >> 16
	};
}

/** Tone numbers by name, for the rules. */
export const MID = 0;
export const LOW = 1;
export const FALLING = 2;
export const HIGH = 3;
export const RISING = 4;
