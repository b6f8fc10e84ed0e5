import { LATIN_GIVEN } from '../data/given-names.ts';
import { SITE_WORDS } from '../data/latin-words.ts';
import { LOANWORDS } from '../data/loanwords.ts';
import { SURE_PLACE_HEADS, WEAK_PLACE_HEADS } from '../data/place-heads.ts';
import { COMMON } from './common-nouns.ts';
import { gazetteer } from './gazetteer.ts';
import { isNamed, knownPlace, PLACES } from './known-places.ts';
import { latinRunAt } from './latin-run.ts';
import type { Name } from './name.ts';
import { looksForeign } from './pieces.ts';
import { isCapital, isStrange, isThai, stopsAt, type NameScope } from './scope.ts';

const HEADS = gazetteer(SURE_PLACE_HEADS);
/** Heads in front of names that Thai makes of everyday words: streets and the units of administration. */
const PLAIN_NAMES = new Set(
	'ตำบล อำเภอ แขวง เขต ถนน ซอย วัด หมู่บ้าน บ้าน จ. อ. ต. ถ. ซ. กิ่งอำเภอ เทศบาลตำบล เทศบาลเมือง เกาะ แม่น้ำ คลอง ดอย อ่าว แหลม เขื่อน'.split(
		' '
	)
);
/** Behind these a plain word makes a name only where nothing but it stands before the next space. */
const DOUBTFUL = new Set('เขต วัด บ้าน เกาะ คลอง ถนน แม่น้ำ หมู่บ้าน ซอย ดอย อ่าว แหลม เขื่อน'.split(' '));
/** Head words that stand in names of the lists too; they are no part of the span. */
const LISTED_HEADS = ['ประเทศ', 'มหาสมุทร', 'แม่น้ำ'];
const LONGEST = 30;
/** `โบสถ์เซนต์มาร์ติน`: what stands behind belongs to the name. */
const SAINTS = new Set(['เซนต์', 'เซ็นต์', 'ซาน', 'ซานตา', 'ซันตา']);

/** The place that begins with piece `index`: a name of the lists where it is no adjective, or what a head word names. */
export function placeAt(scope: NameScope, index: number): Name | null {
	const { text, pieces } = scope;
	const piece = pieces[index];
	if (!piece || (piece.kind !== 'word' && piece.kind !== 'abbreviation')) return null;
	const at = piece.start;
	const length = knownPlace(scope, index);
	if (length > 0) {
		const name = text.slice(at, at + length);
		const inner =
			LISTED_HEADS.find((head) => name.startsWith(head) && name.length > head.length + 1)?.length ?? 0;
		return inner > 0 || isNamed(scope, index, name)
			? { kind: 'place', start: at + inner, end: at + length }
			: null;
	}
	const head = HEADS.longestAt(text, at, (end) => scope.fits(end) || !piece.known);
	if (head > 0) return behindHead(scope, index, head);
	// `รูสเต็นเบิร์ก ประเทศแอฟริกาใต้`: what lies in a country or state is a place.
	if (!isStrange(piece) || piece.text.length < 4) return null;
	const within = /^,?\s(?:ประเทศ|รัฐ|จังหวัด|มณฑล|แคว้น|สหรัฐ)(?!บาล|มนตรี|สภา)/.test(
		text.slice(piece.end, piece.end + 14)
	);
	return within ? { kind: 'place', start: at, end: piece.end } : null;
}

/** What a head word names: the name begins right behind it, over a space where it is Latin. */
function behindHead(scope: NameScope, index: number, length: number): Name | null {
	const { text, pieces, pieceAt, fits } = scope;
	const at = pieces[index]?.start ?? 0;
	const head = text.slice(at, at + length);
	let from = at + length;
	const spaced = text[from] === ' ';
	const next = pieces[pieceAt(spaced ? from + 1 : from)];
	if (isCapital(next)) {
		const run = latinRunAt(scope, pieceAt(next.start));
		if (
			run &&
			LATIN_GIVEN.has(run.words[0] ?? '') &&
			!SITE_WORDS.has(run.words.at(-1) ?? '') &&
			WEAK_PLACE_HEADS.has(head)
		)
			return null;
		return run ? { kind: 'place', start: run.start, end: run.end } : null;
	}
	if (spaced && head.endsWith('.')) from++;
	else if (spaced) return null;
	const start = from;
	const own = pieces[pieceAt(start)];
	if (own && own.start < start) {
		// The head is cut together with its name: `รัฐโนวาสโกเชีย`.
		if (own.known || own.end - start < 3) return null;
		return { kind: 'place', start, end: own.end };
	}
	const listed = PLACES.longestAt(text, start, fits);
	const first = pieces[pieceAt(start)];
	if (!isThai(first) || first.text === 'ฯ') return null;
	if (LOANWORDS.has(first.text)) return null;
	const saint = SAINTS.has(first.text) && isThai(pieces[pieceAt(start) + 1]);
	if (saint) return { kind: 'place', start, end: pieces[pieceAt(start) + 1]?.end ?? first.end };
	const several = ofSeveral(scope, start);
	if (several > start) return { kind: 'place', start, end: several };
	const strange = isStrange(first) || (!first.known && first.text.length >= 3);
	const plain = PLAIN_NAMES.has(head);
	if (!strange && listed === 0 && WEAK_PLACE_HEADS.has(head) && !stopsAt(scope, start)) {
		const all = foreignStretch(scope, start);
		if (all > start) return { kind: 'place', start, end: all };
	}
	if (WEAK_PLACE_HEADS.has(head) && listed === 0 && !strange && !plain) return null;
	// `ต.บางปู`, `อ.เมือง…`: what is a grammatical word elsewhere opens many names.
	const opens = plain && /^(?:บาง|ใหม่|ใต้|เมือง|ใน)[ก-๎]/.test(text.slice(start, start + 8));
	const town = head === 'อ.' || head === 'อำเภอ';
	if (stopsAt(scope, start) && !opens && !town) return null;
	if (COMMON.longestAt(text, start, fits) > 0 && !/^เมือง/.test(text.slice(start))) return null;
	const end = listed > 0 && !plain ? start + listed : nameEnd(scope, start, strange && !plain);
	if (end <= start) return null;
	if (plain && !strange && listed === 0 && !isPlainName(scope, head, start, end)) return null;
	return { kind: 'place', start, end };
}

/** The end of a name of several foreign words with spaces between (`เดอะ ทวิน ทาวเวอร์`), or `from`. */
function ofSeveral({ pieces, pieceAt }: NameScope, from: number): number {
	let index = pieceAt(from);
	const foreign = (at: number): boolean => {
		const piece = pieces[at];
		return (
			isThai(piece) &&
			(isStrange(piece) || piece.text === 'เดอะ' || (piece.pos === 'PROPN' && !piece.flags.includes('place')))
		);
	};
	let count = 0;
	while (foreign(index) && pieces[index + 1]?.text === ' ' && foreign(index + 2) && count < 3) {
		index += 2;
		count++;
	}
	return count > 0 ? (pieces[index]?.end ?? from) : from;
}

/** The end of a transliterated name that was cut into known pieces (`กา|เซียน|เท็ป`), where one of them looks foreign. */
function foreignStretch(scope: NameScope, from: number): number {
	const end = nameEnd(scope, from, false);
	const { pieces, pieceAt } = scope;
	const inner = pieces.slice(pieceAt(from), pieceAt(end - 1) + 1);
	const foreign =
		inner.some((piece) => !piece.known && looksForeign(piece.text)) &&
		inner.every((piece) => piece.text.length <= 8);
	return foreign && end - from <= 16 && !isThai(pieces[pieceAt(end)]) ? end : from;
}

/** A name of everyday words is short, no class or description, and stands before a space or a mark. */
function isPlainName(
	{ text, pieces, pieceAt }: NameScope,
	head: string,
	start: number,
	end: number
): boolean {
	const first = pieces[pieceAt(start)];
	if (!first || end - start > 20) return false;
	if (
		/^(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|แปด)(?:สาย|เส้น|แห่ง|หลัง|เลน|คน|ลูก|ช่อง)|^(?:สาย|เส้น|ใหญ่|เล็ก|นี้|นั้น|ต่าง|ใกล้|ใน|จัดสรร|พัก|ที่|อื่น|ทุก|ตอน|ช่วง|ก่อน|หลัง|เกิด|ตัวเอง|เรือน|เลขที่|เศรษฐกิจ|เลือกตั้ง|การค้า|พื้นที่|ปลอด|แดน|ร้อน|หนาว|ชน|คน)/.test(
			text.slice(start, end)
		)
	)
		return false;
	if (!DOUBTFUL.has(head)) return true;
	return /^(?:[\s,)]|$)/.test(text.charAt(end)) && (first.pos === 'NOUN' || first.pos === 'PROPN');
}

/** The end of a name that begins at `from`: a space, a mark or a stop; a strange word ends a name unless another follows. */
function nameEnd(scope: NameScope, from: number, strange: boolean): number {
	const { pieces, pieceAt } = scope;
	let index = pieceAt(from);
	let end = from;
	while (end - from < LONGEST) {
		const piece = pieces[index];
		if (!isThai(piece)) break;
		if (
			end > from &&
			(stopsAt(scope, piece.start) || HEADS.longestAt(scope.text, piece.start, scope.fits) > 0)
		)
			break;
		if (end > from && strange && piece.known && !/^(?:เหนือ|ใต้|ตะวันออก|ตะวันตก)$/.test(piece.text)) break;
		end = piece.end;
		index++;
	}
	return end;
}
