import { ABBREVIATIONS, AMBIGUOUS_BODIES, BODIES } from '../data/organisation-names.ts';
import {
	BARE_HEADS,
	INSIDE_BODIES,
	MINISTRIES,
	STATE_HEADS,
	TASK_HEADS,
	WEAK_HEADS
} from '../data/organisation-heads.ts';
import { PROVINCES } from '../data/place-names-thailand.ts';
import { CITIES, REGIONS } from '../data/place-names-world.ts';
import { TITLES } from '../data/titles.ts';
import { COMMON } from './common-nouns.ts';
import { gazetteer } from './gazetteer.ts';
import { latinRunAt } from './latin-run.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';
import { isCapital, isStrange, isThai, stopsAt, type NameScope } from './scope.ts';

const NAMED = gazetteer(BODIES);
const HEADS = gazetteer(STATE_HEADS);
const MINISTRY = gazetteer(MINISTRIES);
const TASKS = gazetteer([...INSIDE_BODIES]);
const KNOWN_PLACES = gazetteer(PROVINCES, CITIES, REGIONS, ['ไทย', 'จีน', 'ญี่ปุ่น']);
const TITLED = gazetteer(TITLES.filter((title) => title.length > 2));
/** The longest name of a body that rules read, in UTF-16 units. */
const LONGEST = 70;
/** `สำนักงานอุตุนิยมวิทยา ภูมิอากาศวิทยา และธรณีฟิสิกส์ (BMKG)`: an abbreviation in brackets ends a name that goes on over spaces. */
const LISTING = /^([ก-๎]+(?: [ก-๎]+){1,5}) ?\((?:[A-Z]{2,8}|(?:[ก-ฮ]{1,3}\.){2,5})\)/;
const LISTED = 100;
const SUFFIX = /^ ?(?:(?:ภาค(?:ที่)?|เขต) ?[0-9๐-๙]{1,3}(?![0-9.,])|ประจำจังหวัด ?[ก-๎]+)/;
const COMPANY = /^(?:บริษัท|ห้างหุ้นส่วน)\s?[^\n]{1,60}?\sจำกัด(?:\s?\(มหาชน\))?/;
const STATELY = /แห่งชาติ|แห่งประเทศไทย|แห่งรัฐ|แห่งแคนาดา/;
const HANGING = new Set(['และ', 'เพื่อ', 'ของ', 'ใน', 'แห่ง', 'ด้าน', 'ทาง', 'การ', 'คณะ', 'ความ', 'คน']);

/** The name of a body that begins with piece `index`: one of a list, an abbreviation, or a head word with its name. */
export function organisationAt(scope: NameScope, index: number): Name | null {
	const { text, pieces, fits } = scope;
	const piece = pieces[index];
	if (!piece || (piece.kind !== 'word' && piece.kind !== 'abbreviation')) return null;
	const at = piece.start;
	if (/^(?:บก|บช|กก|กก\d*)\.$/.test(piece.text)) {
		// `บก.ปปป.`: a division of the police with its own abbreviation.
		const next = pieces[index + 1];
		if (next?.kind === 'abbreviation' && next.start === piece.end) return named(at, next.end);
	}
	const length = NAMED.longestAt(text, at, fits);
	const headed = HEADS.longestAt(text, at, (end) => fits(end) || !piece.known);
	const byHead = headed > 0 ? withHead(scope, at, headed) : null;
	const listed = length > 0 && !AMBIGUOUS_BODIES.has(text.slice(at, at + length));
	if (listed && (!byHead || byHead.end <= at + length || text.startsWith('ศาล', at)))
		return named(at, suffixed(text, at + length));
	if (byHead) return named(byHead.start, suffixed(text, byHead.end));
	if (ABBREVIATIONS.has(piece.text) && isAbbreviation(piece.text)) return named(at, piece.end);
	if (piece.text === 'ทำเนียบรัฐบาล') return null;
	return piece.flags.includes('organisation') ? named(at, piece.end) : null;
}

/** `… ภาค 3`, `… ประจำจังหวัดนครราชสีมา` belong to the name of an office. */
function suffixed(text: string, end: number): number {
	return end + (SUFFIX.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

/** `ททท.`, `กกต.`: at least two letters; a single one abbreviates a word, not a name. */
function isAbbreviation(text: string): boolean {
	return text.replace(/\./g, '').length >= 2;
}

function named(start: number, end: number): Name {
	return { kind: 'organisation', start, end };
}

function withHead(scope: NameScope, at: number, length: number): Name | null {
	const { text, fits, pieceAt, pieces } = scope;
	const head = text.slice(at, at + length);
	const from = at + length;
	if (head === 'กระทรวง' && /กฎ\s?$/.test(text.slice(Math.max(0, at - 4), at))) return null;
	if (head === 'กระทรวง') {
		const ministry = MINISTRY.longestAt(text, from, () => true);
		if (ministry > 0) return named(at, from + ministry + countryAt(scope, from + ministry));
	}
	const company = COMPANY.exec(text.slice(at, at + LONGEST));
	if (company) return named(at, at + company[0].length);
	const listing = LISTING.exec(text.slice(from, from + LISTED));
	if (listing && isListing(scope, from, from + (listing[1]?.length ?? 0)))
		return named(at, from + (listing[1]?.length ?? 0));
	const short = pieces[pieceAt(text[from] === ' ' ? from + 1 : from)];
	if (short?.kind === 'abbreviation' && ABBREVIATIONS.has(short.text) && !WEAK_HEADS.has(head))
		return named(at, short.end);
	const latin = latinBehind(scope, at, from);
	if (latin) return { ...latin, start: BARE_HEADS.has(head) ? latin.start : at };
	const body = NAMED.longestAt(text, from, fits);
	if (body > 0 && !(isThai(pieces[pieceAt(from + body)]) && !stopsAt(scope, from + body)))
		return named(BARE_HEADS.has(head) ? from : at, from + body);
	const quoted = /^\s?[“"‘']([^”"’'\n]{2,40})[”"’']/.exec(text.slice(from, from + 50));
	if (quoted && WEAK_HEADS.has(head) && head !== 'คณะกรรมการ') return null;
	const tail = tailEnd(scope, from);
	const name = text.slice(from, tail);
	const abbreviated = /^\s?\([A-Zก-ฮ][A-Zก-ฮ.]{1,9}\)/.test(text.slice(tail, tail + 14));
	const stately = STATELY.test(name) || ofPlace(name);
	const common = COMMON.longestAt(text, from, (end) => fits(end) || end === tail) > 0;
	if (tail <= from || /^[ฯๆ]/.test(name) || (common && !stately && !abbreviated)) return null;
	if (isQuality(pieces.slice(pieceAt(from), pieceAt(tail - 1) + 1))) return null;
	if (!WEAK_HEADS.has(head) || (head === 'ศูนย์' && isLongName(scope, from, tail))) return named(at, tail);
	const first = pieces[pieceAt(from)];
	const place = KNOWN_PLACES.longestAt(text, from, fits) > 0;
	const strange = first !== undefined && (first.start < from ? !first.known : isStrange(first));
	if (head === 'ทีม' && !strange) return null;
	if (!place && !strange && !stately && !abbreviated) return null;
	if (place && (head === 'ทีม' || head === 'กลุ่ม' || head === 'ศาล' || head === 'ตลาด')) return null;
	return named(BARE_HEADS.has(head) && !place && !stately ? from : at, tail);
}

/** `คณะกรรมการโอลิมปิกแห่งสหรัฐอเมริกา`: a body of a country is a named one. */
function ofPlace(name: string): boolean {
	const at = name.lastIndexOf('แห่ง');
	return at > 0 && KNOWN_PLACES.longestAt(name, at + 4, () => true) > 0;
}

/** A country's name that ends the name of a ministry: `กระทรวงกลาโหมสหรัฐ`. */
function countryAt({ text, fits }: NameScope, at: number): number {
	return KNOWN_PLACES.longestAt(text, at, fits);
}

function latinBehind(scope: NameScope, at: number, from: number): Name | null {
	const index = scope.pieceAt(scope.text[from] === ' ' ? from + 1 : from);
	if (!isCapital(scope.pieces[index])) return null;
	const run = latinRunAt(scope, index);
	return run ? { kind: 'organisation', start: run.start, end: run.end } : null;
}

/** Where the name that begins at `from` ends: at a space, a mark, or a word that no name goes on with. */
function tailEnd(scope: NameScope, from: number): number {
	const { text, pieces, pieceAt } = scope;
	// `คกก. นโยบายยานยนต์ไฟฟ้าแห่งชาติ`
	let index = pieceAt(text[from] === ' ' && text.startsWith('คกก.', from - 4) ? from + 1 : from);
	let end = from;
	let sure = from;
	const opened = from + taskLength(scope, from);
	const centre = text.startsWith('ศูนย์', from - 5);
	let verbs = true;
	while (end - from < LONGEST) {
		const piece = pieces[index];
		if (!isThai(piece)) break;
		// Inside a name verbs stand in front, behind `และ` or `เพื่อ`, or behind a further head.
		if (piece.pos === 'VERB' && !verbs && piece.text.length > 3) {
			if (piece.start >= from && !INSIDE_BODIES.has(piece.text)) break;
		}
		verbs =
			centre ||
			piece.text === 'คดี' ||
			HANGING.has(piece.text) ||
			piece.pos === 'VERB' ||
			HEADS.longestAt(text, piece.start, scope.fits) > 0;
		if (/แห่งชาติ$|แห่งประเทศไทย$/.test(text.slice(from, end)) && end > from) break;
		const start = Math.max(piece.start, from);
		if (piece.start >= opened && stopsAt(scope, start) && !goesOn(scope, index)) break;
		end = piece.end;
		if (!HANGING.has(piece.text)) sure = end;
		index++;
	}
	return sure;
}

/** Length of the task that stands behind a head which is named by one: `กรม` `ส่งเสริมการเกษตร`; 0 for none. */
function taskLength({ text, fits }: NameScope, from: number): number {
	const isNamedByTask = TASK_HEADS.some((head) => text.startsWith(head, from - head.length));
	return isNamedByTask ? TASKS.longestAt(text, from, fits) : 0;
}

/** `พรรคแคบลง`: one word that says how something is names nothing. */
function isQuality(name: readonly Piece[]): boolean {
	const [only] = name;
	return (
		name.length === 1 &&
		only !== undefined &&
		only.text.length <= 5 &&
		/^(?:ADJ|ADV|VERB)$/.test(only.pos ?? '')
	);
}

/** Whether nothing but nouns stands between the head and the brackets: no verb of a clause, no other head. */
function isListing(scope: NameScope, from: number, end: number): boolean {
	const { pieces, pieceAt } = scope;
	const inner = pieces.slice(pieceAt(from), pieceAt(end - 1) + 1).filter(isThai);
	return inner.every(
		(piece, place) => !stopsAt(scope, piece.start) || (place > 0 && INSIDE_BODIES.has(piece.text))
	);
}

/** `ศูนย์ปฏิบัติการต่อต้านการทุจริต`: a centre with a long name up to the next space or mark is a named one. */
function isLongName({ pieces, pieceAt }: NameScope, from: number, end: number): boolean {
	const count = pieceAt(end - 1) - pieceAt(from) + 1;
	return count >= 3 && end - from >= 15 && !isThai(pieces[pieceAt(end)]);
}

/** Whether a word at which names end elsewhere may stand inside this one: `และ` before a noun, no head or title behind it. */
function goesOn(scope: NameScope, index: number): boolean {
	const { text, pieces, fits } = scope;
	const piece = pieces[index];
	const next = pieces[index + 1];
	if (!piece || !INSIDE_BODIES.has(piece.text) || !isThai(next)) return false;
	if (piece.text !== 'และ' && piece.text !== 'ของ') return true;
	const at = next.start;
	if (HEADS.longestAt(text, at, fits) > 0 || TITLED.longestAt(text, at, fits) > 0) return false;
	return !stopsAt(scope, at) || INSIDE_BODIES.has(next.text);
}
