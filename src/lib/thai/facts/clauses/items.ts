import { isStative } from '../../lexicon/classes.ts';
import type { Lexicon, Sense } from '../../lexicon/entry.ts';
import type { Span, TextSpan } from '../../span.ts';
import type { Token } from '../../words/token.ts';
import { CLOSED_CLASS, LONGEST_FORM, type Role } from '../data/closed-class.ts';
import type { DateFact, Fact, QuantityFact } from '../fact.ts';
import { firstEndingAfter } from '../span-search.ts';
import { disambiguate } from './disambiguate.ts';

/** A word, a fact or a mark of a sentence with what it does in its clause. */
export interface Item extends TextSpan {
	role: Role;
	/** The first sense of the lexicon, where there is one. */
	sense?: Sense;
	/** The quantity or date that the item stands for. */
	fact?: QuantityFact | DateFact;
}

/**
 * The items of `span`: its words with their roles, every quantity and date as one item. Items tile the span; closed-class phrases
 * are matched on characters between word edges, so that `ใน|ขณะ|ที่` and `ในขณะที่` read alike.
 */
export function readItems(
	text: string,
	span: Span,
	words: readonly Token[],
	facts: readonly Fact[],
	lexicon: Lexicon
): Item[] {
	const tokens = words.slice(firstEndingAfter(words, span.start), firstEndingAfter(words, span.end - 1) + 1);
	const edges = new Set<number>([span.end]);
	for (const token of tokens) {
		edges.add(token.start).add(token.end);
		for (const part of token.parts ?? []) edges.add(part.end);
	}
	const inside = facts.filter(isWhole).filter((fact) => fact.start >= span.start && fact.end <= span.end);
	for (const fact of inside) edges.add(fact.start).add(fact.end);

	const items: Item[] = [];
	let at = span.start;
	let index = 0;
	while (at < span.end) {
		while ((tokens[index]?.end ?? Infinity) <= at) index++;
		const fact = inside.find((one) => one.start === at);
		if (fact) {
			items.push({ ...slice(text, fact.start, fact.end), role: fact.kind, fact });
			at = fact.end;
			continue;
		}
		const token = tokens[index];
		const stop = Math.min(
			token?.end ?? span.end,
			span.end,
			inside.find((one) => one.start > at)?.start ?? Infinity
		);
		const item = readItem(text, at, stop, edges, token, lexicon);
		items.push(item);
		at = item.end;
	}
	return disambiguate(items);
}

/** Quantities and dates stand in a clause as one piece; names are read word by word. */
function isWhole(fact: Fact): fact is QuantityFact | DateFact {
	return fact.kind === 'quantity' || fact.kind === 'date';
}

function readItem(
	text: string,
	at: number,
	stop: number,
	edges: ReadonlySet<number>,
	token: Token | undefined,
	lexicon: Lexicon
): Item {
	if (token && token.kind !== 'word' && token.kind !== 'abbreviation') {
		const role = {
			space: 'space',
			punctuation: 'punctuation',
			symbol: 'punctuation',
			latin: 'latin',
			url: 'latin',
			number: 'number'
		} as const;
		return { ...slice(text, at, stop), role: role[token.kind] };
	}
	for (let end = Math.min(at + LONGEST_FORM, text.length); end > at; end--) {
		if (!edges.has(end)) continue;
		const role = CLOSED_CLASS.get(text.slice(at, end));
		// A longer word of the lexicon that begins with a closed-class form stays whole (`ที่ดิน`, `ด้านหลัง`).
		if (role && (end >= stop || !lexicon.has(text.slice(at, stop)))) {
			const sense = lexicon.lookup(text.slice(at, end))?.senses[0];
			return { ...slice(text, at, end), role, ...(sense ? { sense } : {}) };
		}
	}
	const sense = lexicon.lookup(text.slice(at, stop))?.senses[0];
	return { ...slice(text, at, stop), role: sense ? roleOf(sense) : 'unknown', ...(sense ? { sense } : {}) };
}

function roleOf(sense: Sense): Role {
	const flags = sense.flags ?? [];
	if (flags.includes('title')) return 'title';
	if (sense.pos === 'PROPN') return 'name';
	switch (sense.pos) {
		case 'VERB':
			return isStative(sense) ? 'adjective' : 'verb';
		case 'NOUN':
			return 'noun';
		case 'CLF':
			return 'classifier';
		case 'ADJ':
			return 'adjective';
		case 'ADV':
			return 'adverb';
		case 'AUX':
			return 'auxiliary';
		case 'ADP':
			return 'preposition';
		case 'CCONJ':
			return 'conjunction';
		case 'SCONJ':
			return 'opener';
		case 'PRON':
			return 'pronoun';
		case 'DET':
			return 'determiner';
		case 'NUM':
			return 'number';
		case 'PART':
		case 'INTJ':
			return 'particle';
		default:
			return 'unknown';
	}
}

function slice(text: string, start: number, end: number): TextSpan {
	return { text: text.slice(start, end), start, end };
}
