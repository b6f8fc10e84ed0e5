import { DANGLING, type Chunk } from './chunks.ts';
import { isImpersonal } from './impersonal.ts';
import type { Item } from './items.ts';
import { isSoft, predicateAfter } from './phrases.ts';

/** The chunks that make up a main clause, joined. */
export interface Core {
	/** Indices of the first and the last chunk that it takes in. */
	first: number;
	last: number;
	body: Item[];
	/** Index of its verb, 0 or more; negative where there is none. */
	verb: number;
	/** How the first chunk begins. */
	begins: Chunk['begins'];
}

/** Openers that tie sentences and govern no noun phrase. */
const CONNECTIVES = new Set(
	`แต่ แต่ทว่า ทว่า ขณะที่ ในขณะที่ ขณะเดียวกัน ในขณะเดียวกัน อย่างไรก็ตาม อย่างไรก็ดี นอกจากนี้ นอกจากนั้น ทั้งนี้ ดังนั้น ต่อมา จากนั้น ส่วน ด้าน`.split(
		/\s+/
	)
);
/** A trailing place or time phrase longer than this many UTF-16 units is left out. */
const LONG_ADJUNCT = 40;
/** The same for a verb phrase. */
const LONG_PREDICATE = 60;
/** Verbs that say little without the verb that follows their object. */
const CARRYING = new Set(['พา', 'นำ', 'ให้', 'เชิญ', 'ส่ง', 'ขอ', 'สั่ง', 'ช่วย', 'ทำให้']);

/** Chunk `at` joined with the chunks that hold its verb, its subject, and an apposition to the subject. */
export function coreAround(chunks: readonly Chunk[], at: number, target: Item): Core | null {
	const home = chunks[at];
	if (!home) return null;
	const { items, verb, begins } = home;
	const core: Core = { first: at, last: at, body: [...items], verb, begins };
	return withApposition(chunks, withLeft(chunks, withPredicate(chunks, core, target)));
}

/** A noun phrase without verb takes the predicate that follows it. */
function withPredicate(chunks: readonly Chunk[], core: Core, target: Item): Core {
	const lacks = core.verb < 0 && core.begins === 'nominal';
	const last = lacks ? predicateAfter(chunks, core.last) : -1;
	const next = chunks[last];
	if (!next) return core;
	const noun = dropRelative(core.body, core.body.indexOf(target));
	const tight = noun.length < core.body.length || noun.length < 5;
	const body = [...noun, ...(tight ? [] : [space(next)]), ...next.items];
	return { ...core, last, body, verb: body.length };
}

/** A predicate without its subject, or a noun phrase without its verb: what stands before belongs to it. */
function withLeft(chunks: readonly Chunk[], core: Core): Core {
	let { first, body, verb, begins } = core;
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
	return { ...core, first, body, verb, begins };
}

/** A bare noun phrase in front is an apposition to the subject: `ศาลในเมืองบามาโก เมืองหลวงของมาลี ตัดสิน…`. */
function withApposition(chunks: readonly Chunk[], core: Core): Core {
	let { first, body } = core;
	while (first > 0 && core.begins === 'nominal' && chunks[first]?.before === 'space') {
		const left = chunks[first - 1];
		if (!left || left.verb >= 0 || left.begins !== 'nominal' || governed(left)) break;
		if (left.items.some((item) => item.role === 'relative')) break;
		body = [...left.items, space(left), ...body];
		first--;
	}
	return { ...core, first, body };
}

/** The body of a core with what behind it belongs to it still; `null` where it would break off in the middle. */
export function completed(chunks: readonly Chunk[], { body: core, last }: Core, target: Item): Item[] | null {
	let body = core;
	const tail = chunks[last + 1];
	if (tail && isShortAdjunct(tail)) body = [...body, space(tail), ...tail.items];
	let following = chunks[last + 1];
	// `ไปยังเอลซัลวาดอร์ ปานามา และสาธารณรัฐโดมินิกัน`: a list goes on behind และ.
	if (following && isListed(following) && following.opener) {
		body = [...body, space(following), following.opener, ...following.items];
		following = chunks[last + 2];
	}
	// `พาเด็ก 5 คน เยี่ยมชมห้องทำงาน`: the verb behind the amount is what the sentence is about.
	const carries = body.at(-1) === target && body.some((item) => CARRYING.has(item.text));
	if (carries && following?.before === 'space' && following.items[0]?.role === 'verb') {
		if (lengthOf(following.items) > LONG_PREDICATE) return null;
		body = [...body, space(following), ...following.items];
		following = chunks[last + 2];
	}
	return isCutOff(body, following) ? null : body;
}

function isShortAdjunct({ before, begins, verb, items }: Chunk): boolean {
	const telling = items.some((item) => ['date', 'name', 'latin'].includes(item.role));
	return before === 'space' && begins === 'adjunct' && verb < 0 && telling && lengthOf(items) <= LONG_ADJUNCT;
}

function isListed({ before, begins, verb }: Chunk): boolean {
	return before === 'and' && begins === 'nominal' && verb < 0;
}

/** What `ว่า` introduces belongs to the verb, and so does an object behind a space: without it the clause says nothing. */
function isCutOff(body: readonly Item[], following: Chunk | undefined): boolean {
	const last = body.at(-1)?.role ?? 'space';
	const object = isSoft(following) && following?.begins === 'nominal' && last === 'verb';
	return following?.before === 'that' || object || DANGLING.has(last);
}

function joinsLeft(chunk: Chunk | undefined, begins: Chunk['begins']): boolean {
	return chunk?.before === 'space' || (chunk?.before === 'sentence' && begins === 'verbal');
}

/** `ภายหลังการพิจารณาคดี …`: a noun phrase that an opener governs is no subject of what follows. */
function governed({ before, opener, verb }: Chunk): boolean {
	return before === 'opener' && verb < 0 && !CONNECTIVES.has(opener?.text ?? '');
}

/** Takes the relative clause behind a subject away: `ทหารหญิง 3 นายซึ่งถูกจับกุม` → `ทหารหญิง 3 นาย`. */
function dropRelative(items: Item[], from: number): Item[] {
	const relative = items.findIndex(
		(item, index) => item.text === 'ซึ่ง' && item.role === 'relative' && index > from
	);
	return relative < 0 ? items : items.slice(0, relative);
}

function space({ items }: Chunk): Item {
	const start = items[0]?.start ?? 0;
	return { text: ' ', start, end: start, role: 'space' };
}

function lengthOf(items: readonly Item[]): number {
	return items.reduce((sum, item) => sum + item.text.length, 0);
}
