import type { Role } from '../data/closed-class.ts';
import type { DateFact } from '../fact.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { completed, coreAround, type Core } from './core.ts';
import { isFraming, isImpersonal } from './impersonal.ts';
import type { Item } from './items.ts';
import { chainStart, finish, isSoft } from './phrases.ts';

/** Breaks that no clause crosses. */
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
/** How sure a subject is that was taken from the clause before. */
const LENT_SUBJECT = 0.8;

/**
 * The main clause around the target in chunk `at`: joined with the chunks that hold its subject, its verb, its time.
 * `null` where it has no verb or no subject that the rules are sure of.
 */
export function mainClause(chunks: readonly Chunk[], at: number, target: Item): Clause | null {
	const core = coreAround(chunks, at, target);
	if (!core || core.verb < 0 || explains(core) || breaksOff(chunks, core)) return null;
	const subject = subjectOf(chunks, core);
	const body = completed(chunks, core, target);
	if (!subject || !body) return null;
	return finish(leadingTime(chunks, core), subject, body, target, subject.length > 0 ? LENT_SUBJECT : 1);
}

/** `… คือ 70 รัน` only explains what stands before it. */
function explains({ begins, body }: Core): boolean {
	return begins === 'verbal' && ['คือ', 'ได้แก่'].includes(body[0]?.text ?? '');
}

/** Behind a Latin name or a number without unit a space may hide that the phrase goes on. */
function breaksOff(chunks: readonly Chunk[], { begins, first }: Core): boolean {
	const left = chunks[first - 1]?.items.at(-1);
	return begins === 'nominal' && chunks[first]?.before === 'space' && goesOn(left);
}

function goesOn(last: Item | undefined): boolean {
	return last?.role === 'latin' || (last?.fact?.kind === 'quantity' && last.fact.unit === undefined);
}

/** The subject where it stands outside the core, empty where the core has its own or needs none; `null` where none is sure. */
function subjectOf(chunks: readonly Chunk[], { first, begins, body }: Core): Item[] | null {
	if (begins === 'nominal') return isTorn(chunks, first) || isPlace(body) ? null : [];
	if (begins !== 'verbal') return begins === 'adjunct' && isFraming(body) ? [] : null;
	const opening = chunks[first];
	if (isImpersonal(body) && standsAlone(opening, body)) return [];
	// `… และระงับโทษ`: the subject is that of the clause before, where that one begins with a plain noun phrase.
	const left = chunks[first - 1];
	if (!left || (opening?.before !== 'and' && opening?.before !== 'space')) return null;
	if (left.begins !== 'nominal' || left.verb <= 0 || !(first === 1 || HARD.has(left.before))) return null;
	return leadingNoun(left);
}

/** `ซีวิค S | และ E มา…`: behind `และ` a noun phrase alone is half of the subject. */
function isTorn(chunks: readonly Chunk[], first: number): boolean {
	const left = chunks[first - 1];
	return chunks[first]?.before === 'and' && left?.begins === 'nominal' && left.verb < 0;
}

/** `จ.ยโสธร`, `อ.บันนังสตา` at the head ends an address that stands before it; no district does anything. */
function isPlace(body: readonly Item[]): boolean {
	return /^(?:จ|อ|ต|ถ|ซ)\./.test(body[0]?.text ?? '');
}

/** `และมีผู้เสียชีวิต 3 คน` needs no subject; `และมีประชากร 40,000 คน`, `และมีสัดส่วนร้อยละ 15` have lost one. */
function standsAlone(opening: Chunk | undefined, body: readonly Item[]): boolean {
	const ties = opening?.before === 'and' || ['โดย', 'จน', 'ทำให้'].includes(opening?.opener?.text ?? '');
	return !ties || body.some((item) => item.role === 'noun' && item.text.startsWith('ผู้'));
}

/** The subject of a clause that begins with a noun phrase, where nothing but the noun phrase stands before the verb. */
function leadingNoun({ items, verb }: Chunk): Item[] | null {
	const end = chainStart(items, verb);
	const phrase = items.slice(0, end);
	while (phrase.at(-1)?.role === 'space') phrase.pop();
	return phrase.length > 0 && phrase.every((item) => NOUN_PHRASE.has(item.role)) ? phrase : null;
}

/** `เมื่อวันที่ 30 ธันวาคม` in front of the clause, where the text fixes the time; `วันนี้` would mean nothing later. */
function leadingTime(chunks: readonly Chunk[], { first, begins }: Core): Item[] {
	const left = chunks[first - 1];
	if (begins !== 'nominal' || !left || !isSoft(chunks[first]) || left.begins !== 'adjunct') return [];
	const date = left.items.find((item) => item.role === 'date');
	const plain = left.items.every((item) => ['date', 'preposition', 'space'].includes(item.role));
	return date && plain && (date.fact as DateFact).value !== undefined ? left.items : [];
}
