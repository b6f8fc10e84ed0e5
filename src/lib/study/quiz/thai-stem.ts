import { resolvePointers } from './antecedent.ts';
import type { Clause } from '../../thai/facts/clauses/clause.ts';
import { NOMINAL } from '../../thai/facts/clauses/disambiguate.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import type { Role } from '../../thai/facts/data/closed-class.ts';
import { UNITS } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import {
	DEICTIC_AFTER,
	DURATION_FRAMES,
	LIMITERS,
	MEASURED_NOUNS,
	MONEY_NOUNS,
	SIGN_NAMES
} from './data/stem-words.ts';

/** A question longer than this many UTF-16 units is a text of its own. */
const LONGEST = 150;
const DEICTIC_DAY = /(?:วาน|วันนี้|คืนนี้|เช้านี้|เย็นนี้|บ่ายนี้|พรุ่งนี้|เมื่อคืน)/;
const PRONOUN_INSIDE = /(?:ของ|พวก|ให้|กับ)(?:เขา|เธอ|เรา|มัน|ฉัน|ผม|คุณ|ตน|ตนเอง)$/;
const LINKS = new Set(['จึง', 'ก็', 'ต่างก็']);
/** Roles that only a clause has. */
const SAYS: ReadonlySet<Role> = new Set(['auxiliary', 'passive', 'copula', 'negation']);
const TRAILING = new Set(['ด้วย', 'เช่นกัน', 'ด้วยเช่นกัน', 'อีกด้วย']);
const AGE = /^(?:อายุ|วัย)$/;

/** The stem in Thai, with the items that it was made of: `gap` says where the quantity stood. */
export interface ThaiStem {
	text: string;
	/** The clause as a statement with `____` for the amount. */
	statement: string;
	/** The clause's items in order, the quantity's own among them. */
	items: Item[];
}

/**
 * Asks for the quantity of a clause in place: `49 นาย` → `กี่นาย`, `ร้อยละ 3.5` → `ร้อยละเท่าไร`, `วัย 32 ปี` →
 * `อายุเท่าไร`. `null` where the question could not be understood alone (pronouns, `ดังกล่าว`), would be unnatural
 * (`ในกี่ปีที่ผ่านมา`), or says too little. `context` are the items around the clause.
 */
export function askInPlace(clause: Clause, fact: QuantityFact, context: readonly Item[]): ThaiStem | null {
	const whole = [...clause.lead, ...spaced(clause.lead), ...clause.subject, ...clause.body];
	const items = withoutDeixis(withoutLinks(resolvePointers(whole, context)));
	if (!items) return null;
	const place = items.indexOf(clause.target);
	const before = trimmed(items.slice(0, place));
	const after = items.slice(place + 1);
	if (AGE.test(before.at(-1)?.text ?? '')) {
		const stem = askAge(items, before.slice(0, -1), after);
		return stem && understandable(stem.items, clause.target) ? stem : null;
	}
	if (!understandable(items, clause.target) || !saysEnough(items, fact)) return null;
	while (LIMITERS.has(before.at(-1)?.text ?? '')) trimmed(before).pop();
	trimmed(before);
	const phrase = questionPhrase(fact, before, clause.target);
	if (phrase === null || !isNatural(fact, clause, before, after)) return null;
	if (after[0]?.text === 'เท่านั้น') after.shift();
	if (after.length === 1 && ['ไป', 'มา'].includes(after[0]?.text ?? '')) after.pop();
	// `คนกี่คน` alone is no way to begin.
	const head = joined(before)
		.replace(/มีเพียง$/, 'มี')
		.replace(/^(?=(?:คน|ผู้คน)$)/, 'มี');
	return stem(head, phrase, joined(after), items);
}

function stem(head: string, phrase: string, tail: string, items: Item[], gap = '____'): ThaiStem | null {
	const text = glue(glue(head, phrase), tail);
	return text.length > LONGEST ? null : { text, statement: glue(glue(head, gap), tail), items };
}

/**
 * `นาย ก อายุ 39 ปีได้…` asks `นาย ก อายุเท่าไร`; `หญิงอายุ 44 ปีมีบาดแผล` asks `หญิงที่มีบาดแผลอายุเท่าไร`; `จับกุมชายวัย 32 ปี`
 * asks in place.
 */
function askAge(items: Item[], owner: Item[], after: Item[]): ThaiStem | null {
	const name = trimmed([...owner]);
	let first = name.length;
	while (first > 0 && ['name', 'latin', 'title', 'space'].includes(name[first - 1]?.role ?? '')) first--;
	const person = trimmed(name.slice(first)).filter((item, index) => index > 0 || item.role !== 'space');
	const left = name[first - 1]?.role;
	const gap = 'อายุ ____';
	if (person.some((item) => item.role === 'name' || item.role === 'latin')) {
		if (left === 'unknown' || left === 'possessive' || left === 'preposition') return null;
		return stem(joined(person), 'อายุเท่าไร', '', [...person], gap);
	}
	const close = after[0]?.role === 'space' ? after.slice(1) : after;
	const space = close.findIndex((item) => item.role === 'space');
	const rest = space < 0 ? close : close.slice(0, space);
	if (name.at(-1)?.role !== 'noun') return null;
	if (rest.length === 0) return stem(joined(name), 'อายุเท่าไร', '', items, gap);
	const noun = name.length === 1 && name[0]?.role === 'noun' ? name[0] : undefined;
	if (!noun || !['verb', 'passive', 'auxiliary'].includes(rest[0]?.role ?? '')) return null;
	return stem(`${noun.text}ที่${joined(rest)}`, 'อายุเท่าไร', '', items, gap);
}

/** Takes spaces off the end, in place. */
function trimmed(items: Item[]): Item[] {
	while (items.at(-1)?.role === 'space') items.pop();
	return items;
}

/** `จึง`, `ก็` and `เช่นกัน` tie a clause to the one before it. */
function withoutLinks(items: readonly Item[]): Item[] {
	const out = items.filter((item) => !LINKS.has(item.text));
	while (TRAILING.has(out.at(-1)?.text ?? '') || out.at(-1)?.role === 'space') out.pop();
	return out;
}

function spaced(lead: readonly Item[]): Item[] {
	const end = lead.at(-1)?.end;
	return end === undefined ? [] : [{ text: ' ', start: end, end, role: 'space' }];
}

/** Takes `เมื่อวานนี้`, `ในวันนี้` away, which mean nothing later; `null` where the sentence hangs on them. */
function withoutDeixis(items: readonly Item[]): Item[] | null {
	const out: Item[] = [];
	for (const item of items) {
		if (item.role !== 'date' || !DEICTIC_DAY.test(item.text)) {
			out.push(item);
			continue;
		}
		const last = out.at(-1);
		if (last?.role === 'possessive') return null;
		if (last?.role === 'preposition') out.pop();
	}
	return out;
}

function understandable(items: readonly Item[], target: Item): boolean {
	return items.every(
		(item) =>
			item === target ||
			(item.role !== 'pronoun' &&
				item.role !== 'anaphor' &&
				!PRONOUN_INSIDE.test(item.text) &&
				(item.role === 'date' || !/(?:ดังกล่าว|นี้|นั้น)$|เหล่านี้|เหล่านั้น/.test(item.text)))
	);
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

/** Enough content words beside the amount to know what is asked: two with a name, else three; one a noun. */
function saysEnough(items: readonly Item[], fact: QuantityFact): boolean {
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

/** Whether Thais would ask for the amount here. `before` and `after` are the items on both sides. */
function isNatural(
	fact: QuantityFact,
	clause: Clause,
	before: readonly Item[],
	after: readonly Item[]
): boolean {
	const kind = fact.unit === undefined ? undefined : (UNITS.get(fact.unit)?.kind ?? 'thing');
	const counts =
		kind === 'person' || kind === 'thing' || kind === 'percent' || kind === 'times' || kind === 'multiple';
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
	// `สองฝ่าย` points back.
	// `องค์กรพัฒนาคุณธรรม จำนวน 53 หน่วยงาน` is a phrase, whose verb belongs to the noun.
	const amount = before.findIndex((item) => item.text === 'จำนวน');
	if (
		amount > 0 &&
		before[amount - 1]?.role === 'space' &&
		!before.some((item) => SAYS.has(item.role) || item.text === 'มี')
	)
		return false;
	const words = !/[0-9๐-๙]/.test(clause.target.text);
	if (words && fact.value === 2 && (kind === 'person' || kind === 'thing') && last.role !== 'noun')
		return false;
	const rest = joined(after).trimStart();
	const ago = DEICTIC_AFTER.some((tail) => rest.startsWith(tail));
	if (kind === 'time' && ago) return last.text === 'เมื่อ' && !rest.startsWith('ที่ผ่านมา');
	if (kind === 'time' && DURATION_FRAMES.has(last.text)) return false;
	if (/^(?:แรก|สุดท้าย|หลัง|ดังกล่าว|นี้|นั้น|ดังนี้|ข้างต้น)/.test(rest)) return false;
	if (counts || kind === undefined) return true;
	// A measure behind a noun that it does not measure only describes it: `ธุรกิจ 11 ล้านปอนด์`, `แนวชายฝั่ง 300 กม.`
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

function questionPhrase({ unit }: QuantityFact, before: readonly Item[], target: Item): string | null {
	if (unit === undefined) return null;
	const kind = UNITS.get(unit)?.kind;
	if (unit === 'ร้อยละ') return 'ร้อยละเท่าไร';
	if (kind === 'percent') return 'กี่เปอร์เซ็นต์';
	if (kind === 'money') {
		if (MONEY_NOUNS.some((noun) => (before.at(-1)?.text ?? '').endsWith(noun))) return 'เท่าไร';
		return `กี่${SIGN_NAMES[unit] ?? unit}`;
	}
	// `หายไปนานกว่า 18 เดือน` asks `หายไปนานกี่เดือน`.
	return `${target.text.startsWith('นาน') ? 'นาน' : ''}กี่${unit}`;
}

/** Joins two pieces: a space stays where Latin or digits meet Thai. */
function glue(left: string, right: string): string {
	const [a, b] = [left.trimEnd(), right.startsWith(' ') ? right : right.trimStart()];
	if (!a || !b) return a + b.trimStart();
	if (b.startsWith(' ')) return `${a} ${b.trimStart()}`;
	return /[A-Za-z0-9.”"'’)]$/.test(a) || /^(?:[A-Za-z0-9(“"]|____)/.test(b) || /____$/.test(a)
		? `${a} ${b}`
		: a + b;
}

function joined(items: readonly Item[]): string {
	let out = '';
	for (const [index, item] of items.entries()) {
		const previous = items[index - 1];
		const apart =
			previous !== undefined &&
			previous.role !== 'space' &&
			item.role !== 'space' &&
			previous.end !== item.start;
		out = apart ? glue(out, item.text) : out + item.text;
	}
	return out.replace(/\s+/g, ' ');
}
