import type { ToneExplanation } from '../../../../src/lib/thai/pronounce/pronunciation.ts';
import { notated } from '../../../../src/lib/thai/pronounce/notations/notated.ts';
import { realEngine } from '../../../support/engine.ts';

/** The reading of a word as a Thai dictionary respells it; empty where it has none. */
export function respelt(word: string): string {
	const pronunciation = realEngine().pronounce(word);
	return pronunciation ? notated(pronunciation).respelling : '';
}

/** The explanations of the tones of a word. */
export function explanations(word: string): ToneExplanation[] {
	return (
		realEngine()
			.pronounce(word)
			?.syllables.map(({ explanation }) => explanation) ?? []
	);
}
