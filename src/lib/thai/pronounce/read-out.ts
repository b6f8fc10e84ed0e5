import type { Lexicon } from '../lexicon/entry.ts';
import { isConsonant } from '../text/script.ts';
import { numberReading, timeReading } from './numbers.ts';

/** Signs and short forms that have a reading of their own. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
	ฯลฯ: ['และ', 'อื่น', 'อื่น'],
	ฯพณฯ: ['พณ', 'ท่าน'],
	'%': ['เปอร์เซ็นต์'],
	'฿': ['บาท'],
	'พ.ศ.': ['พุทธศักราช'],
	'ค.ศ.': ['คริสต์ศักราช'],
	'ร.ศ.': ['รัตนโกสินทร์ศก'],
	'จ.ศ.': ['จุลศักราช'],
	'ฮ.ศ.': ['ฮิจเราะห์ศักราช'],
	'โทร.': ['โทร'],
	'ดร.': ['ด็อกเตอร์']
};
/** Names of letters that are not called by their sound and อ. */
const LETTER_NAMES: Readonly<Record<string, string>> = { ฤ: 'รึ', ฦ: 'ลึ' };

const PIECE =
	/ฯลฯ|ฯพณฯ|[\u0e47-\u0e4e\u0e01-\u0e2e\u0e30-\u0e45]+(?:\.[\u0e47-\u0e4e\u0e01-\u0e2e\u0e30-\u0e45]+)+\.?|[\u0e47-\u0e4e\u0e01-\u0e2e\u0e30-\u0e45]+\.?|\d[\d,]*(?:[.:]\d+)*(?:\s?น\.)?|[^]/gu;

/**
 * The Thai words that a word with digits, signs or full stops is read out as: short forms of ranks, units, months and what
 * stands before a name in full where the lexicon says for what they are short (`พ.อ.` พันเอก), else by the names of their letters (`ส.ส.` สอ สอ); numbers as they are said; ๆ repeats what stands before it; ฯ is
 * silent. Null where Latin or other letters stand in it, or nothing can be said.
 */
export function readOut(text: string, lexicon: Lexicon, last: (word: string) => string): string[] | null {
	const words: string[] = [];
	for (const [piece] of text.matchAll(PIECE)) {
		if (/^(?![\u0e00-\u0e7f])\p{L}/u.test(piece)) return null;
		if (piece === 'ๆ') {
			const before = words.at(-1);
			if (before !== undefined) words.push(last(before));
		} else words.push(...pieceReading(piece, lexicon));
	}
	return words.length > 0 ? words : null;
}

function pieceReading(piece: string, lexicon: Lexicon): readonly string[] {
	const fixed = Object.hasOwn(FIXED, piece) ? FIXED[piece] : undefined;
	if (fixed) return fixed;
	if (/^\d/.test(piece)) return numeral(piece);
	if (!/^[\u0e01-\u0e4e]/.test(piece) || piece === 'ฯ') return [];
	if (!piece.includes('.')) return [piece];
	return fullForm(piece, lexicon) ?? piece.split('.').flatMap(letters);
}

/** A number; before `น.` a time of day. */
function numeral(piece: string): string[] {
	const time = /^(\d{1,2})(?:[.:](\d{2}))?\s?น\.$/.exec(piece);
	if (time) return timeReading(Number(time[1]), Number(time[2] ?? 0));
	return numberReading(piece) ?? piece.split(/[^\d]+/).flatMap((part) => numberReading(part) ?? []);
}

/** A rank is said in full (`พลตำรวจเอก`), a longer title by its letters (`ส.ว.`). */
const LONGEST_TITLE = 11;
const MONTH = /(?:คม|ยน|กุมภาพันธ์)$/;

/** What the lexicon says that an abbreviation is short for; null where it says nothing, and for what is said by its letters. */
function fullForm(abbreviation: string, lexicon: Lexicon): string[] | null {
	const entry = lexicon.lookup(abbreviation) ?? lexicon.lookup(abbreviation.replace(/\.$/, ''));
	for (const { flags, note } of entry?.senses ?? []) {
		const full = flags?.includes('abbreviation') ? /short for ([\u0e01-\u0e4e]+)/.exec(note ?? '') : null;
		if (!full) continue;
		const [, words = ''] = full;
		const isSaid =
			flags?.includes('unit') ||
			(flags?.includes('title') && words.length <= LONGEST_TITLE) ||
			MONTH.test(words) ||
			note?.includes('before the name');
		return isSaid ? [words] : null;
	}
	return null;
}

/** A group of an abbreviation: its letters by name where it has no vowel, else as a word. */
function letters(group: string): string[] {
	if (group === '') return [];
	const isSpelt = [...group].every((of) => isConsonant(of.charCodeAt(0)));
	return isSpelt ? [...group].map((of) => LETTER_NAMES[of] ?? (of === 'อ' ? 'ออ' : `${of}อ`)) : [group];
}
