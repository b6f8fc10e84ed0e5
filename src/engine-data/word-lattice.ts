import { type Candidates, nextCut } from '../lib/thai/words/candidates.ts';
import { FULL_STOP, type ThaiStretch } from '../lib/thai/words/cutter.ts';
import { LONGEST_MATCH, matchIndex } from '../lib/thai/words/matches.ts';
import { CLASSES } from '../lib/thai/words/model.ts';
import { GraphBuilder, NO_SET, type Draft, type WordGraph } from './word-graph.ts';

/** A Thai stretch with the treebank's cuts. */
export interface GoldStretch extends ThaiStretch {
	/** Places in the text where the treebank cuts. */
	gold: ReadonlySet<number>;
	document: string;
	/** Whether it is of the part of the treebank that is cut coarsely. */
	coarse: boolean;
}

/** What the lattice needs to know of words; sets of features go by number. */
export interface Vocabulary {
	candidates: Candidates;
	classOf(id: number): number;
	/** The features of a word as a document sees it, of one part of the treebank or the other, or `NO_SET` where it is to be treated as unknown. */
	wordSet(id: number, document: string, coarse: boolean): number;
	abbreviationSet(dots: number): number;
	unknownStartSet: number;
	transitionSet(left: number, right: number): number;
	/** The features of a cut, and of an unknown word that goes on, at a place with these matches. */
	cutSet(text: string, at: number, match: number): number;
	insideSet(match: number): number;
}

/** The lattice that `Viterbi` searches, written out for training. */
export function buildLattice(vocabulary: Vocabulary, stretch: GoldStretch): WordGraph {
	const { text, joins, start, limit, before, after } = stretch;
	const isGold = goldPlaces(stretch);
	const builder = new GraphBuilder();
	const closed = new Map<number, Map<number, Draft>>();
	const open = new Map<number, Draft>();
	const longestEnding = new Uint8Array(limit - start + 1);
	const draft = (at: number, wordClass: number): Draft => {
		const here = closed.get(at) ?? new Map<number, Draft>();
		closed.set(at, here);
		return ensure(here, wordClass);
	};
	const arc = (to: Draft, from: Draft, word: number, transition: number, gold: boolean): void => {
		to.arcs.push(from.number, word, transition, gold ? 1 : 0);
	};
	draft(start, before);
	let reach = start;
	let reachLength = 0;
	for (let at = start; at < limit; at = nextCut(joins, at, limit)) {
		const next = nextCut(joins, at, limit);
		const words = candidatesAt(vocabulary, stretch, at);
		let longest = 0;
		let furthest = at;
		for (const { end, listed } of words) {
			if (!listed) continue;
			longest = Math.min(end - at, LONGEST_MATCH);
			furthest = end;
			longestEnding[end - start] = Math.max(longestEnding[end - start] as number, longest);
		}
		const match = matchIndex(longest, longestEnding[at - start] as number, at < reach ? reachLength : 0);
		if (furthest > reach) {
			reach = furthest;
			reachLength = longest;
		}
		const unknown = open.get(at);
		if (unknown) {
			builder.settle(unknown);
			arc(draft(at, CLASSES.unknown), unknown, NO_SET, NO_SET, isGold.at(at));
			if (text[at] !== '.')
				arc(
					ensure(open, next),
					unknown,
					vocabulary.insideSet(match),
					NO_SET,
					!isGold.at(at) && !isGold.within(at, next)
				);
		}
		const here = closed.get(at);
		if (!here) continue;
		const context = at === start ? NO_SET : vocabulary.cutSet(text, at, match);
		for (const node of here.values()) builder.settle(node, context);
		for (const { end, set, wordClass } of words) {
			const gold = isGold.at(at) && isGold.at(end) && !isGold.within(at, end);
			for (const [left, node] of here)
				arc(draft(end, wordClass), node, set, vocabulary.transitionSet(left, wordClass), gold);
		}
		if (text[at] === '.') continue;
		const gold = isGold.at(at) && !isGold.within(at, next);
		for (const [left, node] of here) {
			const transition = vocabulary.transitionSet(left, CLASSES.unknown);
			arc(ensure(open, next), node, vocabulary.unknownStartSet, transition, gold);
		}
	}
	const unknown = open.get(limit);
	if (unknown) {
		builder.settle(unknown);
		arc(draft(limit, CLASSES.unknown), unknown, NO_SET, NO_SET, true);
	}
	const end: Draft = { number: 0, arcs: [] };
	for (const [left, node] of closed.get(limit) ?? []) {
		builder.settle(node);
		arc(end, node, NO_SET, vocabulary.transitionSet(left, after), true);
	}
	builder.settle(end);
	return builder.finish();
}

function ensure(drafts: Map<number, Draft>, key: number): Draft {
	let found = drafts.get(key);
	if (!found) drafts.set(key, (found = { number: 0, arcs: [] }));
	return found;
}

interface Candidate {
	end: number;
	set: number;
	wordClass: number;
	/** Whether the trie has it. */
	listed: boolean;
}

function candidatesAt(vocabulary: Vocabulary, stretch: GoldStretch, at: number): Candidate[] {
	const { candidates } = vocabulary;
	candidates.find(stretch.text, stretch.joins, at, stretch.limit);
	const found: Candidate[] = [];
	for (let k = 0, dots = 0; k < candidates.count; k++) {
		const id = candidates.ids[k] as number;
		const end = candidates.ends[k] as number;
		if (id >= 0) {
			const set = vocabulary.wordSet(id, stretch.document, stretch.coarse);
			if (set !== NO_SET) found.push({ end, set, wordClass: vocabulary.classOf(id), listed: true });
		} else if (id === FULL_STOP) found.push({ end, set: NO_SET, wordClass: CLASSES.stop, listed: false });
		else {
			const set = vocabulary.abbreviationSet(Math.min(dots++, 2));
			found.push({ end, set, wordClass: CLASSES.abbreviation, listed: false });
		}
	}
	return found;
}

/** Whether the treebank cuts at a place, and whether it cuts between two. */
function goldPlaces({ start, limit, gold }: GoldStretch): {
	at(place: number): boolean;
	within(from: number, to: number): boolean;
} {
	const before = new Uint32Array(limit - start + 2);
	for (let at = start; at <= limit; at++)
		before[at - start + 1] = (before[at - start] as number) + (gold.has(at) ? 1 : 0);
	return {
		at: (place) => place === start || place === limit || gold.has(place),
		within: (from, to) => (before[to - start] as number) > (before[from + 1 - start] as number)
	};
}
