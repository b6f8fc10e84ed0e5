import { mix } from './hash.ts';
import { MODEL_TAGS } from './model.ts';
import { EDGE, joinedCode, type WordFacts } from './word-facts.ts';
import { mainTag, type WordTable } from './word-table.ts';

/** At most so many features hold of a word. */
export const MOST_FEATURES = 80;
const VERB = MODEL_TAGS.indexOf('VERB');
/** Distances and places are told apart up to so many words. */
const FAR = 5;
/** Added to the distance of a verb that is not there. */
const MISSING = 10;

/** Words, as the tagger looks at them: facts and, for each, what it makes with the words behind it. */
export interface WordRow {
	facts: readonly WordFacts[];
	/** `joinedCode` of a word with the next, and with the next two. */
	pairs: Int32Array;
	triples: Int32Array;
	/** Where the nearest word that is mostly a verb stands before and behind each word; -1 and the number of words where there is none. */
	verbsBefore: Int32Array;
	verbsBehind: Int32Array;
}

/** Lays out a sequence of words. */
export function wordRow(table: WordTable, facts: readonly WordFacts[]): WordRow {
	const pairs = new Int32Array(facts.length);
	const triples = new Int32Array(facts.length);
	for (let at = 0; at + 1 < facts.length; at++) {
		const first = facts[at]!;
		pairs[at] = joinedCode(table, first, facts[at + 1]!, null);
		if (at + 2 < facts.length) triples[at] = joinedCode(table, first, facts[at + 1]!, facts[at + 2]!);
	}
	const { length } = facts;
	const verbsBefore = new Int32Array(length);
	const verbsBehind = new Int32Array(length);
	for (let at = 0, verb = -1; at < length; at++) {
		verbsBefore[at] = verb;
		if (isVerb(facts[at]!)) verb = at;
	}
	for (let at = length - 1, verb = length; at >= 0; at--) {
		verbsBehind[at] = verb;
		if (isVerb(facts[at]!)) verb = at;
	}
	return { facts, pairs, triples, verbsBefore, verbsBehind };
}

function isVerb({ seen }: WordFacts): boolean {
	return seen !== 0 && mainTag(seen) === VERB;
}

/**
 * Writes the features of word `at`, 32-bit hashes, into `out`; answers how many. With `hidden` the word is taken for one that
 * the treebank does not have.
 *
 * They look at the word (itself, its beginnings and endings, what the lists say), at two words on either side, at pairs of
 * these, at the nearest verbs, and at whether neighbours make a listed word together. New ones go to the end: their number is part of the hash.
 */
export function features(
	{ facts, pairs, triples, verbsBefore, verbsBehind }: WordRow,
	at: number,
	hidden: boolean,
	out: Int32Array
): number {
	const c = facts[at]!;
	const l = facts[at - 1] ?? EDGE;
	const r = facts[at + 1] ?? EDGE;
	const l2 = facts[at - 2] ?? EDGE;
	const r2 = facts[at + 2] ?? EDGE;
	const known = !hidden && c.frequency > 0;
	const rare = !known || c.frequency <= 2;
	const seen = known ? c.seen : 0;
	const listed = c.source * 8 + c.shape;
	let n = 0;

	out[n++] = mix(1, 0, 0);
	out[n++] = mix(2, c.lexicon, 0);
	out[n++] = mix(3, seen, 0);
	out[n++] = mix(4, c.lexicon, listed);
	for (let size = 0; size < 3; size++) {
		out[n++] = mix(74 + size, c.endings[size]!, 0);
		out[n++] = mix(5 + size, c.heads[size]!, 0);
		out[n++] = mix(8 + size, c.tails[size]!, 0);
	}
	out[n++] = mix(71, c.heads[3]!, 0);
	out[n++] = mix(72, c.tails[3]!, 0);
	out[n++] = mix(73, c.opening, 0);
	out[n++] = mix(11, c.shape * 16 + c.clusters, c.source);
	out[n++] = mix(12, c.inHead, c.inTail * 2 + (rare ? 1 : 0));

	out[n++] = mix(13, l.hash, 0);
	out[n++] = mix(14, r.hash, 0);
	out[n++] = mix(15, l2.hash, 0);
	out[n++] = mix(16, r2.hash, 0);
	out[n++] = mix(17, l.seen, 0);
	out[n++] = mix(18, r.seen, 0);
	out[n++] = mix(19, l2.seen, 0);
	out[n++] = mix(20, r2.seen, 0);
	out[n++] = mix(21, l.seen, seen);
	out[n++] = mix(22, seen, r.seen);
	out[n++] = mix(23, l.seen, r.seen);
	out[n++] = mix(24, l.hash, r.hash);
	out[n++] = mix(25, l.lexicon, c.lexicon);
	out[n++] = mix(26, c.lexicon, r.lexicon);
	out[n++] = mix(27, l.shape * 8 + r.shape, c.shape);
	out[n++] = mix(28, l.hash, seen);
	out[n++] = mix(29, r.hash, seen);

	const pair = pairs[at]!;
	const pairBefore = at > 0 ? pairs[at - 1]! : 0;
	out[n++] = mix(30, pair, seen);
	out[n++] = mix(31, pairBefore, seen);
	out[n++] = mix(32, pair, pairBefore);
	out[n++] = mix(33, triples[at]!, seen);
	out[n++] = mix(34, at > 0 ? triples[at - 1]! : 0, seen);
	out[n++] = mix(35, at > 1 ? triples[at - 2]! : 0, seen);

	const verbBefore = verbsBefore[at]!;
	const verbBehind = verbsBehind[at]!;
	const before = (facts[verbBefore] ?? EDGE).hash;
	const behind = (facts[verbBehind] ?? EDGE).hash;
	const farBefore = Math.min(FAR, at - verbBefore) + (verbBefore < 0 ? MISSING : 0);
	const farBehind = Math.min(FAR, verbBehind - at) + (verbBehind === facts.length ? MISSING : 0);
	out[n++] = mix(60, before, seen);
	out[n++] = mix(61, behind, seen);
	out[n++] = mix(62, farBefore, seen);
	out[n++] = mix(63, farBehind, seen);

	if (known) {
		out[n++] = mix(64, before, c.hash);
		out[n++] = mix(65, behind, c.hash);
		out[n++] = mix(66, farBefore, c.hash);
		out[n++] = mix(67, farBehind, c.hash);
		out[n++] = mix(40, c.hash, 0);
		out[n++] = mix(41, l.hash, c.hash);
		out[n++] = mix(42, c.hash, r.hash);
		out[n++] = mix(43, l.seen, c.hash);
		out[n++] = mix(44, c.hash, r.seen);
		out[n++] = mix(45, pair, c.hash);
		out[n++] = mix(46, pairBefore, c.hash);
	}
	if (rare) {
		out[n++] = mix(50, c.heads[0]!, c.clusters);
		out[n++] = mix(51, c.heads[1]!, c.tails[1]!);
		out[n++] = mix(52, l.seen, listed);
		out[n++] = mix(53, r.seen, listed);
		out[n++] = mix(54, c.inHead, c.source);
		out[n++] = mix(55, c.inTail, c.source);
		out[n++] = mix(56, mix(57, c.inHead, c.inTail), l.seen);
	}
	return n;
}
