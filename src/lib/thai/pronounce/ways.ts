import { followerFeature, spellingFeatures, stateFeatures, STATES } from './features.ts';
import { logSum } from './log-sum.ts';
import type { PronounceModel } from './model.ts';
import { EDGE } from './part-edges.ts';
import { packSounds } from './phonemes.ts';
import {
	onsetOf,
	type Toning,
	toningPool,
	tonings,
	type Voicing,
	voicingPool,
	voicings
} from './readings.ts';
import type { SyllableSpelling } from './syllable-spelling.ts';
import { isLoanTone, loanFeatures, loanVoicing, toningFeatures, voicingFeatures } from './way-features.ts';
import type { WordContext } from './word-context.ts';

export const IMPOSSIBLE = -1e9;

/** The best way to say a spelling as native, or as part of a loan word, and the sum of all such ways. */
export interface Way {
	score: number;
	sum: number;
	/** As `unpackSounds` takes them; 0 where the letters are silent. */
	sounds: number;
	toneKind: number;
}

/** Weighs the ways to say a spelling. */
export class WayScorer {
	readonly native = emptyWay();
	readonly loan = emptyWay();
	/** What the best native way scores in a loan word. */
	lent = IMPOSSIBLE;
	readonly hashes = new Int32Array(64);
	readonly #weights: Int8Array;
	readonly #mask: number;
	readonly #voicings = voicingPool();
	readonly #tonings = toningPool();

	/** By edge, state before and state: what two neighbours weigh, whatever they spell. */
	readonly #states = new Int16Array((EDGE.inner + 1) * STATES * STATES);

	constructor({ weights, mask }: PronounceModel) {
		this.#weights = weights;
		this.#mask = mask;
		for (let i = 0; i < this.#states.length; i++) {
			const state = i % STATES;
			const before = Math.floor(i / STATES) % STATES;
			const [pair, atEdge] = stateFeatures(before, state, Math.floor(i / STATES ** 2));
			this.#states[i] = (weights[pair & mask] as number) + (weights[atEdge & mask] as number);
		}
	}

	/** Weighs every way to say a spelling of `word`, into `native`, `loan` and `lent`. */
	weigh(word: WordContext, s: SyllableSpelling): void {
		const { native, loan, hashes } = this;
		native.score = loan.score = this.lent = IMPOSSIBLE;
		const base = this.sum(spellingFeatures(word, s, hashes));
		voicings(s, this.#voicings);
		const said = this.#voicings.count;
		if (said === 0) return add(native, base, 0, 0);
		const asLoan = this.sum(loanFeatures(word, s, hashes));
		const onset = onsetOf(s);
		for (let v = 0; v < said; v++) {
			const voicing = this.#voicings.items[v] as Voicing;
			const voiced = said > 1 ? base + this.sum(voicingFeatures(word, s, voicing, hashes)) : base;
			const more = asLoan + (this.#weights[loanVoicing(s, voicing) & this.#mask] as number);
			tonings(s, voicing, this.#tonings);
			const tones = this.#tonings.count;
			for (let t = 0; t < tones; t++) {
				const toning = this.#tonings.items[t] as Toning;
				const toned =
					tones > 1 ? voiced + this.sum(toningFeatures(word, s, voicing, toning, hashes)) : voiced;
				const sounds = packSounds(onset, voicing, toning.tone);
				add(loan, toned + more, sounds, toning.kind);
				if (voicing.foreign === 1 || isLoanTone(toning.kind)) continue;
				if (toned > native.score) this.lent = toned + more;
				add(native, toned, sounds, toning.kind);
			}
		}
	}

	/** What a syllable weighs behind one of state `before`; `edge` is what known words say of the place between. */
	pair(before: number, state: number, edge: number, s: SyllableSpelling): number {
		const states = this.#states[(edge * STATES + before) * STATES + state] as number;
		return states + (this.#weights[followerFeature(before, s) & this.#mask] as number);
	}

	/** The sum of the weights of the first `count` hashes. */
	sum(count: number): number {
		const weights = this.#weights;
		const hashes = this.hashes;
		const mask = this.#mask;
		let sum = 0;
		for (let i = 0; i < count; i++) sum += weights[(hashes[i] as number) & mask] as number;
		return sum;
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
