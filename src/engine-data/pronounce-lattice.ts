import {
	LOAN_STATE,
	pairFeatures,
	spellingFeatures,
	STATES,
	stateOf
} from '../lib/thai/pronounce/features.ts';
import {
	isLoanTone,
	loanFeatures,
	loanVoicing,
	toningFeatures,
	voicingFeatures
} from '../lib/thai/pronounce/way-features.ts';
import type { Trie } from '../lib/thai/lexicon/trie.ts';
import { packSounds } from '../lib/thai/pronounce/phonemes.ts';
import { onsetOf, toningPool, tonings, voicingPool, voicings } from '../lib/thai/pronounce/readings.ts';
import { WordContext } from '../lib/thai/pronounce/word-context.ts';
import { SpellingReader } from '../lib/thai/pronounce/spelling.ts';
import type { SyllableSpelling } from '../lib/thai/pronounce/syllable-spelling.ts';
import { foldedSyllable } from './pronounce-gold.ts';
import { type GoldPaths, goldPaths } from './pronounce-gold-paths.ts';

/** Groups of features an edge, and features a pair of neighbours. */
export const GROUPS = 4;
export const PAIR = 3;

/** Every way to read a word: edges from place to place, each with the groups of features that its score sums. */
export interface PronounceLattice {
	/** Places, the length of the word and one. */
	places: number;
	/** By edge, in order of `from`. */
	from: Int32Array;
	to: Int32Array;
	/** `GROUPS` groups of features an edge: spelling, voicing, toning, loan word. */
	groups: Int32Array;
	state: Int32Array;
	/** Where each group's features begin in `features`; one more than groups. */
	starts: Int32Array;
	features: Int32Array;
	/** By edge and state before it, `PAIR` features. */
	pairs: Int32Array;
	/** The ways that lead to an accepted reading. */
	gold: GoldPaths;
}

/**
 * Makes lattices of words over the known words of `trie`; features are hashes under `mask`. `accepted` are a word's readings as
 * `foldedSyllable` writes them, joined.
 */
export function createLattices(
	trie: Trie,
	mask: number
): (text: string, accepted: readonly string[]) => PronounceLattice {
	const word = new WordContext(trie);
	return (text, accepted) => {
		word.set(text);
		const edges = new EdgeList(mask);
		for (const spelling of usefulSpellings(text)) edges.add(word, spelling);
		return edges.lattice(text.length, accepted);
	};
}

class EdgeList {
	readonly #mask: number;
	readonly #features: number[] = [];
	readonly #starts: number[] = [0];
	readonly #edges: {
		from: number;
		to: number;
		groups: number[];
		state: number;
		pairs: number[];
		sounds: string;
	}[] = [];
	readonly #hashes = new Int32Array(64);
	readonly #voicings = voicingPool();
	readonly #tonings = toningPool();
	/** A group without features. */
	readonly #empty: number;

	constructor(mask: number) {
		this.#mask = mask;
		this.#empty = this.#group(0);
	}

	/** Adds an edge for every way to say a spelling, as a native one and as one of a loan word. */
	add(word: WordContext, s: SyllableSpelling): void {
		const spelling = this.#group(spellingFeatures(word, s, this.#hashes));
		const pairs = [this.#pairs(word, s, 0), this.#pairs(word, s, 1)] as const;
		voicings(s, this.#voicings);
		const said = this.#voicings.list();
		const put = (groups: number[], loan: 0 | 1, sounds: string): number =>
			this.#edges.push({
				from: s.start,
				to: s.end,
				groups: [spelling, ...groups],
				state: stateOf(s) + loan * LOAN_STATE,
				pairs: pairs[loan],
				sounds
			});
		if (said.length === 0) put([this.#empty, this.#empty, this.#empty], 0, '');
		for (const voicing of said) {
			const voiced =
				said.length > 1 ? this.#group(voicingFeatures(word, s, voicing, this.#hashes)) : this.#empty;
			const count = loanFeatures(word, s, this.#hashes);
			this.#hashes[count] = loanVoicing(s, voicing);
			const lent = this.#group(count + 1);
			tonings(s, voicing, this.#tonings);
			const tones = this.#tonings.list();
			for (const toning of tones) {
				const toned =
					tones.length > 1
						? this.#group(toningFeatures(word, s, voicing, toning, this.#hashes))
						: this.#empty;
				const folded = foldedSyllable(s, packSounds(onsetOf(s), voicing, toning.tone));
				put([voiced, toned, lent], 1, folded);
				if (voicing.foreign === 0 && !isLoanTone(toning.kind)) put([voiced, toned, this.#empty], 0, folded);
			}
		}
	}

	lattice(length: number, accepted: readonly string[]): PronounceLattice {
		const edges = this.#edges;
		return {
			places: length + 1,
			from: Int32Array.from(edges, ({ from }) => from),
			to: Int32Array.from(edges, ({ to }) => to),
			groups: Int32Array.from(edges.flatMap(({ groups }) => groups)),
			state: Int32Array.from(edges, ({ state }) => state),
			starts: Int32Array.from(this.#starts),
			features: Int32Array.from(this.#features),
			pairs: Int32Array.from(edges.flatMap(({ pairs }) => pairs)),
			gold: goldPaths(length, edges, accepted)
		};
	}

	/** Keeps the first `count` hashes as a group; answers its number. */
	#group(count: number): number {
		for (let i = 0; i < count; i++) this.#features.push(this.#hashes[i]! & this.#mask);
		this.#starts.push(this.#features.length);
		return this.#starts.length - 2;
	}

	#pairs(word: WordContext, s: SyllableSpelling, loan: number): number[] {
		const list: number[] = [];
		for (let before = 0; before < STATES; before++) {
			const edge = word.parts.flags[s.start] as number;
			for (const hash of pairFeatures(before, stateOf(s) + loan * LOAN_STATE, edge, s))
				list.push(hash & this.#mask);
		}
		return list;
	}
}

/** The spellings that lie on a way from end to end, in order of their start. */
function usefulSpellings(text: string): SyllableSpelling[] {
	const reader = new SpellingReader();
	const reached = new Uint8Array(text.length + 1);
	reached[0] = 1;
	for (let at = 0; at < text.length; at++) {
		if (reached[at] === 0) continue;
		const before = reader.found.count;
		reader.from(text, at);
		for (const { end } of reader.found.list().slice(before)) reached[end] = 1;
	}
	const leads = new Uint8Array(text.length + 1);
	leads[text.length] = 1;
	const useful: SyllableSpelling[] = [];
	for (const s of reader.found.list().reverse()) {
		if (leads[s.end] === 0) continue;
		leads[s.start] = 1;
		useful.push(s);
	}
	return useful.reverse();
}
