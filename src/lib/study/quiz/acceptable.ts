import type { Clause } from '../../thai/facts/clauses/clause.ts';
import { NOMINAL } from '../../thai/facts/clauses/disambiguate.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import type { Role } from '../../thai/facts/data/closed-class.ts';
import { UNITS, type UnitKind } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { DEICTIC_AFTER, DURATION_FRAMES, MEASURED_NOUNS, MONEY_NOUNS } from './data/stem-words.ts';
import { joined } from './join.ts';

const PRONOUN_INSIDE = /(?:ของ|พวก|ให้|กับ)(?:เขา|เธอ|เรา|มัน|ฉัน|ผม|คุณ|ตน|ตนเอง)$/;
/** Roles that only a clause has. */
const SAYS: ReadonlySet<Role> = new Set(['auxiliary', 'passive', 'copula', 'negation']);
/** Kinds of unit that count or compare rather than measure. */
const COUNTING: ReadonlySet<UnitKind> = new Set(['person', 'thing', 'percent', 'times', 'multiple']);
const AGE = /^(?:อายุ|วัย)$/;

/** Whether the items can be understood without the article: no pronouns, nothing that points back. */
export function understandable(items: readonly Item[], target: Item): boolean {
	return items.every(
		(item) =>
			item === target ||
			(item.role !== 'pronoun' &&
				item.role !== 'anaphor' &&
				!PRONOUN_INSIDE.test(item.text) &&
				(item.role === 'date' || !/(?:ดังกล่าว|นี้|นั้น)$|เหล่านี้|เหล่านั้น/.test(item.text)))
	);
}

/** Enough content words beside the amount to know what is asked: two with a name, else three; one a noun. */
export function saysEnough(items: readonly Item[], fact: QuantityFact): boolean {
	const content = items.filter(
		(item) =>
			['noun', 'name', 'latin', 'verb', 'adjective', 'unknown'].includes(item.role) &&
			!['มี', 'เป็น', 'อยู่', 'ได้', 'ไป', 'มา'].includes(item.text)
	);
	const named = content.some((item) => item.role === 'name' || item.role === 'latin');
	const passive = items.some((item) => item.role === 'passive');
	// `มีผู้เสียชีวิตกี่คน` is what every reader asks.
	const toll = isToll(items, fact);
	const least = toll ? 1 : named || passive ? 2 : 2.5;
	// A stative verb tells half as much as a noun.
	const weight = content.reduce((sum, item) => sum + (item.role === 'adjective' ? 0.5 : 1), 0);
	return weight >= least && (named || content.some((item) => item.role === 'noun'));
}

/** `มีผู้เสียชีวิต 3 คน`: `มี`, one noun of persons, the amount. */
export function isToll(items: readonly Item[], { counted }: QuantityFact): boolean {
	const noun = items.find((item) => item.role === 'noun');
	return (
		items[0]?.text === 'มี' &&
		counted !== undefined &&
		noun?.start === counted.start &&
		noun.text.startsWith('ผู้')
	);
}

/** Whether Thais would ask for the amount here. `before` and `after` are the items on both sides. */
export function isNatural(
	fact: QuantityFact,
	clause: Clause,
	before: readonly Item[],
	after: readonly Item[]
): boolean {
	const kind = fact.unit === undefined ? undefined : (UNITS.get(fact.unit)?.kind ?? 'thing');
	const last = before.at(-1);
	const next = after.find((item) => item.role !== 'space');
	if (!last) return kind === 'percent' ? after[0]?.role === 'possessive' : kind === 'person';
	if (AGE.test(before[0]?.text ?? '') || last.role === 'conjunction' || ['ต่อ', 'ตั้งแต่'].includes(last.text))
		return false;
	// `แปดตัวผู้เล่น`: what reads as a classifier may be a piece of a noun.
	if (['noun', 'unknown', 'date'].includes(after[0]?.role ?? '') && (kind === 'thing' || kind === 'times'))
		return false;
	if (bare(after.at(-1))) return false;
	if (kind === 'thing' && last.text === 'ใน') return false;
	if (kind === 'score' && after[0]?.role === 'verb') return false;
	if (/^\s*\S{1,5}หนึ่ง/.test(joined(after)) || ['ตลอด', 'รอบ', 'ทุก', 'ช่วง'].includes(last.text)) return false;
	if (['ทั้ง', 'ทุก', 'แต่ละ', 'ด้วย'].includes(last.text)) return false;
	// `6 ฟุต 6 นิ้ว`, `72 เส้นทาง 72 สไตล์`: one amount in two pieces; a list of amounts asks for none by itself.
	if (next?.role === 'quantity' || last.role === 'quantity') return false;
	if ([...before, ...after].some((item) => item.fact?.kind === 'quantity' && item.fact.unit === fact.unit))
		return false;
	// `องค์กรพัฒนาคุณธรรม จำนวน 53 หน่วยงาน` is a phrase, whose verb belongs to the noun.
	const amount = before.findIndex((item) => item.text === 'จำนวน');
	if (
		amount > 0 &&
		before[amount - 1]?.role === 'space' &&
		!before.some((item) => SAYS.has(item.role) || item.text === 'มี')
	)
		return false;
	// `สองฝ่าย` points back.
	const words = !/[0-9๐-๙]/.test(clause.target.text);
	const classified = kind === 'person' || kind === 'thing';
	if (words && fact.value === 2 && classified && (last.role !== 'noun' || last.text === fact.unit))
		return false;
	// `กฎสามส่วน` is a name.
	if (words && kind === 'thing' && last.role === 'noun' && !fact.counted) return false;
	const rest = joined(after).trimStart();
	if (kind === 'time' && DURATION_FRAMES.has(last.text)) return false;
	if (kind === 'time' && DEICTIC_AFTER.some((tail) => rest.startsWith(tail)))
		return last.text === 'เมื่อ' && !rest.startsWith('ที่ผ่านมา');
	if (/^(?:แรก|สุดท้าย|หลัง|ดังกล่าว|นี้|นั้น|ดังนี้|ข้างต้น)/.test(rest)) return false;
	return COUNTING.has(kind ?? 'thing') || measures(kind, last, before);
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

/** A number cut off from what it counts. */
function bare(item: Item | undefined): boolean {
	return item?.fact?.kind === 'quantity' && item.fact.unit === undefined;
}
