import { COARSEST, STEP_UNIT } from '../lib/thai/words/granularity.ts';
import { STEP, type LearnedWord, type WordWeights } from './word-model.ts';

/** Before the name of a word's feature: what it weighs beside its own weight in either part of the treebank. */
export const COARSE = 'coarse:';
export const FINE = 'fine:';

/**
 * The weights by name in 1/100 nat. A word's features weigh what they do on average over both parts of the treebank; half the distance
 * between the parts is `COARSEST` steps, in multiples of `STEP_UNIT`.
 */
export function collectWeights(
	names: readonly string[],
	trained: Float64Array,
	others: ReadonlyMap<string, number>,
	words: Map<string, LearnedWord>,
	classWords: string[],
	threshold: number
): WordWeights {
	const features = new Map(others);
	const byName = new Map(names.map((name, feature) => [name, trained[feature] as number]));
	// `+ 0` turns -0 into 0.
	const cents = (weight: number): number => Math.round(100 * weight) + 0;
	for (const [name, own] of byName) {
		if (name.startsWith(COARSE) || name.startsWith(FINE)) continue;
		const coarse = byName.get(COARSE + name) ?? 0;
		const fine = byName.get(FINE + name) ?? 0;
		const weight = cents(own + (coarse + fine) / 2);
		const step = cents((coarse - fine) / 2 / COARSEST / STEP_UNIT);
		if (name.startsWith('word:')) {
			if (weight === 0 && step === 0) continue;
			const word = name.slice('word:'.length);
			words.set(word, { ...(words.get(word) ?? { tag: '', count: 0 }), weight, step });
			continue;
		}
		if (weight !== 0 && !(name.startsWith('trigram:') && Math.abs(own) < threshold))
			features.set(name, weight);
		if (step !== 0) features.set(STEP + name, step);
	}
	return { words, classWords, features };
}
