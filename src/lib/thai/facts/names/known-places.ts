import { ADJECTIVE_MAKERS, OFFICES, PLACE_OPENERS, SURE_PLACE_HEADS } from '../data/place-heads.ts';
import {
	AMBIGUOUS_DISTRICTS,
	AMBIGUOUS_PROVINCES,
	PROVINCES,
	THAI_PLACES
} from '../data/place-names-thailand.ts';
import {
	AMBIGUOUS_COUNTRIES,
	AMBIGUOUS_PLACES,
	CITIES,
	COUNTRIES,
	REGIONS
} from '../data/place-names-world.ts';
import { gazetteer } from './gazetteer.ts';
import { isStrange, isThai, type NameScope } from './scope.ts';
import { skeletons } from './skeleton.ts';

/** The places of the lists. */
export const PLACES = gazetteer(PROVINCES, THAI_PLACES, AMBIGUOUS_DISTRICTS, REGIONS, CITIES);
const SPELLINGS = skeletons(COUNTRIES, REGIONS.filter(isLong), CITIES.filter(isLong));
const OFFICE = new Set(OFFICES);
const OPENERS = new Set(PLACE_OPENERS);
const MAKERS = new Set(ADJECTIVE_MAKERS);
const PREPOSITIONS =
	/(?:ใน|ที่|จาก|ณ|ไปยัง|สู่|ถึง|กรุง|นคร|เมือง|รัฐ|ประเทศ|เกาะ|แคว้น|จังหวัด|จ\.|อำเภอ|อ\.|ทั่ว|อยู่ที่|ออกจาก|เยือน|ใกล้)\s?$/;

/** The length of the place of the lists that begins at piece `index`, or 0. */
export function knownPlace({ text, pieces, fits, pieceAt }: NameScope, index: number): number {
	const piece = pieces[index];
	if (!piece) return 0;
	// A long name may have been cut together with the word behind it.
	const ends = (end: number): boolean =>
		fits(end) ||
		(end - piece.start >= 7 && pieces[pieceAt(end)]?.known === false && !/[ะ-ฺ็-๎]/.test(text.charAt(end)));
	const listed = PLACES.longestAt(text, piece.start, ends);
	if (listed === 0 && isStrange(piece) && piece.text.length >= 5 && SPELLINGS.has(piece.text))
		return piece.text.length;
	return piece.flags.includes('place') ? Math.max(listed, piece.text.length) : listed;
}

/** Short names have too many neighbours to be told by their skeletons. */
function isLong(name: string): boolean {
	return name.length >= 6;
}

/** Whether the listed place is meant as a place here: not as an adjective, an everyday word or a person. */
export function isNamed(scope: NameScope, index: number, name: string): boolean {
	const { text, pieces } = scope;
	const piece = pieces[index];
	if (!piece) return false;
	const before = text.slice(Math.max(0, piece.start - 12), piece.start);
	if (AMBIGUOUS_PROVINCES.has(name) && !/(?:จังหวัด|จ\.)\s?$/.test(before))
		return neighbourIsProvince(scope, index, name);
	if (AMBIGUOUS_PLACES.has(name) || AMBIGUOUS_DISTRICTS.has(name) || AMBIGUOUS_COUNTRIES.has(name)) {
		if (!PREPOSITIONS.test(before) && !(AMBIGUOUS_COUNTRIES.has(name) && !/[ก-๎]$/.test(before))) return false;
	}
	// `มาเลเซียแอร์ไลน์`: the name goes on.
	const behind = pieces[scope.pieceAt(piece.start + name.length)];
	if (isStrange(behind) && !/^(?:และ|กับ)/.test(behind.text) && /ยูไนเต็ด|ซิตี้|แอร์/.test(behind.text))
		return false;
	if (/ความเป็น$/.test(before)) return false;
	if (/^ภาค/.test(name) && /^ของ/.test(text.slice(piece.start + name.length, piece.start + name.length + 3)))
		return false;
	return /^(?:ทำเนียบ|หอ|สนาม|พระ|นคร)/.test(name) || !isAdjective(scope, index);
}

function neighbourIsProvince({ text, pieces, fits }: NameScope, index: number, name: string): boolean {
	const piece = pieces[index];
	const end = (piece?.start ?? 0) + name.length;
	const next = /^[ ,]+(?:และ\s?)?/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
	if (next > 0 && PLACES.longestAt(text, end + next, fits) > 0) return true;
	const list = text
		.slice(Math.max(0, (piece?.start ?? 0) - 24), piece?.start)
		.split(/[ ,]+/)
		.filter(Boolean);
	return PROVINCES.includes((list.at(-1) ?? '').replace(/^และ/, ''));
}

/** A country right behind a noun describes it (`ทหารไอวอรี`), unless the noun is an office or a head word. */
function isAdjective({ text, pieces }: NameScope, index: number): boolean {
	const before = pieces[index - 1];
	const piece = pieces[index];
	if (!before || !piece || !isThai(before))
		return before?.kind === 'abbreviation' && /^(?:ทบ|ตร)/.test(before.text);
	if (MAKERS.has(before.text)) return true;
	if (OFFICE.has(before.text) || OPENERS.has(before.text)) return false;
	const ahead = text.slice(Math.max(0, piece.start - 24), piece.start);
	for (const office of OFFICES) if (ahead.endsWith(office)) return false;
	for (const head of SURE_PLACE_HEADS) if (ahead.endsWith(head)) return false;
	if (/(?:ชาว|คน|ภาษา|ความเป็น)$/.test(ahead)) return true;
	return (
		before.pos === 'NOUN' ||
		before.pos === 'PROPN' ||
		before.pos === 'CLF' ||
		before.pos === 'ADJ' ||
		/^(?:การ|ความ|ผู้|นัก)./.test(before.text) ||
		!before.known
	);
}
