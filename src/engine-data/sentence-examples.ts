import { candidates } from '../lib/thai/sentences/candidates.ts';
import { MAX_PIECES } from '../lib/thai/sentences/decode.ts';
import { boundaryFeatures, buildLattice } from '../lib/thai/sentences/features.ts';
import { FORMAT, SCALE, type SentenceDocument } from '../lib/thai/sentences/model.ts';
import {
	countSegments,
	SEGMENT_FEATURES,
	SEGMENT_SLOTS,
	segmentFeatures
} from '../lib/thai/sentences/segment-features.ts';
import { indexTokens } from '../lib/thai/sentences/token-index.ts';
import type { Token } from '../lib/thai/words/token.ts';
import { type Example, fit, type Weights } from './sentence-crf.ts';

/** A document whose sentences are known; its text is the sentences joined by one space. */
export interface SentenceDoc {
	id: string;
	text: string;
	tokens: readonly Token[];
	/** Offsets where a sentence ends, the last one's left out. */
	ends: ReadonlySet<number>;
	/** Names of the boundary features at each node, and the rest of the example. */
	names: string[][];
	frame: Omit<Example, 'boundary'>;
	/** False where a gold sentence is longer than the decoder allows. */
	trainable: boolean;
}

export interface TrainingOptions {
	/** Gaussian priors of boundary weights, of those among them with few values, and of segment weights. */
	penalty: number;
	coarsePenalty: number;
	segmentPenalty: number;
	iterations: number;
	/** Boundary features that hold at fewer places are left out. */
	minCount: number;
	/** Weights nearer to zero are left out of the document. */
	smallest: number;
	/** See `SentenceModel`. */
	threshold: number;
	coherence: number;
}

/** Templates with few values, each seen often: they may say more than a single word may. */
const COARSE = /^(?:bias|o|c|s|lc|rc|pr)=/u;

/** What grammar says before any data: such a word opens a sentence. The data hold few of them. */
const EXPECTED = new Map([['o=connective', 3]]);

/** Lays out a document for training: candidates, features of boundaries and segments, gold nodes. */
export function prepareDoc(
	id: string,
	sentences: readonly string[],
	fine: (text: string) => Token[]
): SentenceDoc {
	const text = sentences.join(' ');
	const ends = new Set<number>();
	let at = 0;
	for (const sentence of sentences.slice(0, -1)) {
		ends.add(at + sentence.trimEnd().length);
		at += sentence.length + 1;
	}
	const tokens = fine(text);
	const index = indexTokens(text, tokens);
	const start = text.length - text.trimStart().length;
	const end = text.trimEnd().length;
	const spaces = candidates(text, start, end, index);
	const lattice = buildLattice(text, start, end, spaces, index);
	const names: string[][] = [[]];
	for (let node = 1; node <= spaces.length; node++) {
		const here: string[] = [];
		boundaryFeatures(lattice, node, (name) => here.push(name));
		names.push(here);
	}
	names.push([]);

	const nodes = spaces.length + 2;
	const segments = new Int32Array(nodes * MAX_PIECES * SEGMENT_SLOTS);
	const counts = countSegments(lattice);
	const ids = new Int32Array(SEGMENT_SLOTS);
	for (let to = 1; to < nodes; to++) {
		for (let from = Math.max(0, to - MAX_PIECES); from < to; from++) {
			segmentFeatures(counts, from, to, ids);
			segments.set(ids, (to * MAX_PIECES + (to - from) - 1) * SEGMENT_SLOTS);
		}
	}
	const gold = spaces.flatMap((space, k) => (ends.has(space.start) ? [k + 1] : []));
	gold.push(nodes - 1);
	const trainable = gold.every((node, k) => node - (gold[k - 1] ?? 0) <= MAX_PIECES);
	return { id, text, tokens, ends, names, frame: { nodes, segments, slots: SEGMENT_SLOTS, gold }, trainable };
}

/** Trains on `docs` and gives the document that the engine reads, weights rounded and the smallest left out. */
export function train(docs: readonly SentenceDoc[], options: TrainingOptions): SentenceDocument {
	const frequency = new Map<string, number>();
	for (const doc of docs) {
		for (const name of doc.names.flat()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
	}
	const ids = new Map<string, number>();
	for (const [name, count] of frequency) if (count >= options.minCount) ids.set(name, ids.size);
	const examples = docs
		.filter((doc) => doc.trainable)
		.map((doc): Example => ({ ...doc.frame, boundary: doc.names.map((names) => idsOf(names, ids)) }));
	const names = [...ids.keys()];
	const segment = (value: number): Float64Array => new Float64Array(SEGMENT_FEATURES.length).fill(value);
	const precision = names.map((name) => (COARSE.test(name) ? options.coarsePenalty : options.penalty));
	const prior = {
		mean: { boundary: Float64Array.from(names, (name) => EXPECTED.get(name) ?? 0), segment: segment(0) },
		precision: { boundary: Float64Array.from(precision), segment: segment(options.segmentPenalty) }
	};
	const weights = fit(examples, prior, options.iterations);
	return documentOf(names, weights, options);
}

function idsOf(names: readonly string[], ids: ReadonlyMap<string, number>): Int32Array {
	return Int32Array.from(names.flatMap((name) => ids.get(name) ?? []));
}

function documentOf(names: readonly string[], weights: Weights, options: TrainingOptions): SentenceDocument {
	const boundary: Record<string, Record<string, number>> = {};
	names.forEach((name, id) => {
		const weight = Math.round(weights.boundary[id]! * SCALE);
		if (weight === 0 || Math.abs(weight) < options.smallest * SCALE) return;
		const cut = name.indexOf('=');
		(boundary[name.slice(0, cut)] ??= {})[name.slice(cut + 1)] = weight;
	});
	const segment: Record<string, number> = {};
	SEGMENT_FEATURES.forEach((name, id) => {
		const weight = Math.round(weights.segment[id]! * SCALE);
		if (weight !== 0) segment[name] = weight;
	});
	return { format: FORMAT, threshold: options.threshold, coherence: options.coherence, boundary, segment };
}
