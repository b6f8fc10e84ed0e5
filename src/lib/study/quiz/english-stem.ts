import type { Clause } from '../../thai/facts/clauses/clause.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import { UNITS } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { mainVerb } from '../../thai/facts/clauses/chunks.ts';
import { isStative } from '../../thai/lexicon/classes.ts';
import type { Sense } from '../../thai/lexicon/entry.ts';
import { past, pastParticiple } from '../../thai/lexicon/english/verbs.ts';
import { INTRANSITIVE, RECIPIENT_OBJECT, TRANSITIVE } from './data/english-verbs.ts';
import { englishNoun, englishSubject } from './english-phrase.ts';

/** A clause cut into the pieces that an English question needs. */
interface Pieces {
	/** Between the start of the clause and its verb chain. */
	subject: Item[];
	chain: Item[];
	/** `ให้` stands between the verb chain and what is counted. */
	dative: boolean;
	/** Behind the quantity. */
	rest: Item[];
}

/** A verb chain read: the verb's bare infinitive and what its auxiliaries say. */
interface Chain {
	verb: string;
	passive: boolean;
	will: boolean;
	being: boolean;
}

/** What the question counts, in English, without article: `Ivorian soldiers`, `people`. */
interface Counted {
	many: string;
}

/**
 * The English question by rule, or `null` where the rules cannot vouch for it: a word without an entry, a verb of unknown
 * frame, a structure that is not one of
 * `N Q ถูก V` (How many N were V-ed?), `S V N Q` (How many N did S V?, or in the passive where the subject is too much),
 * `N Q V` (How many N V-ed?), `มี N Q` (How many N were there?), `S มี N Q` (How many N does S have?).
 */
export function englishQuestion(clause: Clause, fact: QuantityFact): string | null {
	const unit = fact.unit === undefined ? undefined : UNITS.get(fact.unit);
	// Only what is counted one by one: amounts of time, money and length hang on their verb in too many ways.
	if (unit && unit.kind !== 'person' && unit.kind !== 'thing') return null;
	const items = [...clause.subject, ...clause.body].filter((item) => !isDroppable(item));
	const place = items.indexOf(clause.target);
	const pieces = cut(items, place);
	if (!pieces) return null;
	const counted = countedIn(pieces.noun, fact, unit?.en);
	return counted ? ask(pieces.parts, counted, pieces.subjectCounted) : null;
}

function ask(parts: Pieces, { many }: Counted, subjectCounted: boolean): string | null {
	const chain = readChain(parts.chain);
	if (!chain) return null;
	const where = placeIn(parts.rest);
	const rest = where ? parts.rest.slice(0, -2) : parts.rest;
	if (!isClosed(rest)) return null;
	const question = askCounted(parts, many, chain, subjectCounted);
	return question && (where ? question.replace(/\?$/, ` in ${where}?`) : question);
}

function askCounted(parts: Pieces, many: string, chain: Chain, subjectCounted: boolean): string | null {
	const { verb, passive, will, being } = chain;
	const first = verb.split(' ')[0] ?? '';
	if (subjectCounted) {
		if (passive) {
			if (!TRANSITIVE.has(first)) return null;
			return `How many ${many} ${will ? 'will be' : being ? 'were being' : 'were'} ${pastParticiple(verb)}?`;
		}
		if (!INTRANSITIVE.has(first) || verb.includes(' ')) return null;
		return will ? `How many ${many} will ${verb}?` : `How many ${many} ${past(verb)}?`;
	}
	if (passive) return null;
	if (parts.dative && !RECIPIENT_OBJECT.has(verb)) return null;
	if (verb === 'have') return have(parts, many, will);
	if (!TRANSITIVE.has(first) || verb.includes(' ')) return null;
	if (being) return null;
	const subject = englishSubject(parts.subject);
	if (will)
		return subject
			? `How many ${many} will ${subject} ${verb}?`
			: `How many ${many} will be ${pastParticiple(verb)}?`;
	return subject
		? `How many ${many} did ${subject} ${verb}?`
		: `How many ${many} were ${pastParticiple(verb)}?`;
}

/** `มีผู้เสียชีวิต 3 คน` speaks of what happened; `ภารกิจมีสมาชิก 15,000 คน` of what holds. */
function have(parts: Pieces, many: string, will: boolean): string | null {
	if (will) return null;
	if (parts.subject.length === 0) return `How many ${many} were there?`;
	const subject = englishSubject(parts.subject);
	return subject ? `How many ${many} does ${subject} have?` : null;
}

/** The verb chain read: auxiliaries, one verb whose gloss is a bare infinitive. */
function readChain(chain: readonly Item[]): Chain | null {
	let passive = false;
	let will = false;
	let being = false;
	let verb: string | null = null;
	for (const { role, text, sense } of chain) {
		if (role === 'passive') passive = true;
		else if (role === 'auxiliary') {
			if (text === 'จะ') will = true;
			else if (text === 'กำลัง') being = true;
			else if (text !== 'ได้') return null;
		} else if (role === 'verb') {
			if (verb !== null) return null;
			if (text === 'มี') verb = 'have';
			else verb = infinitive(sense);
			if (verb === null) return null;
		} else return null;
	}
	return verb === null ? null : { verb, passive, will, being };
}

function infinitive(sense: Sense | undefined): string | null {
	const gloss = sense && !isStative(sense) ? sense.gloss[0] : undefined;
	return gloss && /^[a-z]+( [a-z]+){0,2}$/.test(gloss) && !gloss.startsWith('be ') ? gloss : null;
}

/** `How old was John Smith?`, where the one asked for has a proper name. News tells ages of its own day: the past is safe. */
export function englishAge(person: readonly Item[]): string | null {
	const noun = englishNoun(person);
	return noun?.proper ? `How old was ${noun.one}?` : null;
}

/** `ในซีเรีย` at the end: the English name of the place. */
function placeIn(rest: readonly Item[]): string | null {
	const [preposition, place] = rest.slice(-2);
	if (preposition?.text !== 'ใน' || place?.role !== 'name' || !place.sense?.flags?.includes('place'))
		return null;
	return englishNoun([place])?.one ?? null;
}

/** What follows the quantity adds nothing that the question would need. */
function isClosed(rest: readonly Item[]): boolean {
	// A time at the end only narrows what the text says once anyway.
	return rest.every((item, index) => {
		if (item.role === 'space' || item.role === 'particle' || item.role === 'date') return true;
		return item.role === 'preposition' && rest[index + 1]?.role === 'date';
	});
}

function isDroppable(item: Item): boolean {
	return item.role === 'quantifier' && item.text !== 'คนละ';
}

function cut(
	items: readonly Item[],
	place: number
): { parts: Pieces; noun: Item[]; subjectCounted: boolean } | null {
	const words = (list: readonly Item[]): Item[] => list.filter((item) => item.role !== 'space');
	const inChain = (item: Item): boolean => ['auxiliary', 'passive', 'verb'].includes(item.role);
	const before = words(items.slice(0, place));
	const after = words(items.slice(place + 1));
	const verb = mainVerb(before);
	if (verb < 0) {
		if (before.some(inChain)) return null;
		// The counted noun is the subject: `ทหารหญิง 3 นาย ถูกจับกุม`.
		const end = after.findIndex((item) => !inChain(item));
		const chain = end < 0 ? after : after.slice(0, end);
		const rest = end < 0 ? [] : after.slice(end);
		return { parts: { subject: [], chain, dative: false, rest }, noun: before, subjectCounted: true };
	}
	let start = verb;
	while (start > 0 && inChain(before[start - 1] as Item)) start--;
	const close = before.findIndex((item, index) => index >= verb && !inChain(item));
	const end = close < 0 ? before.length : close;
	const dative = before[end]?.text === 'ให้';
	const parts = { subject: before.slice(0, start), chain: before.slice(start, end), dative, rest: after };
	return { parts, noun: before.slice(dative ? end + 1 : end), subjectCounted: false };
}

/** What is counted: the noun in front of the number, or the classifier itself where that says enough. */
function countedIn(
	noun: readonly Item[],
	fact: QuantityFact,
	unit: readonly [string, string] | undefined
): Counted | null {
	if (noun.length === 0) return unit ? { many: unit[1] } : null;
	const start = noun[0]?.start;
	// The lexicon vouches that this noun takes this classifier.
	if (!fact.counted || fact.counted.start !== start) return null;
	const english = englishNoun(noun);
	return english && !english.proper ? { many: english.many } : null;
}
