import type { Clause } from '../../thai/facts/clauses/clause.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import { UNITS } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { saysEnough, understandable } from './acceptable.ts';
import { resolvePointers } from './antecedent.ts';
import { AGE, LIMITERS, MONEY_NOUNS, SIGN_NAMES } from './data/stem-words.ts';
import { glue, joined } from './join.ts';
import { isNatural } from './natural.ts';

/** A question longer than this many UTF-16 units is a text of its own. */
const LONGEST = 150;
const DEICTIC_DAY = /(?:วาน|วันนี้|คืนนี้|เช้านี้|เย็นนี้|บ่ายนี้|พรุ่งนี้|เมื่อคืน)/;
const LINKS = new Set(['จึง', 'ก็', 'ต่างก็']);
const TRAILING = new Set(['ด้วย', 'เช่นกัน', 'ด้วยเช่นกัน', 'อีกด้วย']);

/** The stem in Thai, with what it was made of. */
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
	dropEmphasis(before);
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

/** `ได้ถึงกี่ศพ` says that it is many before it asks; `สูงถึงกี่เมตร` is the usual way. */
function dropEmphasis(before: Item[]): void {
	if (before.at(-1)?.text !== 'ถึง' || ['สูง', 'มาก', 'นาน', 'ไกล', 'ยาว'].includes(before.at(-2)?.text ?? ''))
		return;
	before.pop();
	trimmed(before);
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
	return stem(`${noun.text}ที่${joined(rest)}`, 'อายุเท่าไร', '', [noun, ...rest], gap);
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
