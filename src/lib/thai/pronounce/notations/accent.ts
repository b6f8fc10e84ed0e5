import type { Tone } from '../phonemes.ts';

/** Combining accents of the tones, as romanisations for learners have them; mid has none. */
const ACCENTS: Readonly<Record<Tone, string>> = {
	mid: '',
	low: '\u0300',
	falling: '\u0302',
	high: '\u0301',
	rising: '\u030c'
};

const WRITTEN = new Map<string, string>();

/** The vowel letters with the accent of the tone on the first: `aa`, falling → `âa`. */
export function accented(letters: string, tone: Tone): string {
	const accent = ACCENTS[tone];
	if (accent === '') return letters;
	const key = letters + accent;
	let written = WRITTEN.get(key);
	if (written === undefined) {
		written = `${letters.charAt(0)}${accent}${letters.slice(1)}`.normalize('NFC');
		WRITTEN.set(key, written);
	}
	return written;
}
