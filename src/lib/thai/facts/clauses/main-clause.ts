import type { Role } from '../data/closed-class.ts';
import type { DateFact } from '../fact.ts';
import { DANGLING, mainVerb, type Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import type { Item } from './items.ts';
import { chainStart, finish, isSoft, predicateAfter } from './phrases.ts';

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
 * The main clause around the target in chunk `at`: joined with the chunks that hold its subject, its verb, its time.
 * `null` where it has no verb or no subject that the rules are sure of.
 */
export function mainClause(chunks: readonly Chunk[], at: number, target: Item): Clause | null {
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
	// No Thai sentence begins with a bare verb chain: there the guessed end of the last one was none.
	while (first > 0 && (verb < 0 || begins === 'verbal') && joinsLeft(chunks[first], begins)) {
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
	// `… คือ 70 รัน` only explains what stands before it.
	if (begins === 'verbal' && ['คือ', 'ได้แก่'].includes(body[0]?.text ?? '')) return null;

	let subject: Item[] = [];
	const opening = chunks[first];
	if (begins === 'verbal' && !(isImpersonal(body) && standsAlone(opening, body))) {
		// `… และระงับโทษ`: the subject is that of the clause before, where that one begins with a plain noun phrase.
		const left = chunks[first - 1];
		if (!left || (opening?.before !== 'and' && opening?.before !== 'space')) return null;
		if (left.begins !== 'nominal' || left.verb <= 0 || !(first === 1 || HARD.has(left.before))) return null;
		const found = leadingNoun(left);
		if (!found) return null;
		subject = found;
		certainty *= 0.8;
	} else if (begins === 'other' || (begins === 'adjunct' && !isFraming(body))) return null;
	// Behind a Latin name or a number without unit a space may hide that the phrase goes on.
	if (begins === 'nominal' && opening?.before === 'space' && goesOn(chunks[first - 1]?.items.at(-1)))
		return null;

	const lead = leadingTime(chunks, first, begins);
	const tail = chunks[last + 1];
	if (
		tail?.before === 'space' &&
		tail.begins === 'adjunct' &&
		tail.verb < 0 &&
		tail.items.some((item) => item.role === 'date' || item.role === 'name' || item.role === 'latin') &&
		lengthOf(tail.items) <= LONG_ADJUNCT
	)
		body = [...body, space(tail), ...tail.items];
	let following = chunks[last + 1];
	// `ไปยังเอลซัลวาดอร์ ปานามา และสาธารณรัฐโดมินิกัน`: a list goes on behind และ.
	if (
		following?.before === 'and' &&
		following.begins === 'nominal' &&
		following.verb < 0 &&
		following.opener
	) {
		body = [...body, space(following), following.opener, ...following.items];
		following = chunks[last + 2];
	}
	// `พาเด็ก 5 คน เยี่ยมชมห้องทำงาน`: the verb behind the amount is what the sentence is about.
	const carries = body.some((item) => CARRYING.has(item.text));
	if (
		carries &&
		following?.before === 'space' &&
		following.items[0]?.role === 'verb' &&
		body.at(-1) === target
	) {
		if (lengthOf(following.items) > LONG_PREDICATE) return null;
		body = [...body, space(following), ...following.items];
		following = chunks[last + 2];
	}
	// What `ว่า` introduces belongs to the verb, and so does an object behind a space: without it the clause says nothing.
	if (following?.before === 'that') return null;
	if (following && isSoft(following) && following.begins === 'nominal' && body.at(-1)?.role === 'verb')
		return null;
	if (DANGLING.has(body.at(-1)?.role ?? 'space')) return null;
	return finish(lead, subject, body, target, certainty);
}

function joinsLeft(chunk: Chunk | undefined, begins: Chunk['begins']): boolean {
	return chunk?.before === 'space' || (chunk?.before === 'sentence' && begins === 'verbal');
}

function goesOn(last: Item | undefined): boolean {
	return last?.role === 'latin' || (last?.fact?.kind === 'quantity' && last.fact.unit === undefined);
}

/** The subject of a clause that begins with a noun phrase, where nothing but the noun phrase stands before the verb. */
function leadingNoun({ items, verb }: Chunk): Item[] | null {
	const end = chainStart(items, verb);
	const phrase = items.slice(0, end);
	while (phrase.at(-1)?.role === 'space') phrase.pop();
	return phrase.length > 0 && phrase.every((item) => NOUN_PHRASE.has(item.role)) ? phrase : null;
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
	if (begins !== 'nominal' || !left || !isSoft(chunks[first]) || left.begins !== 'adjunct') return [];
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

/** `และมีผู้เสียชีวิต 3 คน` needs no subject; `และมีประชากร 40,000 คน`, `และมีสัดส่วนร้อยละ 15` have lost one. */
function standsAlone(opening: Chunk | undefined, body: readonly Item[]): boolean {
	const ties = opening?.before === 'and' || ['โดย', 'จน', 'ทำให้'].includes(opening?.opener?.text ?? '');
	return !ties || body.some((item) => item.role === 'noun' && item.text.startsWith('ผู้'));
}

function space({ items }: Chunk): Item {
	const start = items[0]?.start ?? 0;
	return { text: ' ', start, end: start, role: 'space' };
}

function lengthOf(items: readonly Item[]): number {
	return items.reduce((sum, item) => sum + item.text.length, 0);
}
