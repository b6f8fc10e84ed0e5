import { WEAK_STOPS } from '../data/name-stops.ts';
import { AMBIGUOUS_GIVEN } from '../data/given-names.ts';
import { latinRunAt } from './latin-run.ts';
import { namesPerson } from './latin.ts';
import type { Name } from './name.ts';
import { GIVEN, ROLE, TITLE } from './person-lists.ts';
import { looksForeign } from './pieces.ts';
import { knownPlace } from './known-places.ts';
import { isGap, isStrange, isThai, stopsAt, type NameScope } from './scope.ts';

/** The longest given name or surname, in UTF-16 units. */
const LONGEST = 34;
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

/** The Latin name that begins with piece `index`, where it may be a person's; titles inside it are no part of it. */
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
export function thaiName(scope: NameScope, at: number, titled: boolean, open: boolean): Name | null {
	const { pieces, pieceAt, fits } = scope;
	const given = titled ? 0 : GIVEN.longestAt(scope.text, at, fits);
	const telling = given > 2 && !AMBIGUOUS_GIVEN.has(scope.text.slice(at, at + given));
	let end = given > 0 ? at + given : partEnd(scope, at, titled);
	if (end <= at) return null;
	let parts = 1;
	while (parts < 5) {
		const gap = pieceAt(end);
		const direct = pieces[gap];
		// `จอห์นโฮเวิร์ด` without a space, `ดับเบิลยู.` with a full stop.
		const short = isThai(direct) && (!direct.known || direct.text.length <= 3);
		if (!titled && telling && parts === 1 && short && direct.start === end && !stopsAt(scope, end)) {
			end = direct.end;
			parts++;
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
		if (titled && !isStrange(next)) break;
	}
	return end - at >= 2 ? { kind: 'person', start: at, end } : null;
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
