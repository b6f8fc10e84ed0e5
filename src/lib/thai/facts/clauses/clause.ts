import type { Role } from '../data/closed-class.ts';
import type { DateFact } from '../fact.ts';
import { UNITS } from '../data/units.ts';
import { chunksOf, DANGLING, mainVerb, type Chunk } from './chunks.ts';
import { NOMINAL } from './disambiguate.ts';
import type { Item } from './items.ts';

/** The clause around a fact, made to stand alone: connectives in front cut, a lost subject put back. */
export interface Clause {
	/** An absolute time phrase that led the clause (`เมื่อวันที่ 30 ธันวาคม`); may be empty. */
	lead: Item[];
	/** The subject, where it stood outside the body (a noun before `ซึ่ง`, the subject of the clause before `และ`). */
	subject: Item[];
	/** The stretch that holds the target, in the order of the text. */
	body: Item[];
	target: Item;
	/** 1 where nothing had to be inferred; lower with every guess. */
	certainty: number;
}

/** Verbs that open a clause without a subject: `มีผู้เสียชีวิต…`, `เกิดเหตุ…`. */
const IMPERSONAL = new Set(['มี', 'เกิด', 'เกิดเหตุ', 'พบ', 'ปรากฏ', 'เหลือ', 'มีการ', 'ได้มีการ', 'จะมี']);
/** Prepositions whose phrase may lead a clause. */
const FRAMING = new Set(['ใน', 'จาก', 'ตาม', 'ณ', 'ภายใน', 'ระหว่าง', 'ตั้งแต่']);
/** Openers that tie sentences and govern no noun phrase. */
const CONNECTIVES = new Set(
	`แต่ แต่ทว่า ทว่า ขณะที่ ในขณะที่ ขณะเดียวกัน ในขณะเดียวกัน อย่างไรก็ตาม อย่างไรก็ดี นอกจากนี้ นอกจากนั้น ทั้งนี้ ดังนั้น ต่อมา จากนั้น ส่วน ด้าน`.split(
		/\s+/
	)
);
const HARD: ReadonlySet<Chunk['before']> = new Set(['start', 'mark', 'opener', 'that']);
const NOUN_PHRASE: ReadonlySet<Role> = new Set([
	'noun',
	'name',
	'title',
	'latin',
	'adjective',
	'possessive',
	'space'
]);
/** A trailing place or time phrase longer than this many UTF-16 units is left out. */
const LONG_ADJUNCT = 40;
/** The same for a verb phrase. */
const LONG_PREDICATE = 60;
/** Verbs that say little without the verb that follows their object. */
const CARRYING = new Set(['พา', 'นำ', 'ให้', 'เชิญ', 'ส่ง', 'ขอ', 'สั่ง', 'ช่วย', 'ทำให้']);

/**
 * The clause of a sentence that holds `target`, standing alone, or `null` where the rules cannot make one: no verb, no
 * subject that they are sure of.
 */
export function clauseAround(items: readonly Item[], target: Item): Clause | null {
	const chunks = chunksOf(items);
	const at = chunks.findIndex((chunk) => chunk.items.includes(target));
	const home = chunks[at];
	if (!home) return null;
	const relative = relativeClause(chunks, at, target);
	return relative === undefined ? mainClause(chunks, at, target) : relative;
}

/** `ทหารซึ่งถูกควบคุมตัวเมื่อ 6 เดือนก่อน`, `สมาชิก 15,000 คนที่ได้รับมอบหมาย…`: a clause hung on a noun. */
function relativeClause(chunks: readonly Chunk[], at: number, target: Item): Clause | null | undefined {
	const { items, verb } = chunks[at] as Chunk;
	const place = items.indexOf(target);
	const opening = items.findLastIndex((item, index) => item.role === 'relative' && index < place);
	if (opening >= 0 && (verb < opening || verb > place)) {
		const end = verb > place ? chainStart(items, verb) : items.length;
		const body = items.slice(opening + 1, end);
		const subject = opening === 0 ? nameBefore(chunks, at, body) : headBefore(items, opening);
		// A name needs no `ที่` to tell which one: something else is meant.
		if (items[opening]?.text === 'ที่' && subject?.every((item) => item.role !== 'noun')) return null;
		// A classifier may count the head of the relative clause; two verb chains may hide the main verb.
		if (!subject || countsHead(body, target) || chains(body) > 1) return null;
		return finish([], subject, body, target, 0.85);
	}
	// The target's own noun carries the relative clause, and no main verb claims it.
	const after = items.findIndex((item, index) => item.role === 'relative' && index > place);
	if (after !== place + 1 || (verb >= 0 && verb < place)) return undefined;
	if (verb > place || predicateAfter(chunks, at) >= 0) return undefined;
	const noun = headBefore(items, place);
	return noun ? finish([], noun, [target, ...items.slice(after + 1)], target, 0.9) : undefined;
}

/** `… Macedonia ซึ่งมีอัตราการว่างงาน 20 เปอร์เซ็นต์`: with `มี` or `เป็น` the name right in front is meant. */
function nameBefore(chunks: readonly Chunk[], at: number, body: readonly Item[]): Item[] | null {
	const left = chunks[at - 1];
	if (chunks[at]?.before !== 'space' || !left || !['มี', 'เป็น'].includes(body[0]?.text ?? '')) return null;
	const name = headBefore(left.items, left.items.length);
	return name?.every((item) => item.role === 'name' || item.role === 'latin') ? name : null;
}

function countsHead(body: readonly Item[], target: Item): boolean {
	const fact = target.fact;
	if (fact?.kind !== 'quantity' || fact.unit === undefined) return true;
	const kind = UNITS.get(fact.unit)?.kind ?? 'thing';
	return (kind === 'person' || kind === 'thing') && !body.some((item) => item.start === fact.counted?.start);
}

/** How many verb chains stand in the items, each parted from the last by a noun. */
function chains(items: readonly Item[]): number {
	let count = 0;
	let apart = true;
	for (const { role } of items) {
		if (role === 'verb' || role === 'copula' || role === 'passive') {
			if (apart) count++;
			apart = false;
		} else if (NOMINAL.has(role) || role === 'quantity') apart = true;
	}
	return count;
}

/** Index of the chunk that gives the noun phrase of chunk `at` its verb, over coordinated relative clauses; or -1. */
function predicateAfter(chunks: readonly Chunk[], at: number): number {
	let next = at + 1;
	while (chunks[next]?.before === 'and' && chunks[at]?.items.some((item) => item.role === 'relative')) next++;
	const chunk = chunks[next];
	const lists = chunk?.items[0]?.text === 'คือ' || chunk?.items[0]?.text === 'ได้แก่';
	return chunk?.before === 'space' && chunk.begins === 'verbal' && chunk.verb >= 0 && !lists ? next : -1;
}

function mainClause(chunks: readonly Chunk[], at: number, target: Item): Clause | null {
	const home = chunks[at];
	if (!home) return null;
	let first = at;
	let last = at;
	let body = [...home.items];
	let verb = home.verb;
	let begins = home.begins;
	let certainty = 1;

	const predicate = verb < 0 && begins === 'nominal' ? predicateAfter(chunks, at) : -1;
	const next = chunks[predicate];
	if (next) {
		const whole = body.length;
		body = dropRelative(body, body.indexOf(target));
		const tight = body.length < whole || body.length < 5;
		body = [...body, ...(tight ? [] : [space(next)]), ...next.items];
		verb = body.length;
		last = predicate;
	}
	// A predicate without its subject, or a noun phrase without its verb: what stands before belongs to it.
	while (first > 0 && (verb < 0 || begins === 'verbal') && chunks[first]?.before === 'space') {
		if (begins === 'verbal' && isImpersonal(body)) break;
		const left = chunks[first - 1];
		if (!left) break;
		if (begins === 'verbal' ? left.verb >= 0 : governed(left)) break;
		const subject = begins === 'verbal' ? dropRelative(left.items, 0) : left.items;
		const tight = begins === 'verbal' && (subject.length < left.items.length || subject.length < 3);
		body = [...subject, ...(tight ? [] : [space(left)]), ...body];
		verb = left.verb >= 0 ? left.verb : verb < 0 ? -1 : body.length;
		begins = left.begins;
		first--;
	}
	// A bare noun phrase in front is an apposition to the subject: `ศาลในเมืองบามาโก เมืองหลวงของมาลี ตัดสิน…`.
	while (first > 0 && begins === 'nominal' && chunks[first]?.before === 'space') {
		const left = chunks[first - 1];
		if (!left || left.verb >= 0 || left.begins !== 'nominal' || governed(left)) break;
		if (left.items.some((item) => item.role === 'relative')) break;
		body = [...left.items, space(left), ...body];
		first--;
	}
	if (verb < 0) return null;

	let subject: Item[] = [];
	const opening = chunks[first];
	if (begins === 'verbal' && !(isImpersonal(body) && standsAlone(opening, target))) {
		// `… และระงับโทษ`: the subject is that of the clause before, where that one begins with a plain noun phrase.
		const left = chunks[first - 1];
		if (!left || (opening?.before !== 'and' && opening?.before !== 'space')) return null;
		if (left.begins !== 'nominal' || left.verb <= 0 || !(first === 1 || HARD.has(left.before))) return null;
		const found = leadingNoun(left);
		if (!found) return null;
		subject = found;
		certainty *= 0.8;
	} else if (begins === 'other' || (begins === 'adjunct' && !isFraming(body))) return null;
	// Behind a Latin name a space may hide that the phrase goes on.
	if (
		begins === 'nominal' &&
		opening?.before === 'space' &&
		chunks[first - 1]?.items.at(-1)?.role === 'latin'
	)
		return null;

	const lead = leadingTime(chunks, first, begins);
	const tail = chunks[last + 1];
	if (
		tail?.before === 'space' &&
		tail.begins === 'adjunct' &&
		tail.verb < 0 &&
		lengthOf(tail.items) <= LONG_ADJUNCT
	)
		body = [...body, space(tail), ...tail.items];
	let following = chunks[last + 1];
	// `พาเด็ก 5 คน เยี่ยมชมห้องทำงาน`: a verb behind the amount goes on with the sentence.
	if (following?.before === 'space' && following.items[0]?.role === 'verb' && body.at(-1) === target) {
		if (lengthOf(following.items) > LONG_PREDICATE)
			return body.some((item) => CARRYING.has(item.text))
				? null
				: finish(lead, subject, body, target, certainty);
		body = [...body, space(following), ...following.items];
		following = chunks[last + 2];
	}
	// What `ว่า` introduces belongs to the verb, and so does an object behind a space: without it the clause says nothing.
	if (following?.before === 'that') return null;
	if (following?.before === 'space' && following.begins === 'nominal' && body.at(-1)?.role === 'verb')
		return null;
	if (DANGLING.has(body.at(-1)?.role ?? 'space')) return null;
	return finish(lead, subject, body, target, certainty);
}

function finish(lead: Item[], subject: Item[], body: Item[], target: Item, certainty: number): Clause | null {
	const says = body.some((item) => ['verb', 'copula', 'passive', 'adjective'].includes(item.role));
	return says && body.includes(target) ? { lead, subject, body, target, certainty } : null;
}

/** The plain noun phrase that ends right before `end`: one noun with names and adjectives, no `ของ` that could mislead. */
function headBefore(items: readonly Item[], end: number): Item[] | null {
	let last = end - 1;
	while (items[last]?.role === 'space' || items[last]?.role === 'quantifier') last--;
	let first = last + 1;
	while (first > 0 && ['noun', 'name', 'adjective', 'latin', 'title'].includes(items[first - 1]?.role ?? ''))
		first--;
	const phrase = items.slice(first, last + 1);
	if (phrase.length === 0 || !NOMINAL.has(phrase[0]?.role ?? 'space')) return null;
	// `A ของ B ซึ่ง…`, `A ใน B ที่…` may speak of A or of B; `เป็น A ที่…` says what something is.
	const left = items[first - 1]?.role;
	if (left === 'possessive' || left === 'copula') return null;
	return left === 'preposition' && NOMINAL.has(items[first - 2]?.role ?? 'space') ? null : phrase;
}

/** The subject of a clause that begins with a noun phrase, where nothing but the noun phrase stands before the verb. */
function leadingNoun({ items, verb }: Chunk): Item[] | null {
	const end = chainStart(items, verb);
	const phrase = items.slice(0, end);
	while (phrase.at(-1)?.role === 'space') phrase.pop();
	return phrase.length > 0 && phrase.every((item) => NOUN_PHRASE.has(item.role)) ? phrase : null;
}

/** Where the chain of auxiliaries before the verb at `verb` begins. */
function chainStart(items: readonly Item[], verb: number): number {
	let at = verb;
	while (at > 0 && ['auxiliary', 'negation', 'passive'].includes(items[at - 1]?.role ?? '')) at--;
	return at;
}

/** Takes the relative clause behind a subject away: `ทหารหญิง 3 นายซึ่งถูกจับกุม` → `ทหารหญิง 3 นาย`. */
function dropRelative(items: Item[], from: number): Item[] {
	const relative = items.findIndex(
		(item, index) => item.text === 'ซึ่ง' && item.role === 'relative' && index > from
	);
	return relative < 0 ? items : items.slice(0, relative);
}

/** `เมื่อวันที่ 30 ธันวาคม` in front of the clause, where the text fixes the time; `วันนี้` would mean nothing later. */
function leadingTime(chunks: readonly Chunk[], first: number, begins: Chunk['begins']): Item[] {
	const left = chunks[first - 1];
	if (begins !== 'nominal' || !left || chunks[first]?.before !== 'space' || left.begins !== 'adjunct')
		return [];
	const date = left.items.find((item) => item.role === 'date');
	const plain = left.items.every((item) => ['date', 'preposition', 'space'].includes(item.role));
	return date && plain && (date.fact as DateFact).value !== undefined ? left.items : [];
}

/** `ในจังหวัด… มีผู้เสียชีวิต`: a place or time in front of an impersonal verb. */
function isFraming(items: readonly Item[]): boolean {
	return FRAMING.has(items[0]?.text ?? '') && IMPERSONAL.has(items[mainVerb(items)]?.text ?? '');
}

function isImpersonal(items: readonly Item[]): boolean {
	const first = items.find((item) => item.role !== 'auxiliary' && item.role !== 'space');
	const modal = items.some((item) => item.text === 'สามารถ' || item.text === 'ต้อง');
	return (
		first !== undefined && !modal && (IMPERSONAL.has(first.text) || IMPERSONAL.has(items[0]?.text ?? ''))
	);
}

/** `ภายหลังการพิจารณาคดี …`: a noun phrase that an opener governs is no subject of what follows. */
function governed({ before, opener, verb }: Chunk): boolean {
	return before === 'opener' && verb < 0 && !CONNECTIVES.has(opener?.text ?? '');
}

/** `และมีผู้เสียชีวิต 3 คน` needs no subject; `และมีสัดส่วนร้อยละ 15` has lost one. */
function standsAlone(opening: Chunk | undefined, target: Item): boolean {
	if (opening?.before !== 'and') return true;
	const unit = target.fact?.kind === 'quantity' ? target.fact.unit : undefined;
	return unit !== undefined && UNITS.get(unit)?.kind === 'person';
}

function space({ items }: Chunk): Item {
	const start = items[0]?.start ?? 0;
	return { text: ' ', start, end: start, role: 'space' };
}

function lengthOf(items: readonly Item[]): number {
	return items.reduce((sum, item) => sum + item.text.length, 0);
}
