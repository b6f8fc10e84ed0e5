import { keyOf } from '../lexicon/key.ts';
import { NONE, ROOT } from '../lexicon/trie.ts';
import { clusterJoins } from '../text/clusters.ts';
import { hashUnits } from './hash.ts';
import { SHAPES, shapeOf } from './shape.ts';
import { listedTags, mainTag, type ListedTags, type WordTable } from './word-table.ts';

/** What the tagger knows of a word outside its context. */
export interface WordFacts extends ListedTags {
	/** Spelt as the trie spells it. */
	key: string;
	hash: number;
	/** Hashes of the first and last one to four character clusters. */
	heads: readonly number[];
	tails: readonly number[];
	/** Hashes of the first two UTF-16 units, and of the last one, two and three. */
	opening: number;
	endings: readonly number[];
	shape: number;
	/** Character clusters, 6 at most. */
	clusters: number;
	/** Where the word leaves off in the trie, `NONE` where no listed word goes on from it; the id so far. */
	slot: number;
	id: number;
	/** Tag of the longest known word that this one begins and ends with (see `knownTag`), 0 where there is none. */
	inHead: number;
	inTail: number;
}

/** What stands beyond the ends of a text. */
export const EDGE: WordFacts = {
	lexicon: 0,
	source: 0,
	seen: 0,
	frequency: 0,
	key: '',
	hash: 1,
	heads: [0, 0, 0, 0],
	tails: [0, 0, 0, 0],
	opening: 0,
	endings: [0, 0, 0],
	shape: SHAPES.none,
	clusters: 0,
	slot: NONE,
	id: 0,
	inHead: 0,
	inTail: 0
};

/** All numbers are one word to the tagger. */
const NUMBER_HASH = 7;
/** Of longer words only so much is looked at: they are names or noise. */
const LONGEST = 60;

/**
 * The facts of a word (any string). `seenAs` may give another view of what the treebank says about a listed word: training leaves
 * out the very sentence that it looks at.
 */
export function factsOf(
	word: string,
	table: WordTable,
	seenAs: (key: string, listed: ListedTags) => ListedTags = (_, listed) => listed
): WordFacts {
	const key = keyOf(word.length > LONGEST ? word.slice(0, LONGEST) : word);
	const edges = clusterEdges(key);
	const last = edges.length - 1;
	const heads: number[] = [];
	const tails: number[] = [];
	for (let count = 1; count <= 4; count++) {
		heads.push(hashUnits(key, 0, edges[Math.min(count, last)]) * 4 + count);
		tails.push(hashUnits(key, edges[Math.max(0, last - count)], key.length) * 4 + count);
	}
	const shape = shapeOf(key);
	const walked = walk(table, key);
	const tagsOf = (part: string): ListedTags => seenAs(part, listedTags(table, table.trie.idOf(part)));
	const inHead = edges
		.slice(1, last)
		.reduceRight((found, edge) => found || knownTag(tagsOf(key.slice(0, edge))), 0);
	const inTail = edges.slice(1, last).reduce((found, edge) => found || knownTag(tagsOf(key.slice(edge))), 0);
	return {
		...seenAs(key, listedTags(table, walked.word ? walked.id : -1)),
		key,
		hash: shape === SHAPES.number ? NUMBER_HASH : hashUnits(key),
		heads,
		tails,
		opening: hashUnits(key, 0, Math.min(2, key.length)),
		endings: [1, 2, 3].map((count) => hashUnits(key, Math.max(0, key.length - count), key.length)),
		shape,
		clusters: Math.min(last, 6),
		slot: walked.slot,
		id: walked.id,
		inHead,
		inTail
	};
}

/**
 * What the lists say of two or three neighbouring words written as one (`เสีย` + `ชีวิต`): the lexicon's parts of speech, else
 * the list that has it; 0 where none has.
 */
export function joinedCode(table: WordTable, a: WordFacts, b: WordFacts, c: WordFacts | null): number {
	const { trie } = table;
	let { slot, id } = a;
	for (const { key } of c === null ? [b] : [b, c]) {
		for (let at = 0; at < key.length; at++) {
			if (slot === NONE) return 0;
			slot = trie.child(slot, key.charCodeAt(at));
			if (slot !== NONE) id += trie.skips[slot]!;
		}
	}
	if (slot === NONE || slot === ROOT || !trie.isWord(slot)) return 0;
	const { lexicon, source } = listedTags(table, id);
	if (lexicon !== 0) return (lexicon << 3) | 1;
	return source === 0 ? 0 : (source << 3) | 2;
}

/** A word's most frequent tag plus one, else the lexicon's first part of speech plus 100; 0 where neither knows it. */
function knownTag({ seen, lexicon }: ListedTags): number {
	if (seen !== 0) return mainTag(seen) + 1;
	return lexicon === 0 ? 0 : 131 - Math.clz32(lexicon & -lexicon);
}

function walk({ trie }: WordTable, key: string): { slot: number; id: number; word: boolean } {
	let slot = ROOT;
	let id = 0;
	for (let at = 0; at < key.length && slot !== NONE; at++) {
		slot = trie.child(slot, key.charCodeAt(at));
		if (slot !== NONE) id += trie.skips[slot]!;
	}
	return { slot, id, word: slot !== NONE && slot !== ROOT && trie.isWord(slot) };
}

/** Offsets at which the character clusters of `key` begin, and its end. */
function clusterEdges(key: string): number[] {
	const joins = clusterJoins(key);
	const edges = [0];
	for (let at = 1; at < key.length; at++) if (joins[at] === 0) edges.push(at);
	if (key !== '') edges.push(key.length);
	return edges;
}
