import { Candidates } from './candidates.ts';
import { ABBREVIATION, UNKNOWN } from './cutter.ts';
import type { Granularity } from './granularity.ts';
import { CLASSES, THAI_LABELS, type WordModel } from './model.ts';
import type { Reading } from './reading.ts';
import { matchIndex, LONGEST_MATCH } from './matches.ts';

/** States kept a place, one a class: more classes of words hardly ever end at one place. */
const STATES = 8;
const STATE_BITS = 3;
/** Longer stretches are cut piece by piece. */
export const LONGEST_PIECE = 4096;
const MOST_CANDIDATES = 128;
const IMPOSSIBLE = -0x40000000;
const DOT = 0x2e;

/**
 * The best path through the lattice of words over a stretch of at most `LONGEST_PIECE` units. A path's score is the sum, in
 * 1/100 nat, of its words' weights, of the transition between the classes of each two neighbours and of the weight of each cut (its
 * characters and the matches there); an unknown word costs a start, so much a cluster, and the weight of the matches at
 * each place where it might have ended, so that its length needs no bound and time stays linear.
 *
 * States (the class of the word that ends at a place) live in arrays that are reused; the inner loops make no object and no call.
 */
export class Viterbi {
	/** The words of the path found last, last to first: ends relative to the stretch, ids, classes. */
	count = 0;
	/** The path's score, in 1/100 nat. */
	score = 0;
	readonly ends = new Uint16Array(LONGEST_PIECE + 1);
	readonly ids = new Int32Array(LONGEST_PIECE + 1);
	readonly classes = new Uint8Array(LONGEST_PIECE + 1);

	readonly #model: WordModel;
	#info: Int32Array;
	readonly #candidates: Candidates;
	/** By place; empty between searches. */
	readonly #states = new Uint8Array(LONGEST_PIECE + 1);
	readonly #longestEnding = new Uint8Array(LONGEST_PIECE + 1);
	readonly #open = new Int32Array(LONGEST_PIECE + 1).fill(IMPOSSIBLE);
	readonly #openFrom = new Uint16Array(LONGEST_PIECE + 1);
	/** By state: `STATES` a place. */
	readonly #class = new Uint8Array(STATES * (LONGEST_PIECE + 1));
	readonly #score = new Int32Array(STATES * (LONGEST_PIECE + 1));
	readonly #id = new Int32Array(STATES * (LONGEST_PIECE + 1));
	readonly #back = new Uint16Array(STATES * (LONGEST_PIECE + 1));
	/** Candidates at the place in hand. */
	readonly #ends = new Int32Array(MOST_CANDIDATES);
	readonly #found = new Int32Array(MOST_CANDIDATES);

	constructor(model: WordModel) {
		this.#model = model;
		this.#info = model.infoOf(0);
		this.#candidates = new Candidates(model.trie);
	}

	/** The searches that follow are in a text of this granularity. */
	begin(granularity: Granularity): void {
		this.#info = this.#model.infoOf(granularity);
	}

	/**
	 * Finds the best path over `[start, limit)` of the text that `reading` is of, between neighbours of the classes `before` and
	 * `after`. `places` has the places of the text where a cut is allowed, in order; those in the stretch begin at `from`.
	 */
	search(
		reading: Reading,
		places: Int32Array,
		from: number,
		start: number,
		limit: number,
		before: number,
		after: number,
		dotted: boolean
	): void {
		const { cells, jumps, singles, incoming, unknownGain, parameters, matchCut, matchInside } = this.#model;
		const { labels, joins, cuts } = reading;
		const info = this.#info;
		const width = parameters.classes;
		const { start: unknownStart, next: unknownNext } = parameters.unknown;
		const states = this.#states;
		const longestEnding = this.#longestEnding;
		const open = this.#open;
		const openFrom = this.#openFrom;
		const classes = this.#class;
		const scores = this.#score;
		const ids = this.#id;
		const backs = this.#back;
		const ends = this.#ends;
		const found = this.#found;
		const length = limit - start;
		const shut = joins[limit] as number;
		joins[limit] = 0;
		states[0] = 1;
		classes[0] = before;
		scores[0] = 0;
		// The word that reaches furthest of all that begin before the place in hand.
		let reach = 0;
		let reachLength = 0;
		for (let i = 0, p = from, following: number; i < length; i = following) {
			const place = places[p++] as number;
			following = place < limit ? place - start : length;
			let used = states[i] as number;
			states[i] = 0;

			let count = 0;
			let longest = 0;
			let furthest = i;
			let dot = false;
			if (dotted) {
				count = this.#findDotted(reading, start, i, limit);
				dot = reading.text.charCodeAt(start + i) === DOT;
				for (let k = 0; k < count; k++) if ((found[k] as number) >= 0) furthest = ends[k] as number;
			} else {
				let at = start + i + 1;
				const initial = labels[at - 1] as number;
				const single = singles[initial] as number;
				if (single >= 0 && joins[at] === 0) {
					ends[0] = i + 1;
					found[0] = single;
					count = 1;
				}
				// The first two steps at once; behind a stretch stands what no word goes on with.
				const pair = (initial * THAI_LABELS + (at < limit ? (labels[at] as number) : 0)) << 1;
				let leads = jumps[pair] as number;
				let id = jumps[pair + 1] as number;
				while (leads !== 0) {
					at++;
					ends[count] = at - start;
					found[count] = id;
					count += leads & 1 & ((joins[at] as number) ^ 1);
					if (at === limit) break;
					const label = labels[at] as number;
					const cell = ((leads >>> 1) + label) << 1;
					const head = cells[cell + 1] as number;
					if ((head & 0xff) !== label) break;
					id += head >>> 8;
					leads = cells[cell] as number;
				}
				if (count > 0) furthest = ends[count - 1] as number;
			}
			if (furthest > i) longest = furthest - i > LONGEST_MATCH ? LONGEST_MATCH : furthest - i;
			const match = matchIndex(longest, longestEnding[i] as number, i < reach ? reachLength : 0);
			longestEnding[i] = 0;
			if (furthest > reach) {
				reach = furthest;
				reachLength = longest;
			}

			const first = i << STATE_BITS;
			const running = open[i] as number;
			if (running !== IMPOSSIBLE) {
				open[i] = IMPOSSIBLE;
				let state = first;
				// An unknown word that ends here is left out where another word does better whatever follows.
				while (
					state < first + used &&
					running + (unknownGain[classes[state] as number] as number) > (scores[state] as number)
				)
					state++;
				if (state === first + used) {
					classes[state] = CLASSES.unknown;
					scores[state] = running;
					ids[state] = UNKNOWN;
					backs[state] = openFrom[i] as number;
					used++;
				}
				if (!dot) {
					open[following] = running + unknownNext + (matchInside[match] as number);
					openFrom[following] = openFrom[i] as number;
				}
			}
			if (used === 0) continue;
			const last = first + used;
			const cut = i === 0 ? 0 : (cuts[start + i] as number) + (matchCut[match] as number);

			for (let k = 0, dots = 0; k < count; k++) {
				const id = found[k] as number;
				const end = ends[k] as number;
				let weight = cut;
				let wordClass: number = CLASSES.stop;
				if (id >= 0) {
					const packed = info[id] as number;
					wordClass = packed & 0xff;
					weight += packed >> 8;
					const size = end - i > LONGEST_MATCH ? LONGEST_MATCH : end - i;
					if (size > (longestEnding[end] as number)) longestEnding[end] = size;
				} else if (id === ABBREVIATION) {
					wordClass = CLASSES.abbreviation;
					weight += parameters.abbreviation[Math.min(dots++, 2)] as number;
				}
				const column = wordClass * width;
				let best = first;
				let most = (scores[first] as number) + (incoming[column + (classes[first] as number)] as number);
				for (let state = first + 1; state < last; state++) {
					const score = (scores[state] as number) + (incoming[column + (classes[state] as number)] as number);
					if (score > most) {
						most = score;
						best = state;
					}
				}
				most += weight;
				const base = end << STATE_BITS;
				const beyond = base + (states[end] as number);
				let state = base;
				while (state < beyond && classes[state] !== wordClass) state++;
				if (state === beyond) {
					// One state is left for an unknown word that ends here.
					if (state - base === STATES - 1) continue;
					states[end] = state - base + 1;
					classes[state] = wordClass;
				} else if ((scores[state] as number) >= most) continue;
				scores[state] = most;
				ids[state] = id;
				backs[state] = best;
			}

			if (dot) continue;
			const column = CLASSES.unknown * width;
			let best = first;
			let most = IMPOSSIBLE;
			for (let state = first; state < last; state++) {
				const score = (scores[state] as number) + (incoming[column + (classes[state] as number)] as number);
				if (score > most) {
					most = score;
					best = state;
				}
			}
			most += cut + unknownStart;
			if (most > (open[following] as number)) {
				open[following] = most;
				openFrom[following] = best;
			}
		}
		joins[limit] = shut;
		this.#read(length, after);
	}

	/** Candidates of a stretch with full stops, which has rules of its own; answers how many. */
	#findDotted({ text, joins }: Reading, start: number, i: number, limit: number): number {
		const candidates = this.#candidates;
		candidates.find(text, joins, start + i, limit);
		const count = Math.min(candidates.count, MOST_CANDIDATES);
		for (let k = 0; k < count; k++) {
			this.#ends[k] = (candidates.ends[k] as number) - start;
			this.#found[k] = candidates.ids[k] as number;
		}
		return count;
	}

	#read(length: number, after: number): void {
		const { incoming, parameters } = this.#model;
		const column = after * parameters.classes;
		const first = length << STATE_BITS;
		let last = first + (this.#states[length] as number);
		if (this.#open[length] !== IMPOSSIBLE) {
			this.#class[last] = CLASSES.unknown;
			this.#score[last] = this.#open[length] as number;
			this.#id[last] = UNKNOWN;
			this.#back[last] = this.#openFrom[length] as number;
			last++;
		}
		this.#states[length] = 0;
		this.#longestEnding[length] = 0;
		this.#open[length] = IMPOSSIBLE;
		let best = first;
		let most = -Infinity;
		for (let state = first; state < last; state++) {
			const score =
				(this.#score[state] as number) + (incoming[column + (this.#class[state] as number)] as number);
			if (score <= most) continue;
			most = score;
			best = state;
		}
		this.score = most;
		this.count = 0;
		for (let state = best; state >> STATE_BITS > 0; state = this.#back[state] as number) {
			this.ends[this.count] = state >> STATE_BITS;
			this.ids[this.count] = this.#id[state] as number;
			this.classes[this.count++] = this.#class[state] as number;
		}
	}
}
