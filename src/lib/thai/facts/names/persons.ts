import { AMBIGUOUS_GIVEN, LATIN_GIVEN, THAI_SPELLED } from '../data/given-names.ts';
import { LOANWORDS } from '../data/loanwords.ts';
import { LATIN_BODIES } from '../data/organisation-names.ts';
import { knownPlace } from './known-places.ts';
import type { Name } from './name.ts';
import { GIVEN, ROLE, TITLE } from './person-lists.ts';
import { latinName, thaiName } from './person-name.ts';
import { ageAt, isCapital, isGap, isStrange, isThai, saysAt, stopsAt, type NameScope } from './scope.ts';
import { skeletons } from './skeleton.ts';

const SPELLINGS = skeletons([...THAI_SPELLED].filter((name) => name.length >= 5));
/** Common nouns that begin like a title. */
const COMPOUND =
	/^(?:นาย(?:จ้าง|ทุน|หน้า|ท้าย|ประกัน|พราน|ด่าน|เรือ|ทหาร|ตำรวจ|ธนาคาร|แบบ|ทะเบียน|สถานี|ทวาร|ช่าง)|นาง(?:แบบ|เอก|ฟ้า|งาม|สงกรานต์|พยาบาล|นวล|สนม|รำ|เงือก|กำนัล))/;
const STORM = /(?:พายุ|เคน|ไต้ฝุ่น|ดีเปรสชัน|โซนร้อน|ไซโคลน)\s?$/;
/** Titles of this length are ranks that nothing else begins with, however the text is cut. */
const RANK = 8;

/**
 * The person that piece `index` begins or introduces: behind a title any name, behind an office or calling what looks
 * like a name, alone a known given name with its surname, or two strange words. The span is the name without title.
 */
export function personAt(scope: NameScope, index: number): Name | null {
	const found = introducedAt(scope, index);
	return found && STORM.test(scope.text.slice(Math.max(0, found.start - 10), found.start)) ? null : found;
}

function introducedAt(scope: NameScope, index: number): Name | null {
	const { text, pieces, fits } = scope;
	const piece = pieces[index];
	if (!piece) return null;
	const at = piece.start;
	const ends = (end: number): boolean =>
		fits(end) || (!piece.known && end - at >= 4 && !/[ะ-ฺ็-๎]/.test(text.charAt(end)));
	const title = TITLE.longestAt(text, at, (end) => ends(end) || end - at >= RANK);
	const role = ROLE.longestAt(text, at, ends);
	const bound = piece.bound && title === piece.text.length;
	if (title > 0 && title >= role && !bound) {
		const found = behindTitle(scope, at + title);
		if (found) return found;
	}
	if (role > 0) {
		const found = behindRole(scope, at + role);
		if (found) return found;
	}
	if (title > 0 || role > 0) return null;
	if (piece.flags.includes('person')) return thaiName(scope, at, false, true);
	return givenAt(scope, index) ?? strangePair(scope, index) ?? speaker(scope, index);
}

/** The name behind a title, over a space or further titles (`ศ. ดร. สมชาย`); Thai names may be made of everyday words. */
function behindTitle(scope: NameScope, from: number): Name | null {
	const { text, pieces, pieceAt, fits } = scope;
	let at = from;
	for (let count = 0; count < 4; count++) {
		if (text[at] === ' ') at++;
		const further = TITLE.longestAt(text, at, fits);
		if (further === 0) break;
		at += further;
	}
	const first = pieces[pieceAt(at)];
	if (!first) return null;
	if (isCapital(first)) return latinName(scope, pieceAt(at));
	if (/^(?:หนึ่ง|สอง|สาม|เดียว|ๆ)/.test(text.slice(at, at + 5))) return null;
	if (COMPOUND.test(text.slice(Math.max(0, from - 3), at + 10))) return null;
	if (!isThai(first) || (first.start === at && stopsAt(scope, at)) || ROLE.longestAt(text, at, fits) > 6)
		return null;
	return thaiName(scope, at, true, true);
}

/** The name behind an office or calling, over the country that it belongs to. */
function behindRole(scope: NameScope, from: number): Name | null {
	const { text, pieces, pieceAt, fits } = scope;
	let at = from;
	const country = knownPlace(scope, pieceAt(at));
	if (country > 0 && pieces[pieceAt(at)]?.start === at) at += country;
	if (text[at] === ' ') at++;
	const index = pieceAt(at);
	const first = pieces[index];
	if (!first) return null;
	if (isCapital(first)) {
		const run = latinName(scope, index);
		const named = /ชื่อ(?:ว่า)?\s?$/.test(text.slice(Math.max(0, at - 8), at));
		if (!run || (named && !text.slice(run.start, run.end).includes(' ') && !LATIN_GIVEN.has(first.text)))
			return null;
		return !LATIN_BODIES.has(text.slice(run.start, run.end)) &&
			!/^[A-Z.]{2,}$/.test(text.slice(run.start, run.end))
			? run
			: null;
	}
	if (!isThai(first) || stopsAt(scope, at) || knownPlace(scope, index) > 0) return null;
	const latin = isGap(pieces[index + 1]) && isCapital(pieces[index + 2]);
	if (latin && LATIN_GIVEN.has(pieces[index + 2]?.text ?? '')) return null;
	const given = GIVEN.longestAt(text, at, fits) > 0 || first.flags.includes('person');
	const torn = first.start < at;
	if (isThai(first) && LOANWORDS.has(first.text)) return null;
	const strange = torn
		? !first.known && first.end - at >= 3
		: isStrange(first) || (!first.known && first.text.length >= 4);
	const apart = text[at - 1] === ' ' && !isStrange(first) && !torn;
	return given || (strange && !apart) ? thaiName(scope, at, false, true) : null;
}

/** A given name of the list; what is an everyday word too must have a strange surname behind it. */
function givenAt(scope: NameScope, index: number): Name | null {
	const { text, pieces, fits } = scope;
	const piece = pieces[index];
	if (!piece) return null;
	if (isCapital(piece)) return LATIN_GIVEN.has(piece.text) ? latinName(scope, index) : null;
	const spelled = isStrange(piece) && piece.text.length >= 4 && SPELLINGS.has(piece.text);
	const length = GIVEN.longestAt(text, piece.start, fits) || (spelled ? piece.text.length : 0);
	if (length < 2) return null;
	const name = text.slice(piece.start, piece.start + length);
	const before = pieces[index - 1];
	if (LOANWORDS.has(name) || (isThai(before) && !stopsAt(scope, before.start) && before.pos !== 'VERB'))
		return null;
	const sure = !AMBIGUOUS_GIVEN.has(name) && length > 2;
	const found = thaiName(scope, piece.start, false, sure);
	if (!found) return null;
	if (found.end > piece.start + length) return found; // with a surname
	return sure ? { ...found, guess: true } : null;
}

/** Two strange words one space apart are given name and surname. */
function strangePair(scope: NameScope, index: number): Name | null {
	const { pieces, text } = scope;
	const [first, gap, second] = pieces.slice(index, index + 3);
	if (!isStrange(first) || !isGap(gap) || !isStrange(second) || second.text === first.text) return null;
	if (knownPlace(scope, index) > 0 || knownPlace(scope, index + 2) > 0) return null;
	const before = text.slice(Math.max(0, first.start - 10), first.start);
	if (/(?:ใน|ที่|เมือง|รัฐ|เกาะ|รุ่น|รายการ|เรื่อง|โรงแรม|ร้าน|แบรนด์|รถ|เกม)\s?$/.test(before)) return null;
	const found = thaiName(scope, first.start, false, true);
	return found && { ...found, guess: true };
}

/** A strange word in front of a verb of saying or an age, where a clause may begin. */
function speaker(scope: NameScope, index: number): Name | null {
	const { pieces, text } = scope;
	const piece = pieces[index];
	if (!isStrange(piece) || piece.text.length < 4 || knownPlace(scope, index) > 0) return null;
	if (!saysAt(scope, piece.end) && !ageAt(scope, piece.end)) return null;
	const before = pieces[index - 1];
	const opens =
		!before ||
		before.kind !== 'word' ||
		stopsAt(scope, before.start) ||
		/^(?:ว่า|และ|แต่|โดย|เมื่อ)$/.test(before.text);
	if (!opens || /^(?:เว็บ|สื่อ|ทีม)/.test(text.slice(piece.start))) return null;
	return { kind: 'person', start: piece.start, end: piece.end, guess: true };
}
