import { clusterJoins } from '../lib/thai/text/clusters.ts';
import { isFollowVowel, isMark } from '../lib/thai/text/script.ts';
import type { ListedWord } from './word-list.ts';

/** What is known of words when a word's features are made. */
export interface KnownWords {
	all: ReadonlyMap<string, ListedWord>;
	/** How often the treebank has the word. */
	countOf(word: string): number;
	tagOf(word: string): string;
}

/**
 * The features of a word of the trie beside its own weight; they speak for words that training hardly or never saw: its source
 * and length, how it begins and ends, and, where it falls into two known words, how these are. Being a matter of the word alone
 * they cost nothing when texts are cut.
 */
export function wordFeatures(word: string, known: KnownWords): string[] {
	const { source, inLexicon } = known.all.get(word) as ListedWord;
	const features = [`shape:${source}:${Math.min(lengthOf(word), 9)}`];
	if (word.length > 1) {
		const long = word.length > 3 ? 1 : 0;
		features.push(`begin:${long}:${word.slice(0, 2)}`, `end:${long}:${word.slice(-2)}`);
	}
	const split = splitOf(word, known);
	if (!split) return [...features, `whole:${source}`];
	const [first, second] = split;
	const list = `${source}:${inLexicon ? 1 : 0}`;
	const rarer = bucket(Math.min(known.countOf(first), known.countOf(second)));
	return [
		...features,
		`split:${list}`,
		`split-count:${rarer}`,
		`split-list-count:${list}:${rarer}`,
		`split-length:${Math.min(first.length, 6)}:${Math.min(second.length, 6)}`,
		`split-tags:${known.tagOf(first)}:${known.tagOf(second)}`,
		`split-first-tag:${known.tagOf(first)}`,
		`split-second-tag:${known.tagOf(second)}`,
		`split-first:${first}`,
		`split-second:${second}`
	];
}

/** Letters without marks and vowels behind. */
function lengthOf(word: string): number {
	let length = 0;
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(i);
		if (!isMark(unit) && !isFollowVowel(unit)) length++;
	}
	return length;
}

/** The two known words that the word falls into, the commonest where there are several ways. */
function splitOf(word: string, { all, countOf }: KnownWords): [string, string] | null {
	const joins = clusterJoins(word);
	let best: [string, string] | null = null;
	let most = 0;
	for (let i = 1; i < word.length; i++) {
		if (joins[i] === 1) continue;
		const first = word.slice(0, i);
		const second = word.slice(i);
		if (!all.has(first) || !all.has(second)) continue;
		const score = (countOf(first) + 0.1) * (countOf(second) + 0.1);
		if (score <= most) continue;
		most = score;
		best = [first, second];
	}
	return best;
}

function bucket(count: number): number {
	return count < 3 ? count : Math.min(6, 3 + Math.floor(Math.log(count / 3) / Math.log(2.7)));
}
