import type { Pronunciation, Syllable } from '../pronunciation.ts';
import { ipa, ipaOf } from './ipa.ts';
import { paiboon } from './paiboon.ts';
import { respelling } from './respelling.ts';
import { romanised } from './romanised.ts';
import { rtgs } from './rtgs.ts';

/** The notations that a learner chooses from; the first is the default. */
export const NOTATIONS = { romanised, ipa, rtgs, paiboon, respelling } as const;
export type Notation = keyof typeof NOTATIONS;

/** A pronunciation written in every notation. */
export interface NotatedPronunciation extends Omit<Pronunciation, 'syllables'>, Record<Notation, string> {
	syllables: (Syllable & { ipa: string })[];
}

/** Writes a pronunciation in every notation, and each syllable in the phonetic alphabet. */
export function notated({ syllables, ...rest }: Pronunciation): NotatedPronunciation {
	return {
		ipa: ipa(syllables),
		rtgs: rtgs(syllables),
		paiboon: paiboon(syllables),
		romanised: romanised(syllables),
		respelling: respelling(syllables),
		...rest,
		syllables: syllables.map((syllable, i) => ({
			...syllable,
			ipa: ipaOf(syllable, i === syllables.length - 1)
		}))
	};
}
