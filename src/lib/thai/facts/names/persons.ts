import { WEAK_STOPS } from '../data/name-stops.ts';
import { LATIN_BODIES } from '../data/organisation-names.ts';
import { AMBIGUOUS_GIVEN, LATIN_GIVEN, THAI_SPELLED } from '../data/given-names.ts';
import { LOANWORDS } from '../data/loanwords.ts';
import { ROLES, TITLES } from '../data/titles.ts';
import { gazetteer } from './gazetteer.ts';
import { latinRunAt } from './latin-run.ts';
import type { Name } from './name.ts';
import { looksForeign } from './pieces.ts';
import { knownPlace } from './places.ts';
import { skeletons } from './skeleton.ts';
import { namesPerson } from './latin.ts';
import { ageAt, isCapital, isGap, isStrange, isThai, saysAt, stopsAt, type NameScope } from './scope.ts';

const TITLE = gazetteer(TITLES);
const ROLE = gazetteer(ROLES);
const GIVEN = gazetteer(THAI_SPELLED);
const SPELLINGS = skeletons([...THAI_SPELLED].filter((name) => name.length >= 5));
/** Common nouns that begin like a title. */
const COMPOUND =
	/^(?:นาย(?:จ้าง|ทุน|หน้า|ท้าย|ประกัน|พราน|ด่าน|เรือ|ทหาร|ตำรวจ|ธนาคาร|แบบ|ทะเบียน|สถานี|ทวาร|ช่าง)|นาง(?:แบบ|เอก|ฟ้า|งาม|สงกรานต์|พยาบาล|นวล|สนม|รำ|เงือก|กำนัล))/;
const STORM = /(?:พายุ|เคน|ไต้ฝุ่น|ดีเปรสชัน|โซนร้อน|ไซโคลน)\s?$/;
/** The longest given name or surname, in UTF-16 units. */
const LONGEST = 34;
/** Titles of this length are ranks that nothing else begins with, however the text is cut. */
const RANK = 8;
/** What stands between the parts of a foreign name. */
const PARTICLES = new Set([
	'เดอ',
	'เดอะ',
	'ฟอน',
	'ฟาน',
	'วาน',
	'แวน',
	'ดา',
	'ดี',
	'ดิ',
	'ลา',
	'เลอ',
	'บิน',
	'อัล',
	'เอล',
	'ณ',
	'แมค',
	'โอ',
	'เซนต์'
]);
const INITIAL = /^(?:[A-Z]\.|ดับเบิลยู|ดับเบิ้ลยู|เอช|เจ|เอ็ม|เอส|เอฟ|อาร์|บี|ซี|ดี|อี|จี|แอล|เค|พี|ที|วี)$/;

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
		const further = Math.max(TITLE.longestAt(text, at, fits));
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
	const full = found.end > piece.start + length;
	if (AMBIGUOUS_GIVEN.has(name) || length < 3) return full ? found : null;
	if (full) return found;
	return { ...found, guess: true };
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

export function latinName(scope: NameScope, index: number): Name | null {
	const run = latinRunAt(scope, index);
	if (!run || !namesPerson(run.words)) return null;
	// `Arisona Sen. Jeff Flake`, `Det Insp Bob Blemmings`: the name begins behind the last title.
	const titles =
		/^.*(?:^|\s)(?:Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Insp|Det|Supt|Dr|Prof|Mr|Mrs|Ms|Sir|President|Minister|King|Queen|Prince|Princess|Pope|Judge|Justice|Senator|Professor)\.?\s/.exec(
			scope.text.slice(run.start, run.end)
		);
	return { kind: 'person', start: run.start + (titles?.[0].length ?? 0), end: run.end };
}

/**
 * The Thai-script name that begins at `at`: the stretch up to a space, mark or stop, and over one space a surname.
 * `titled` names may be made of everyday words; others go on only with strange words and given names.
 */
function thaiName(scope: NameScope, at: number, titled: boolean, open: boolean): Name | null {
	const { pieces, pieceAt, fits } = scope;
	const given = titled ? 0 : GIVEN.longestAt(scope.text, at, fits);
	const telling = given > 2 && !AMBIGUOUS_GIVEN.has(scope.text.slice(at, at + given));
	let end = given > 0 ? at + given : partEnd(scope, at, titled);
	if (end <= at) return null;
	let parts = 1;
	let sure = parts;
	while (parts < 5) {
		const gap = pieceAt(end);
		const direct = pieces[gap];
		// `จอห์นโฮเวิร์ด` without a space, `ดับเบิลยู.` with a full stop.
		const short = isThai(direct) && (!direct.known || direct.text.length <= 3);
		if (!titled && telling && parts === 1 && short && direct.start === end && !stopsAt(scope, end)) {
			end = direct.end;
			parts++;
			sure = parts;
			continue;
		}
		const dotted =
			scope.text[end] === '.' &&
			INITIAL.test(
				scope.text
					.slice(Math.max(at, end - 10), end)
					.split(' ')
					.at(-1) ?? ''
			);
		const next = pieces[gap + (dotted ? 2 : 1)];
		if (
			!isGap(pieces[gap + (dotted ? 1 : 0)]) ||
			!isThai(next) ||
			!isSurname(scope, next.start, titled && parts < 2, open)
		)
			break;
		end = surnameEnd(scope, next.start, titled && parts < 2);
		parts++;
		if (titled && parts >= 2 && !isStrange(next)) {
			sure = parts;
			break;
		}
	}
	return sure > 0 && end - at >= 2 ? { kind: 'person', start: at, end } : null;
}

/** Whether the stretch behind a given name and a space is its surname. */
function isSurname(scope: NameScope, at: number, titled: boolean, open: boolean): boolean {
	const { text, pieces, pieceAt, fits } = scope;
	const first = pieces[pieceAt(at)];
	if (!isThai(first) || ROLE.longestAt(text, at, fits) > 0 || TITLE.longestAt(text, at, fits) > 0)
		return false;
	if (PARTICLES.has(first.text) && isGap(pieces[pieceAt(at) + 1])) return true;
	if (INITIAL.test(first.text) && /^\.? /.test(text.slice(first.end, first.end + 2))) return true;
	if (stopsAt(scope, at)) return titled && (first.text === 'ณ' || beforeRole(scope, at));
	if (knownPlace(scope, pieceAt(at)) > 0 && !titled) return false;
	if (titled) {
		const end = surnameEnd(scope, at, true);
		const count = pieceAt(end) - pieceAt(at);
		const closed = end >= text.length || !isThai(pieces[pieceAt(end)]) || stopsAt(scope, end);
		return (
			end - at <= LONGEST &&
			count <= 7 &&
			closed &&
			!(first.known && (first.pos === 'AUX' || first.pos === 'ADP'))
		);
	}
	if (
		isStrange(first) ||
		first.flags.includes('person') ||
		(first.pos === 'PROPN' && looksForeign(first.text))
	)
		return true;
	if (!first.known && first.text.length >= 3) return open;
	// `บ็อบ ดีแลน`, `เศรษฐา ทวีสิน`: short pieces up to the next space.
	if (open && first.text.length <= 3 && first.pos !== 'ADP' && first.pos !== 'AUX' && first.pos !== 'NUM') {
		const end = segmentEnd(scope, at);
		return end > first.end && end - at <= 10 && pieceAt(end - 1) - pieceAt(at) <= 2;
	}
	return GIVEN.longestAt(text, at, fits) > 0;
}

/** Whether the stretch up to the next space is short and an office or title stands behind it: `จึงรุ่งเรืองกิจ รัฐมนตรี…`. */
function beforeRole(scope: NameScope, at: number): boolean {
	const end = segmentEnd(scope, at);
	const next = end + 1;
	const { text, fits } = scope;
	if (end - at < 5 || end - at > 24 || text[end] !== ' ') return false;
	return ROLE.longestAt(text, next, fits) > 2 || TITLE.longestAt(text, next, fits) > 2;
}

/** The end of a surname: for a titled one the whole stretch up to the next space, though short everyday words are in it. */
function surnameEnd(scope: NameScope, at: number, titled: boolean): number {
	if (!titled) return partEnd(scope, at, false);
	const end = segmentEnd(scope, at);
	const { pieces, pieceAt } = scope;
	const inner = pieces.slice(pieceAt(at) + 1, pieceAt(end - 1) + 1);
	const plain = inner.every((piece) => !stopsAt(scope, piece.start) || WEAK_STOPS.has(piece.text));
	return plain && end - at <= 24 ? end : partEnd(scope, at, true);
}

/** Where the stretch of Thai letters that begins at `at` ends. */
function segmentEnd({ pieces, pieceAt }: NameScope, at: number): number {
	let index = pieceAt(at);
	let end = at;
	while (isThai(pieces[index])) end = pieces[index++]?.end ?? end;
	return end;
}

/** The end of one part of a name: at a space, a mark or a stop; strange words end where known ones begin. */
function partEnd(scope: NameScope, at: number, titled: boolean): number {
	const { pieces, pieceAt } = scope;
	let index = pieceAt(at);
	let end = at;
	let strange = false;
	const first = pieces[index];
	// Transliterated names are no compounds: `ทรัมป์|สมรู้ร่วมคิด`.
	const foreign = isStrange(first) || (first?.pos === 'PROPN' && looksForeign(first.text));
	while (end - at < LONGEST) {
		const piece = pieces[index];
		if (!isThai(piece)) break;
		if (end > at && stopsAt(scope, piece.start)) break;
		if (end > at && foreign && piece.known && piece.pos !== 'PROPN') break;
		if (end > at && !titled && piece.known && (strange || piece.text.length > 3)) break;
		strange ||= !piece.known;
		end = piece.end;
		index++;
	}
	return end;
}
