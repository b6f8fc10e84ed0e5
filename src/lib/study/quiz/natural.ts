import type { Clause } from '../../thai/facts/clauses/clause.ts';
import { mainVerb } from '../../thai/facts/clauses/chunks.ts';
import { neighbour, NOMINAL } from '../../thai/facts/clauses/disambiguate.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import type { Role } from '../../thai/facts/data/closed-class.ts';
import { UNITS, type UnitKind } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import {
	AGE,
	BOUNDING,
	DEICTIC_AFTER,
	DURATION_FRAMES,
	MEASURED_NOUNS,
	MONEY_NOUNS
} from './data/stem-words.ts';
import { joined } from './join.ts';

/** An amount with what stands around it in its clause. */
interface Site {
	fact: QuantityFact;
	/** `undefined` for a number without unit. */
	kind: UnitKind | undefined;
	/** Whether `ถึง` stands in front, in the stem or not. */
	emphatic: boolean;
	/** Whether the number is written in words. */
	spelled: boolean;
	before: readonly Item[];
	/** The item right in front. */
	last: Item;
	after: readonly Item[];
	/** The text behind, without white space in front. */
	rest: string;
}

/** Roles that only a clause has. */
const SAYS: ReadonlySet<Role> = new Set(['auxiliary', 'passive', 'copula', 'negation']);
/** Kinds of unit that count or compare rather than measure. */
const COUNTING: ReadonlySet<UnitKind> = new Set(['person', 'thing', 'percent', 'times', 'multiple']);
/** Behind these no reader asks how many: they make a whole, a rate or a frame of the amount. */
const CLOSING = new Set([...BOUNDING, 'ต่อ', 'ตั้งแต่', 'ตลอด', 'รอบ', 'ทุก', 'ช่วง', 'ทั้ง', 'แต่ละ', 'ด้วย']);
/** Words that join or list behind the amount. */
const GOING_ON = new Set(['และ', 'กับ', 'หรือ', 'รวมทั้ง', 'คือ', 'ได้แก่', 'เช่น', 'ประกอบด้วย']);
/** Words behind the amount that tell one of a row, or point back. */
const POINTING = /^(?:แรก|สุดท้าย|หลัง|ดังกล่าว|นี้|นั้น|ดังนี้|ข้างต้น)/;

/** Whether Thais would ask for the amount here. `before` and `after` are the items on both sides. */
export function isNatural(
	fact: QuantityFact,
	clause: Clause,
	before: readonly Item[],
	after: readonly Item[]
): boolean {
	const kind = fact.unit === undefined ? undefined : (UNITS.get(fact.unit)?.kind ?? 'thing');
	const last = before.at(-1);
	if (!last) return kind === 'percent' ? after[0]?.role === 'possessive' : kind === 'person';
	const spelled = !/[0-9๐-๙]/.test(clause.target.text);
	const emphatic = neighbour(clause.body, clause.body.indexOf(clause.target), -1)?.text === 'ถึง';
	const site: Site = { fact, kind, emphatic, spelled, before, last, after, rest: joined(after).trimStart() };
	if (OBSTACLES.some((obstacle) => obstacle(site))) return false;
	if (kind === 'time' && DEICTIC_AFTER.some((tail) => site.rest.startsWith(tail)))
		return last.text === 'เมื่อ' && !site.rest.startsWith('ที่ผ่านมา');
	return !POINTING.test(site.rest) && (COUNTING.has(kind ?? 'thing') || measures(kind, last, before));
}

/** What makes a question unnatural, each by itself. */
const OBSTACLES: readonly ((site: Site) => boolean)[] = [
	isClosedOff,
	isAtMost,
	isVerbless,
	isGoneOnWith,
	isMisread,
	isOneOfSeveral,
	isAnnounced,
	isNameOrPointer
];

/** The word in front leaves nothing to ask. */
function isClosedOff({ kind, before, last }: Site): boolean {
	if (AGE.test(before[0]?.text ?? '') || last.role === 'conjunction' || CLOSING.has(last.text)) return true;
	return (kind === 'thing' && last.text === 'ใน') || (kind === 'time' && DURATION_FRAMES.has(last.text));
}

/** `อาจสูงถึง 80 องศา`: what may reach eighty may reach fifty. */
function isAtMost({ emphatic, before }: Site): boolean {
	return emphatic && before.some((item) => item.text.startsWith('อาจ') || item.text === 'สามารถ');
}

/** `เวลาในการเสิร์ฟอาหารให้เสร็จ 120 นาที`: a verb behind `ให้`, and none that governs it. */
function isVerbless({ before, after }: Site): boolean {
	const all = [...before, ...after];
	const verb = mainVerb(all);
	return verb > 0 && all[verb - 1]?.role === 'causative' && !all.slice(0, verb).some(isVerb);
}

function isVerb({ role }: Item): boolean {
	return role === 'verb' || role === 'copula' || role === 'passive';
}

/** `เงินลงทุนเท่าไรและตำแหน่ง…`, `อาหารกี่จาน คือ…`: the clause goes on to join or to list what was counted. */
function isGoneOnWith({ after }: Site): boolean {
	const next = after.find((item) => item.role !== 'space');
	return next !== undefined && GOING_ON.has(next.text);
}

/** What reads as a unit may be a piece of the next word: `แปดตัวผู้เล่น`. */
function isMisread({ kind, after, rest }: Site): boolean {
	const next = after[0]?.role;
	if ((kind === 'thing' || kind === 'times') && ['noun', 'unknown', 'date'].includes(next ?? '')) return true;
	// `48 งานสะสมศิลปะ` is no area.
	const area = kind === 'area' && ['noun', 'verb', 'unknown'].includes(next ?? '');
	return area || (kind === 'score' && next === 'verb') || /^\S{1,5}หนึ่ง/.test(rest);
}

/** `6 ฟุต 6 นิ้ว`, `72 เส้นทาง 72 สไตล์`: one amount in two pieces; a list of amounts asks for none by itself. */
function isOneOfSeveral({ fact, before, last, after }: Site): boolean {
	const next = after.find((item) => item.role !== 'space');
	if (next?.role === 'quantity' || last.role === 'quantity' || isBare(after.at(-1))) return true;
	return [...before, ...after].some((item) => item.fact?.kind === 'quantity' && item.fact.unit === fact.unit);
}

/** A number cut off from what it counts. */
function isBare(item: Item | undefined): boolean {
	return item?.fact?.kind === 'quantity' && item.fact.unit === undefined;
}

/** `องค์กรพัฒนาคุณธรรม จำนวน 53 หน่วยงาน` is a phrase, whose verb belongs to the noun. */
function isAnnounced({ before }: Site): boolean {
	const amount = before.findIndex((item) => item.text === 'จำนวน');
	const apart = amount > 0 && before[amount - 1]?.role === 'space';
	return apart && !before.some((item) => SAYS.has(item.role) || item.text === 'มี');
}

/** A number in words may point back (`สองฝ่าย`) or belong to a name (`กฎสามส่วน`). */
function isNameOrPointer({ fact, kind, spelled, last }: Site): boolean {
	if (!spelled || (kind !== 'person' && kind !== 'thing')) return false;
	if (fact.value === 2 && (last.role !== 'noun' || last.text === fact.unit)) return true;
	return kind === 'thing' && last.role === 'noun' && !fact.counted;
}

/** Whether a measure measures what stands before it; behind another noun it only describes: `ธุรกิจ 11 ล้านปอนด์`. */
function measures(kind: UnitKind | undefined, last: Item, before: readonly Item[]): boolean {
	if (kind === 'money' && before.some((item) => MONEY_NOUNS.some((noun) => item.text.endsWith(noun))))
		return true;
	if (NOMINAL.has(last.role) || last.role === 'unknown')
		return MEASURED_NOUNS.some((noun) => last.text.endsWith(noun) || last.text.startsWith(noun));
	// `อาจมีสูงสุดถึง 4 นิ้ว`: of what?
	const has = before.findLastIndex((item) => item.text === 'มี');
	return has < 0 || before.slice(has + 1).some((item) => NOMINAL.has(item.role));
}
