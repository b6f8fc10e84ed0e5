import type { Span } from '../span.ts';
import type { PartOfSpeech } from '../words/token.ts';
import type { Entry, Sense } from './entry.ts';

/** How far to either side of a word its company is looked for, in UTF-16 units. */
const WINDOW = 16;
/** What it costs a sense to stand one place further down in the entry: news means the first one more often. */
const RANK_COST = 0.45;
/** What it costs a noun to stand right behind another one, where the word may modify it (`เจ้าหน้าที่ตะวันตก`, Western official). */
const BESIDE_NOUN_COST = 0.6;
/** What company named in the note of a sense is worth: more than any difference in parts of speech. */
const COMPANY_WORTH = 2;

/**
 * The index of the sense that fits the word at `at` in `text`, whose part of speech in context is `pos`, that of the word before it `before`; 0 where nothing
 * speaks against the commonest sense. A sense costs its place in the entry and the distance between its part of
 * speech and `pos`, and is paid for what its note or a collocation says to stand beside it (`with ต่อ`, `as in ใช้เวลา`).
 */
export function chooseSense(
	{ headword, senses }: Entry,
	text: string,
	at: Span,
	pos: PartOfSpeech | undefined,
	before?: PartOfSpeech
): number {
	if (senses.length < 2) return 0;
	const left = text.slice(Math.max(0, at.start - WINDOW), at.start).trimEnd();
	const right = text.slice(at.end, at.end + WINDOW).trimStart();
	const modifies = before === 'NOUN' && /\S$/.test(text.slice(0, at.start).slice(-1));
	let best = 0;
	let least = Infinity;
	for (const [index, sense] of senses.entries()) {
		const distance = distanceOf(sense.pos, modifies && sense.pos === 'ADJ' && pos === 'NOUN' ? 'ADJ' : pos);
		const beside = modifies && sense.pos === 'NOUN' ? BESIDE_NOUN_COST : 0;
		const company = cuesOf(sense, headword).some((cue) => stands(cue, left, right));
		const cost = RANK_COST * index + distance + beside - (company ? COMPANY_WORTH : 0);
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

function distanceOf(sense: PartOfSpeech, pos: PartOfSpeech | undefined): number {
	return pos === undefined || sense === pos ? 0 : (DISTANCES.get(sense + pos) ?? FAR);
}

/** What stands right before and right after the word, or, without the word in it, anywhere behind it. */
type Cue = { before: string; after: string } | { near: string };

/** Words that a note says to stand with it (`often with จาก`). */
const COMPANY = /(?<=\bwith )[\u0e01-\u0e4e]{2,}/g;
/** Examples in a note, runs of Thai. */
const EXAMPLE = /[\u0e01-\u0e4e]{2,}/g;

function cuesOf({ note = '', collocations = [] }: Sense, headword: string): Cue[] {
	const examples = [...(note.match(EXAMPLE) ?? []), ...collocations.map(({ text }) => text)];
	const phrases = examples.flatMap((phrase): Cue[] => {
		if (phrase === headword || !phrase.includes(headword)) return [];
		const [before = '', after = ''] = phrase.split(headword, 2);
		return [{ before, after: after.trimStart() }];
	});
	return [...phrases, ...(note.match(COMPANY) ?? []).map((near) => ({ near }))];
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
