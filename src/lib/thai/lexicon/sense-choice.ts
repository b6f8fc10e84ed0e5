import type { Span } from '../span.ts';
import type { PartOfSpeech } from '../words/token.ts';
import type { Entry, Sense } from './entry.ts';

/** How far to either side of a word its company is looked for, in UTF-16 units. */
const WINDOW = 24;
/** What it costs a sense to stand one place further down in the entry: news means the first one more often. */
const RANK_COST = 0.45;
/** What company named in the note of a sense is worth: more than any difference in parts of speech. */
const COMPANY_WORTH = 2;

/**
 * The index of the sense that fits the word at `at` in `text`, whose part of speech in context is `pos`; 0 where nothing
 * speaks against the commonest sense. A sense costs its place in the entry and the distance between its part of
 * speech and `pos`, and is paid for what its note or a collocation says to stand beside it (`with ต่อ`, `as in ใช้เวลา`).
 */
export function chooseSense(
	{ headword, senses }: Entry,
	text: string,
	at: Span,
	pos: PartOfSpeech | undefined
): number {
	if (senses.length < 2) return 0;
	const before = text.slice(Math.max(0, at.start - WINDOW), at.start).trimEnd();
	const after = text.slice(at.end, at.end + WINDOW).trimStart();
	let best = 0;
	let least = Infinity;
	for (const [index, sense] of senses.entries()) {
		const distance = pos === undefined ? 0 : distanceOf(sense.pos, pos);
		const company = cuesOf(sense, headword).some((cue) => stands(cue, before, after));
		const cost = RANK_COST * index + distance - (company ? COMPANY_WORTH : 0);
		if (cost < least) [best, least] = [index, cost];
	}
	return best;
}

/** Parts of speech that a tagger and a dictionary tell apart differently; any other two are `FAR` from each other. */
const NEAR: readonly (readonly [PartOfSpeech, PartOfSpeech, number])[] = [
	['VERB', 'ADJ', 0.2],
	['ADV', 'ADJ', 0.5],
	['ADV', 'VERB', 0.7],
	['ADV', 'PART', 0.4],
	['ADV', 'AUX', 0.5],
	['AUX', 'VERB', 1],
	['PART', 'AUX', 0.6],
	['ADP', 'SCONJ', 0.4],
	['ADP', 'VERB', 0.9],
	['CCONJ', 'SCONJ', 0.3],
	['CCONJ', 'ADV', 0.5],
	['PRON', 'DET', 0.3],
	['PRON', 'SCONJ', 0.4],
	['NOUN', 'PROPN', 0.7],
	['NOUN', 'CLF', 0.9],
	['NUM', 'DET', 0.5]
];
const FAR = 1.4;
const DISTANCES = new Map(NEAR.flatMap(([a, b, cost]) => [[a + b, cost] as const, [b + a, cost] as const]));

function distanceOf(sense: PartOfSpeech, pos: PartOfSpeech): number {
	return sense === pos ? 0 : (DISTANCES.get(sense + pos) ?? FAR);
}

/** What stands right before and right after the word, or, without the word in it, anywhere behind it. */
type Cue = { before: string; after: string } | { near: string };

/** Runs of Thai in a note; words that a note merely compares with (`more formal than ที่`, `short for …`) are no company. */
const COMPANY = /(?<!(?:than|of|for|like|from|not|spelling) )(?<![\u0e00-\u0e7f])[\u0e01-\u0e4e]{2,}/g;

function cuesOf({ note = '', collocations = [] }: Sense, headword: string): Cue[] {
	const phrases = [...(note.match(COMPANY) ?? []), ...collocations.map(({ text }) => text)];
	return phrases.flatMap((phrase): Cue[] => {
		if (phrase === headword) return [];
		const [before = '', after] = phrase.split(headword, 2);
		return [after === undefined ? { near: phrase } : { before, after: after.trimStart() }];
	});
}

function stands(cue: Cue, before: string, after: string): boolean {
	if ('near' in cue) return after.includes(cue.near);
	return before.endsWith(cue.before.trimEnd()) && after.startsWith(cue.after);
}

/** The entry with the sense at `index` before the others; the entry itself where it stands first already. */
export function withSenseFirst<E extends Entry>(entry: E, index: number): E {
	const sense = entry.senses[index];
	if (index === 0 || !sense) return entry;
	return { ...entry, senses: [sense, ...entry.senses.filter((_, i) => i !== index)] };
}
