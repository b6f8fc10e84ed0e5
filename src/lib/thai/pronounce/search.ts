import { LOAN_STATE, START_STATE, STATES, stateOf } from './features.ts';
import { logSum } from './log-sum.ts';
import { type PronounceModel, SCALE } from './model.ts';
import { SpellingReader } from './spelling.ts';
import type { SyllableSpelling } from './syllable-spelling.ts';
import { isShared } from './tails.ts';
import { IMPOSSIBLE, type Way, WayScorer } from './ways.ts';
import { WordContext } from './word-context.ts';

/** A syllable of a reading: how it is spelt, its sounds (`unpackSounds`; 0 where the letters are silent), and how its tone came about (`TONE_KIND`). */
export interface ReadSyllable {
	spelling: SyllableSpelling;
	sounds: number;
	toneKind: number;
}

export interface StretchReading {
	syllables: ReadSyllable[];
	/** Chance of the reading among all that the rules allow, 0 to 1. */
	chance: number;
}

/**
 * Finds the best path through the lattice of syllables, its score summed from the model's weights (Viterbi's algorithm over places and
 * states of a semi-Markov model: Sarawagi and Cohen 2004), and the chance that the model gives it. Linear in the length of the
 * text, as no syllable is longer than a few letters. Reuses its tables from text to text.
 */
export class ReadingSearch {
	readonly word: WordContext;
	readonly #scorer: WayScorer;
	readonly #reader = new SpellingReader();
	#useful = new Uint8Array(256);
	/** By spelling: the sounds of its best native way, the score of that, and its score in a loan word. */
	#nativeSounds = new Int32Array(256);
	#nativeScore = new Float64Array(256);
	#lentScore = new Float64Array(256);
	#places = new Uint8Array(64);
	#start = 0;
	/** By place and state: score of the best path, logarithm of the sum of all, the last syllable of the best and the state before it. */
	#best = new Float64Array(64 * STATES);
	#sums = new Float64Array(64 * STATES);
	#back = new Int32Array(64 * STATES);
	#backState = new Uint8Array(64 * STATES);
	#backSounds = new Int32Array(64 * STATES);
	#backTone = new Uint8Array(64 * STATES);

	constructor(model: PronounceModel) {
		this.word = new WordContext(model.trie);
		this.#scorer = new WayScorer(model);
	}

	/** Reads `[start, end)` of `text`, to which `word` has been set; null where no path of whole syllables leads from end to end. */
	read(text: string, start: number, end: number): StretchReading | null {
		if (!this.#list(text, start, end)) return null;
		this.#start = start;
		this.#best.fill(IMPOSSIBLE, 0, (end - start + 1) * STATES);
		this.#best[START_STATE] = 0;
		this.#sums[START_STATE] = 0;
		const { items, count } = this.#reader.found;
		for (let i = 0; i < count; i++) if (this.#useful[i] === 1) this.#weigh(items[i] as SyllableSpelling, i);
		return this.#walk(start, end);
	}

	/** Lists the spellings and marks those on a path from end to end; false where there is none. */
	#list(text: string, start: number, end: number): boolean {
		const length = end - start;
		this.#reserve(length + 1);
		const reader = this.#reader;
		const places = this.#places;
		const { found } = reader;
		found.clear();
		places.fill(0, 0, length + 1);
		places[0] = 1;
		for (let at = start; at < end; at++) {
			if (places[at - start] === 0) continue;
			const before = found.count;
			reader.from(text, at);
			for (let i = before; i < found.count; i++) {
				const s = found.items[i] as SyllableSpelling;
				if (s.end <= end) places[s.end - start] = 1;
			}
		}
		if (this.#useful.length < found.count) {
			this.#useful = new Uint8Array(2 * found.count);
			this.#nativeSounds = new Int32Array(2 * found.count);
			this.#nativeScore = new Float64Array(2 * found.count);
			this.#lentScore = new Float64Array(2 * found.count);
		}
		places.fill(0, 0, length);
		for (let i = found.count - 1; i >= 0; i--) {
			const s = found.items[i] as SyllableSpelling;
			const leads = s.end <= end && places[s.end - start] === 1 && !(s.end === end && isShared(s.tail));
			this.#useful[i] = leads ? 1 : 0;
			if (leads) places[s.start - start] = 1;
		}
		return places[0] === 1;
	}

	#reserve(places: number): void {
		if (places <= this.#places.length) return;
		this.#places = new Uint8Array(2 * places);
		const cells = 2 * places * STATES;
		this.#best = new Float64Array(cells);
		this.#sums = new Float64Array(cells);
		this.#back = new Int32Array(cells);
		this.#backState = new Uint8Array(cells);
		this.#backSounds = new Int32Array(cells);
		this.#backTone = new Uint8Array(cells);
	}

	/** Carries every path that ends where the spelling starts on to where it ends. */
	#weigh(s: SyllableSpelling, index: number): void {
		const { native, loan } = this.#scorer;
		this.#scorer.weigh(this.word, s);
		this.#nativeSounds[index] = native.score === IMPOSSIBLE ? -1 : native.sounds;
		this.#nativeScore[index] = native.score;
		this.#lentScore[index] = this.#scorer.lent;
		const state = stateOf(s);
		this.#carry(s, index, native, state);
		this.#carry(s, index, loan, state + LOAN_STATE);
	}

	#carry(s: SyllableSpelling, index: number, way: Way, state: number): void {
		if (way.score === IMPOSSIBLE) return;
		const cell = (s.end - this.#start) * STATES + state;
		for (let before = 0; before < STATES; before++) {
			const from = (s.start - this.#start) * STATES + before;
			const score = this.#best[from] as number;
			if (score === IMPOSSIBLE) continue;
			const pair = this.#pair(before, state, s);
			const sum = (this.#sums[from] as number) + pair + way.sum;
			if (this.#best[cell] === IMPOSSIBLE) this.#sums[cell] = sum;
			else this.#sums[cell] = logSum(this.#sums[cell] as number, sum);
			if (score + pair + way.score <= (this.#best[cell] as number)) continue;
			this.#best[cell] = score + pair + way.score;
			this.#back[cell] = index;
			this.#backState[cell] = before;
			this.#backSounds[cell] = way.sounds;
			this.#backTone[cell] = way.toneKind;
		}
	}

	#walk(start: number, end: number): StretchReading {
		const last = (end - start) * STATES;
		let cell = last;
		let total = IMPOSSIBLE;
		for (let state = 0; state < STATES; state++) {
			if (this.#best[last + state] === IMPOSSIBLE) continue;
			total = logSum(total, this.#sums[last + state] as number);
			if ((this.#best[last + state] as number) > (this.#best[cell] as number)) cell = last + state;
		}
		const syllables: ReadSyllable[] = [];
		const path: number[] = [];
		while (cell >= STATES) {
			path.push(cell);
			const spelling = this.#reader.found.items[this.#back[cell] as number] as SyllableSpelling;
			syllables.push({
				spelling: { ...spelling },
				sounds: this.#backSounds[cell] as number,
				toneKind: this.#backTone[cell] as number
			});
			cell = (spelling.start - start) * STATES + (this.#backState[cell] as number);
		}
		return {
			syllables: syllables.reverse(),
			chance: Math.min(1, Math.exp((this.#along(path) - total) / SCALE))
		};
	}

	/**
	 * The sum of the ways along the best path (its cells, the last first) that sound alike: a syllable that may be native weighs the same sounds
	 * in a loan word too.
	 */
	#along(path: readonly number[]): number {
		let native = 0;
		let loan = IMPOSSIBLE;
		let before = START_STATE;
		for (let i = path.length - 1; i >= 0; i--) {
			const cell = path[i] as number;
			const index = this.#back[cell] as number;
			const s = this.#reader.found.items[index] as SyllableSpelling;
			const state = stateOf(s);
			const isNative = this.#nativeSounds[index] === this.#backSounds[cell];
			const lent = isNative ? (this.#lentScore[index] as number) : this.#ownScore(cell);
			const asNative = isNative
				? this.#reach(native, loan, before, state, s) + (this.#nativeScore[index] as number)
				: IMPOSSIBLE;
			loan =
				lent === IMPOSSIBLE ? IMPOSSIBLE : this.#reach(native, loan, before, state + LOAN_STATE, s) + lent;
			native = asNative;
			before = state;
		}
		return logSum(native, loan);
	}

	/** What leads to a syllable from the one before it, whose state is `before` where it is native. */
	#reach(native: number, loan: number, before: number, state: number, s: SyllableSpelling): number {
		const fromNative = native <= IMPOSSIBLE ? IMPOSSIBLE : native + this.#pair(before, state, s);
		const fromLoan = loan <= IMPOSSIBLE ? IMPOSSIBLE : loan + this.#pair(before + LOAN_STATE, state, s);
		return logSum(fromNative, fromLoan);
	}

	/** The score of the syllable of a cell by itself: that of its best path less that of the path before it. */
	#ownScore(cell: number): number {
		const s = this.#reader.found.items[this.#back[cell] as number] as SyllableSpelling;
		const state = this.#backState[cell] as number;
		const before = this.#best[(s.start - this.#start) * STATES + state] as number;
		return (this.#best[cell] as number) - before - this.#pair(state, stateOf(s) + LOAN_STATE, s);
	}

	#pair(before: number, state: number, s: SyllableSpelling): number {
		return this.#scorer.pair(before, state, this.word.parts.flags[s.start] as number, s);
	}
}
