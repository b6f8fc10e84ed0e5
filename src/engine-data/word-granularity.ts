import { GRANULARITY_BUCKETS, GRANULARITY_UNIT } from '../lib/thai/words/granularity.ts';
import { mulberry32, shuffle } from './random.ts';

/** A text of the training file: its buckets, see `granularityBuckets`, and whether its compounds are cut coarsely. */
export interface GranularityExample {
	buckets: readonly number[];
	coarse: boolean;
}

const EPOCHS = 12;
const RATE = 0.15;
const BIAS_RATE = 0.05;
const L2 = 0.02;
const MOST = 127;

/**
 * Whether a document of the treebank is of the part whose annotators leave compounds whole. Those documents are named `ESUN…`, the others
 * `tnc_…` and `wiki_…`; within either part the documents do not differ among themselves.
 */
export function isCoarse(document: string): boolean {
	return document.startsWith('ESUN');
}

/**
 * Learns what `GranularityModel` weighs, by stochastic gradient with AdaGrad's step sizes, as features by name: `granularity:BUCKET`
 * in 1/8 nat, `granularity:bias` in 1/100 nat. Deterministic.
 */
export function trainGranularity(examples: readonly GranularityExample[], seed: number): Map<string, number> {
	const weights = new Float64Array(GRANULARITY_BUCKETS);
	const squares = new Float64Array(GRANULARITY_BUCKETS).fill(1e-2);
	const random = mulberry32(seed);
	const order = [...examples];
	let bias = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++)
		for (const { buckets, coarse } of shuffle(order, random)) {
			const scale = 1 / Math.sqrt(buckets.length + 1);
			const sum = buckets.reduce((total, bucket) => total + (weights[bucket] as number), 0);
			const error = (coarse ? 1 : 0) - 1 / (1 + Math.exp(-sum * scale - bias));
			for (const bucket of buckets) {
				const weight = weights[bucket] as number;
				const slope = scale * (error - L2 * scale * scale * weight);
				squares[bucket] = (squares[bucket] as number) + slope * slope;
				weights[bucket] = weight + (RATE * slope) / Math.sqrt(squares[bucket] as number);
			}
			bias += BIAS_RATE * error;
		}
	const features = new Map([[`${PREFIX}bias`, Math.round(100 * bias)]]);
	weights.forEach((weight, bucket) => {
		const rounded = Math.max(-MOST, Math.min(MOST, Math.round(weight / GRANULARITY_UNIT)));
		if (rounded !== 0) features.set(`${PREFIX}${bucket}`, rounded);
	});
	return features;
}

/** The table that `GranularityModel` reads. */
export function packGranularity(features: ReadonlyMap<string, number>): Int8Array {
	return Int8Array.from(
		{ length: GRANULARITY_BUCKETS },
		(_, bucket) => features.get(`${PREFIX}${bucket}`) ?? 0
	);
}

const PREFIX = 'granularity:';
