import type { Clause } from '../../thai/facts/clauses/clause.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import { UNITS } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { DEICTIC_AFTER, DURATION_FRAMES, LIMITERS, MONEY_NOUNS, SIGN_NAMES } from './data/stem-words.ts';

/** A question longer than this many UTF-16 units is a text of its own. */
const LONGEST = 150;

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
 * (`ในกี่ปีที่ผ่านมา`), or says too little.
 */
export function askInPlace(clause: Clause, fact: QuantityFact): ThaiStem | null {
	const whole = [...clause.lead, ...spaced(clause.lead), ...clause.subject, ...clause.body];
	const items = withoutDeixis(whole);
	if (!items || !understandable(items, clause.target)) return null;
	const place = items.indexOf(clause.target);
	const before = [...items.slice(0, place)];
	const after = [...items.slice(place + 1)];
	while (before.at(-1)?.role === 'space') before.pop();
	const age = /^(?:อายุ|วัย)$/.test(before.at(-1)?.text ?? '');
	// `หายไปนานกว่า 18 เดือน` asks `หายไปนานกี่เดือน`.
	const longer = clause.target.text.startsWith('นาน');
	const phrase = questionPhrase(fact, before, age, longer);
	if (phrase === null || !natural(fact, clause.target, before, after, age)) return null;
	if (age) before.pop();
	else if (LIMITERS.has(before.at(-1)?.text ?? '')) before.pop();
	while (before.at(-1)?.role === 'space') before.pop();
	if (after[0]?.text === 'เท่านั้น') after.shift();
	const head = joined(before).replace(/มีเพียง$/, 'มี');
	const tail = joined(after);
	const text = glue(glue(head, phrase), tail);
	if (text.length > LONGEST || !saysEnough(items)) return null;
	return { text, statement: glue(glue(head, `${age ? 'อายุ ' : ''}____`), tail), items };
}

function spaced(lead: readonly Item[]): Item[] {
	const end = lead.at(-1)?.end;
	return end === undefined ? [] : [{ text: ' ', start: end, end, role: 'space' }];
}

/** Takes `เมื่อวานนี้`, `ในวันนี้` away, which mean nothing later; `null` where the sentence hangs on them. */
function withoutDeixis(items: readonly Item[]): Item[] | null {
	const out: Item[] = [];
	for (const item of items) {
		const deictic = item.role === 'date' && item.fact?.kind === 'date' && item.fact.value === undefined;
		if (!deictic || /วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)/.test(item.text)) {
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
			(item.role !== 'pronoun' && item.role !== 'anaphor' && !/(?:ดังกล่าว|เหล่านี้|เหล่านั้น)$/.test(item.text))
	);
}

/** At least two content words beside the amount, one of them a noun or a name. */
function saysEnough(items: readonly Item[]): boolean {
	const content = items.filter(
		(item) =>
			['noun', 'name', 'latin', 'verb', 'adjective', 'unknown'].includes(item.role) &&
			!['มี', 'เป็น', 'อยู่', 'ได้', 'ไป', 'มา'].includes(item.text)
	);
	return content.length >= 2 && content.some((item) => ['noun', 'name', 'latin'].includes(item.role));
}

function natural(fact: QuantityFact, target: Item, before: Item[], after: Item[], age: boolean): boolean {
	const kind = fact.unit === undefined ? undefined : UNITS.get(fact.unit)?.kind;
	const last = before.at(-1);
	const next = after.find((item) => item.role !== 'space');
	if (last?.text === 'ทั้ง' || last?.text === 'ทุก' || last?.text === 'แต่ละ') return false;
	// `6 ฟุต 6 นิ้ว`, `72 เส้นทาง 72 สไตล์`: one amount in two pieces.
	if (next?.role === 'quantity' || last?.role === 'quantity') return false;
	if (age) return true;
	// `สองฝ่าย` points back.
	const words = !/[0-9๐-๙]/.test(target.text);
	if (words && fact.value === 2 && (kind === 'person' || kind === 'thing') && last?.role !== 'noun')
		return false;
	const rest = joined(after).trimStart();
	const ago = DEICTIC_AFTER.some((tail) => rest.startsWith(tail));
	if (kind === 'time' && ago) return last?.text === 'เมื่อ' && !rest.startsWith('ที่ผ่านมา');
	if (kind === 'time' && DURATION_FRAMES.has(last?.text ?? '')) return false;
	return !/^(?:แรก|สุดท้าย|หลัง|ดังกล่าว|นี้|นั้น|ดังนี้|ข้างต้น)/.test(rest);
}

function questionPhrase(
	fact: QuantityFact,
	before: readonly Item[],
	age: boolean,
	longer: boolean
): string | null {
	if (age) return 'อายุเท่าไร';
	const { unit } = fact;
	if (unit === undefined) return null;
	const kind = UNITS.get(unit)?.kind;
	if (unit === 'ร้อยละ') return 'ร้อยละเท่าไร';
	if (kind === 'percent' && unit !== 'จุด') return 'กี่เปอร์เซ็นต์';
	if (kind === 'money') {
		if (MONEY_NOUNS.some((noun) => (before.at(-1)?.text ?? '').endsWith(noun))) return 'เท่าไร';
		return `กี่${SIGN_NAMES[unit] ?? unit}`;
	}
	return `${longer ? 'นาน' : ''}กี่${unit}`;
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
	return items
		.map((item) => item.text)
		.join('')
		.replace(/\s+/g, ' ');
}
