import type { Sentence } from '../sentences/sentence.ts';
import type { Span } from '../span.ts';
import type { PartOfSpeech, Token } from '../words/token.ts';
import { CLOSED_CLASS, type Role } from './data/closed-class.ts';
import type { ClauseFact, DateFact, NameFact } from './fact.ts';
import { spansWithin } from './span-search.ts';

/** A sentence of more words has more than one clause. */
const LONGEST = 60;
/** A subject of more words is most likely misread. */
const LONGEST_SUBJECT = 10;
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'CLF']);
const IN_SUBJECT: ReadonlySet<PartOfSpeech> = new Set([...NOMINAL, 'ADJ', 'DET', 'PUNCT', 'SYM']);
const CHAIN: ReadonlySet<Role> = new Set(['auxiliary', 'passive', 'negation']);
const OPENERS: ReadonlySet<Role> = new Set(['opener', 'relative', 'complementiser', 'conjunction']);

/**
 * The plain main clauses of a text: one for a sentence that opens with its subject (behind a time at most), goes on with
 * a verb chain, and has no relative clause before the verb. What the rules do not read for sure gives none.
 */
export function findClauses(
	words: readonly Token[],
	sentences: readonly Sentence[],
	dates: readonly DateFact[],
	names: readonly NameFact[]
): ClauseFact[] {
	const facts: ClauseFact[] = [];
	let from = 0;
	for (const sentence of sentences) {
		while ((words[from]?.end ?? Infinity) <= sentence.start) from++;
		let to = from;
		while ((words[to]?.start ?? Infinity) < sentence.end) to++;
		if (!sentence.role && to - from <= LONGEST) {
			const clause = clauseOf(
				words.slice(from, to),
				spansWithin(dates, sentence),
				spansWithin(names, sentence)
			);
			if (clause) facts.push(clause);
		}
		from = to;
	}
	return facts;
}

function clauseOf(
	words: readonly Token[],
	dates: readonly Span[],
	names: readonly NameFact[]
): ClauseFact | null {
	const opening = skipTime(words, dates);
	const verb = chainStart(words, opening, names);
	if (verb < 0) return null;
	const subject = spanOf(words, opening, verb);
	const chain = readChain(words, verb);
	if (!subject || !chain) return null;
	// What somebody says is speech, with a clause of its own.
	if (words[chain.next - 1]?.text.endsWith('ว่า') || words[chain.next]?.text === 'ว่า') return null;
	const object = objectAfter(words, chain.next, dates);
	const last = object ?? chain.span;
	const time = dates.find((date) => date.end <= subject.start || date.start >= chain.span.end);
	const place = names.find(
		({ kind, start }) => kind === 'place' && start >= chain.span.end && isIn(words, start)
	);
	const { auxiliaries, passive, negative, span } = chain;
	return {
		kind: 'clause',
		start: subject.start,
		end: last.end,
		subject,
		verb: span,
		auxiliaries,
		passive,
		negative,
		...(object ? { object } : {}),
		...(time ? { time: { start: time.start, end: time.end } } : {}),
		...(place ? { place: { start: place.start, end: place.end } } : {})
	};
}

/** Index of the first word behind a time that leads the sentence (`เมื่อวันที่ 30 ธันวาคม …`). */
function skipTime(words: readonly Token[], dates: readonly Span[]): number {
	let index = 0;
	while (['เมื่อ', 'ใน', 'และ', 'แต่'].includes(words[index]?.text ?? '')) index++;
	const start = words[index]?.start ?? -1;
	const date = dates.find((one) => one.start <= start && start < one.end);
	if (!date) return 0;
	while (words[index] && ((words[index]?.start ?? 0) < date.end || words[index]?.kind === 'space')) index++;
	return index;
}

/** Index of the first word of the verb chain behind a subject that begins at `from`; -1 where the subject is not plain. */
function chainStart(words: readonly Token[], from: number, names: readonly Span[]): number {
	const first = words[from];
	if (!first?.pos || !NOMINAL.has(first.pos) || CLOSED_CLASS.get(first.text) === 'opener') return -1;
	for (let index = from; index < words.length && index - from <= LONGEST_SUBJECT; index++) {
		const word = words[index] as Token;
		const { kind, pos, text } = word;
		if (names.some((name) => name.start <= word.start && word.end <= name.end)) continue;
		const role = CLOSED_CLASS.get(text);
		if (index > from && (pos === 'VERB' || pos === 'AUX' || (role !== undefined && CHAIN.has(role))))
			return index;
		if (kind === 'space' ? !besideName(word, names) : role !== undefined && OPENERS.has(role)) return -1;
		if (kind !== 'space' && (!pos || (!IN_SUBJECT.has(pos) && text !== 'ของ' && text !== 'แห่ง'))) return -1;
	}
	return -1;
}

/** A space stands inside a noun phrase only beside a name (`นาย สมชาย ใจดี`, `ประธานาธิบดี Joko`). */
function besideName(space: Span, names: readonly Span[]): boolean {
	return names.some((name) => name.start === space.end || name.end === space.start);
}

interface Chain {
	span: Span;
	auxiliaries: string[];
	passive: boolean;
	negative: boolean;
	next: number;
}

/** The verb chain that begins at `from`: auxiliaries, one verb or verbs in a row; `null` where it has no verb. */
function readChain(words: readonly Token[], from: number): Chain | null {
	const auxiliaries: string[] = [];
	let passive = false;
	let negative = false;
	let verbs = 0;
	let index = from;
	for (; index < words.length; index++) {
		const { text, pos, kind } = words[index] as Token;
		const role = CLOSED_CLASS.get(text);
		if (kind === 'space' || (role !== undefined && OPENERS.has(role))) break;
		if (verbs === 0 && role === 'passive') passive = true;
		else if (verbs === 0 && role === 'negation') negative = true;
		else if (verbs === 0 && (role === 'auxiliary' || pos === 'AUX') && role !== 'copula')
			auxiliaries.push(text);
		else if (pos === 'VERB' || role === 'copula') verbs++;
		else break;
	}
	const span = spanOf(words, from, index);
	return verbs > 0 && span ? { span, auxiliaries, passive, negative, next: index } : null;
}

/** The nouns right behind the verb, up to a space, a preposition, a date or the next clause. */
function objectAfter(words: readonly Token[], from: number, dates: readonly Span[]): Span | undefined {
	let to = from;
	while (to < words.length) {
		const word = words[to] as Token;
		const inDate = dates.some((date) => date.start <= word.start && word.start < date.end);
		if (inDate || !word.pos || !IN_SUBJECT.has(word.pos) || word.pos === 'PUNCT') break;
		to++;
	}
	return spanOf(words, from, to) ?? undefined;
}

/** Whether a preposition of place stands right before `start`. */
function isIn(words: readonly Token[], start: number): boolean {
	const index = words.findIndex((word) => word.end === start);
	const before = words[index]?.kind === 'space' ? words[index - 1] : words[index];
	return /^(?:ใน|ที่|ณ|จาก|ไปยัง|ถึง|สู่|กรุง|เมือง|จังหวัด|รัฐ|ประเทศ|ในประเทศ|อยู่ที่)$/.test(before?.text ?? '');
}

function spanOf(words: readonly Token[], from: number, to: number): Span | null {
	let last = to - 1;
	while (last > from && words[last]?.kind === 'space') last--;
	const [first, end] = [words[from], words[last]];
	return first && end && from < to ? { start: first.start, end: end.end } : null;
}
