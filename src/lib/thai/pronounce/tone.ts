import { FALLING, HIGH, LOW, MID, RISING } from './phonemes.ts';

/** Class numbers as in `CLASSES`. */
export const MID_CLASS = 0;
export const HIGH_CLASS = 1;
export const LOW_CLASS = 2;

/** Codas that leave a syllable live: none (with a long vowel), nasals, glides and l. Indexed as `CODAS`. */
const LIVE_CODA = [false, false, false, false, true, true, true, true, true, true, false, false, false];

/** Whether a syllable is live (sonorant end or open long vowel), or dead (stopped end or open short vowel). */
export function isLive(long: number, coda: number): boolean {
	return coda === 0 ? long === 1 : LIVE_CODA[coda] === true;
}

/**
 * The tone that the spelling calls for, from the class of the initial consonant, the tone mark (0 none, 1 ่, 2 ้, 3 ๊, 4 ๋),
 * and whether the syllable is live and its vowel long. The rules of the Thai school grammar, as in Iwasaki and Ingkaphirom,
 * A Reference Grammar of Thai (2005), section 1.3, and Haas, The Thai System of Writing (1956).
 */
export function toneOf(initialClass: number, mark: number, live: boolean, long: number): number {
	switch (mark) {
		case 1:
			return initialClass === LOW_CLASS ? FALLING : LOW;
		case 2:
			return initialClass === LOW_CLASS ? HIGH : FALLING;
		case 3:
			return HIGH;
		case 4:
			return RISING;
		default:
			if (live) return initialClass === HIGH_CLASS ? RISING : MID;
			if (initialClass !== LOW_CLASS) return LOW;
			return long === 1 ? FALLING : HIGH;
	}
}
