import { CLASSES, CODAS, type Coda, type InitialClass, ONSETS, type Onset } from './phonemes.ts';

/** Letters are numbered as in the Thai block: U+0E01 is 1. */
export const BLOCK = 0x0e00;

/** Class, sound before a vowel and sound behind one of each consonant; `-` where it closes no syllable. */
const TABLE: Readonly<Record<string, readonly [InitialClass, Onset, Coda | '-']>> = {
	ก: ['mid', 'k', 'k'],
	ข: ['high', 'kʰ', 'k'],
	ฃ: ['high', 'kʰ', 'k'],
	ค: ['low', 'kʰ', 'k'],
	ฅ: ['low', 'kʰ', 'k'],
	ฆ: ['low', 'kʰ', 'k'],
	ง: ['low', 'ŋ', 'ŋ'],
	จ: ['mid', 't͡ɕ', 't'],
	ฉ: ['high', 't͡ɕʰ', 't'],
	ช: ['low', 't͡ɕʰ', 't'],
	ซ: ['low', 's', 't'],
	ฌ: ['low', 't͡ɕʰ', 't'],
	ญ: ['low', 'j', 'n'],
	ฎ: ['mid', 'd', 't'],
	ฏ: ['mid', 't', 't'],
	ฐ: ['high', 'tʰ', 't'],
	ฑ: ['low', 'tʰ', 't'],
	ฒ: ['low', 'tʰ', 't'],
	ณ: ['low', 'n', 'n'],
	ด: ['mid', 'd', 't'],
	ต: ['mid', 't', 't'],
	ถ: ['high', 'tʰ', 't'],
	ท: ['low', 'tʰ', 't'],
	ธ: ['low', 'tʰ', 't'],
	น: ['low', 'n', 'n'],
	บ: ['mid', 'b', 'p'],
	ป: ['mid', 'p', 'p'],
	ผ: ['high', 'pʰ', 'p'],
	ฝ: ['high', 'f', 'p'],
	พ: ['low', 'pʰ', 'p'],
	ฟ: ['low', 'f', 'p'],
	ภ: ['low', 'pʰ', 'p'],
	ม: ['low', 'm', 'm'],
	ย: ['low', 'j', 'j'],
	ร: ['low', 'r', 'n'],
	ล: ['low', 'l', 'n'],
	ว: ['low', 'w', 'w'],
	ศ: ['high', 's', 't'],
	ษ: ['high', 's', 't'],
	ส: ['high', 's', 't'],
	ห: ['high', 'h', '-'],
	ฬ: ['low', 'l', 'n'],
	อ: ['mid', 'ʔ', '-'],
	ฮ: ['low', 'h', '-']
};

function column(
	empty: number,
	value: (row: readonly [InitialClass, Onset, Coda | '-']) => number
): Uint8Array {
	const out = new Uint8Array(128).fill(empty);
	for (const [letter, row] of Object.entries(TABLE)) out[letter.charCodeAt(0) - BLOCK] = value(row);
	return out;
}

/** By letter: 1 for a consonant. */
export const CONSONANT = column(0, () => 1);
/** By letter: its class, an index into `CLASSES`. */
export const CLASS = column(0, ([name]) => CLASSES.indexOf(name));
/** By letter: its sound at the beginning of a syllable, an index into `ONSETS`. */
export const ONSET = column(0, ([, onset]) => ONSETS.indexOf(onset));
/** By letter: its sound at the end of a syllable, an index into `CODAS`; 0 for none. */
export const CODA = column(0, ([, , coda]) => (coda === '-' ? 0 : CODAS.indexOf(coda)));

/** The number of a letter. */
export function letter(text: string): number {
	return text.charCodeAt(0) - BLOCK;
}
