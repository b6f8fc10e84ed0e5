import {
	isLoanTone,
	LOAN_STATE,
	loanFeatures,
	loanVoicing,
	pairFeatures,
	spellingFeatures,
	START_STATE,
	STATES,
	stateOf,
	toningFeatures,
	voicingFeatures,
	WordContext
} from './features.ts';
import { logSum } from './log-sum.ts';
import { SCALE, type PronounceModel } from './model.ts';
import { onsetOf, type Toning, tonings, type Voicing, voicings } from './readings.ts';
import { SpellingReader, type SyllableSpelling } from './spelling.ts';
import { isShared } from './tails.ts';

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

/** The best way to say a spelling as native, or as part of a loan word, and the sum of all such ways. */
interface Way {
	score: number;
	sum: number;
	sounds: number;
	toneKind: number;
}

const IMPOSSIBLE = -1e9;

/**
 * Finds the best path through the lattice of syllables, its score summed from the model's weights (Viterbi's algorithm over places and
 * states of a semi-Markov model: Sarawagi and Cohen 2004), and the chance that the model gives it. Linear in the length of the
 * text, as no syllable is longer than a few letters. Reuses its tables from text to text.
 */
export class ReadingSearch {
	readonly word: WordContext;
	readonly #weights: Int8Array;
	readonly #mask: number;
	readonly #reader = new SpellingReader();
	readonly #voicings: Voicing[] = [];
	readonly #tonings: Toning[] = [];
	readonly #hashes = new Int32Array(64);
	readonly #ways: [Way, Way] = [emptyWay(), emptyWay()];
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

	constructor({ trie, weights, mask }: PronounceModel) {
		this.word = new WordContext(trie);
		this.#weights = weights;
		this.#mask = mask;
	}

	/** Reads `[start, end)` of `text`, to which `word` has been set; null where no path of whole syllables leads from end to end. */
	read(text: string, start: number, end: number): StretchReading | null {
		if (!this.#list(text, start, end)) return null;
		this.#start = start;
		this.#best.fill(IMPOSSIBLE, 0, (end - start + 1) * STATES);
		this.#best[START_STATE] = 0;
		this.#sums[START_STATE] = 0;
		const { found, count } = this.#reader;
		for (let i = 0; i < count; i++)
			if (this.#useful[i] === 1) this.#weigh(found[i] as SyllableSpelling, i, start);
		return this.#walk(start, end);
	}

	/** Lists the spellings and marks those on a path from end to end; false where there is none. */
	#list(text: string, start: number, end: number): boolean {
		const length = end - start;
		this.#reserve(length + 1);
		const reader = this.#reader;
		const places = this.#places;
		reader.clear();
		places.fill(0, 0, length + 1);
		places[0] = 1;
		for (let at = start; at < end; at++) {
			if (places[at - start] === 0) continue;
			const before = reader.count;
			reader.from(text, at);
			for (let i = before; i < reader.count; i++) {
				const s = reader.found[i] as SyllableSpelling;
				if (s.end <= end) places[s.end - start] = 1;
			}
		}
		if (this.#useful.length < reader.count) {
			this.#useful = new Uint8Array(2 * reader.count);
			this.#nativeSounds = new Int32Array(2 * reader.count);
			this.#nativeScore = new Float64Array(2 * reader.count);
			this.#lentScore = new Float64Array(2 * reader.count);
		}
		places.fill(0, 0, length);
		for (let i = reader.count - 1; i >= 0; i--) {
			const s = reader.found[i] as SyllableSpelling;
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
	#weigh(s: SyllableSpelling, index: number, start: number): void {
		this.#waysOf(s, index);
		const native = stateOf(s);
		for (let loan = 0; loan < 2; loan++) {
			const way = this.#ways[loan] as Way;
			if (way.score === IMPOSSIBLE) continue;
			const state = native + loan * LOAN_STATE;
			const cell = (s.end - start) * STATES + state;
			for (let before = 0; before < STATES; before++) {
				const from = (s.start - start) * STATES + before;
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
	}

	/** Weighs every way to say a spelling. */
	#waysOf(s: SyllableSpelling, index: number): void {
		for (const way of this.#ways) way.score = IMPOSSIBLE;
		const base = this.#sum(spellingFeatures(this.word, s, this.#hashes));
		const said = voicings(s, this.#voicings);
		const [native, loan] = this.#ways;
		if (said === 0) add(native, base, 0, 0);
		this.#nativeSounds[index] = said === 0 ? 0 : -1;
		this.#nativeScore[index] = base;
		this.#lentScore[index] = IMPOSSIBLE;
		const lent = said === 0 ? 0 : this.#sum(loanFeatures(this.word, s, this.#hashes));
		const onset = onsetOf(s);
		for (let v = 0; v < said; v++) {
			const voicing = this.#voicings[v] as Voicing;
			const voiced = said > 1 ? base + this.#sum(voicingFeatures(this.word, s, voicing, this.#hashes)) : base;
			const asLoan = lent + (this.#weights[loanVoicing(s, voicing) & this.#mask] as number);
			const sounds = onset | (voicing.vowel << 7) | (voicing.long << 11) | (voicing.coda << 12);
			const tones = tonings(s, voicing, this.#tonings);
			for (let t = 0; t < tones; t++) {
				const toning = this.#tonings[t] as Toning;
				const toned =
					tones > 1
						? voiced + this.#sum(toningFeatures(this.word, s, voicing, toning, this.#hashes))
						: voiced;
				const packed = sounds | (toning.tone << 16);
				add(loan, toned + asLoan, packed, toning.kind);
				if (voicing.foreign === 1 || isLoanTone(toning.kind)) continue;
				if (toned > native.score) {
					this.#nativeSounds[index] = packed;
					this.#nativeScore[index] = toned;
					this.#lentScore[index] = toned + asLoan;
				}
				add(native, toned, packed, toning.kind);
			}
		}
	}

	/** The sum of the weights of the first `count` hashes. */
	#sum(count: number): number {
		const weights = this.#weights;
		const hashes = this.#hashes;
		const mask = this.#mask;
		let sum = 0;
		for (let i = 0; i < count; i++) sum += weights[(hashes[i] as number) & mask] as number;
		return sum;
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
			const spelling = this.#reader.found[this.#back[cell] as number] as SyllableSpelling;
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
		let [native, lent, before] = [0, IMPOSSIBLE, START_STATE];
		for (let i = path.length - 1; i >= 0; i--) {
			const cell = path[i] as number;
			const index = this.#back[cell] as number;
			const s = this.#reader.found[index] as SyllableSpelling;
			const state = stateOf(s);
			const isNative = this.#nativeSounds[index] === this.#backSounds[cell];
			const from = (to: number): number => {
				const a = native === IMPOSSIBLE ? IMPOSSIBLE : native + this.#pair(before, to, s);
				const b = lent === IMPOSSIBLE ? IMPOSSIBLE : lent + this.#pair(before + LOAN_STATE, to, s);
				return logSum(a, b);
			};
			const asNative = isNative ? from(state) + (this.#nativeScore[index] as number) : IMPOSSIBLE;
			const way = isNative ? this.#lentScore[index] : this.#lentBest(cell);
			const asLent = way === IMPOSSIBLE ? IMPOSSIBLE : from(state + LOAN_STATE) + (way as number);
			[native, lent, before] = [asNative, asLent, state];
		}
		return logSum(native, lent);
	}

	/** The score of the syllable of a cell by itself: that of its best path less that of the path before it. */
	#lentBest(cell: number): number {
		const s = this.#reader.found[this.#back[cell] as number] as SyllableSpelling;
		const state = this.#backState[cell] as number;
		const before = this.#best[(s.start - this.#start) * STATES + state] as number;
		return (this.#best[cell] as number) - before - this.#pair(state, stateOf(s) + LOAN_STATE, s);
	}

	#pair(before: number, state: number, s: SyllableSpelling): number {
		return this.#sum(pairFeatures(this.word, before, state, s, this.#hashes));
	}
}

function emptyWay(): Way {
	return { score: IMPOSSIBLE, sum: IMPOSSIBLE, sounds: 0, toneKind: 0 };
}

function add(way: Way, score: number, sounds: number, toneKind: number): void {
	way.sum = way.score === IMPOSSIBLE ? score : logSum(way.sum, score);
	if (score <= way.score) return;
	way.score = score;
	way.sounds = sounds;
	way.toneKind = toneKind;
}
