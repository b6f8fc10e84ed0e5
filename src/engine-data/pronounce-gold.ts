import { readFileSync } from 'node:fs';
import { CLASS, ONSET } from '../lib/thai/pronounce/letters.ts';
import { ONSET_KIND } from '../lib/thai/pronounce/onsets.ts';
import { CODAS, GLIDES, ONSETS, unpackSounds, VOWELS } from '../lib/thai/pronounce/phonemes.ts';
import type { SyllableSpelling } from '../lib/thai/pronounce/syllable-spelling.ts';
import { toneOf } from '../lib/thai/pronounce/tone.ts';

/** A word with its accepted readings, folded. */
export interface GoldWord {
	text: string;
	readings: string[];
}

const DATA = new URL('../../../shared/eval/data/pronounce-wiktionary.tsv', import.meta.url);

/** The words of the training file; readings without tones are left out where there are others. */
export function readGold(): GoldWord[] {
	const lines = readFileSync(DATA, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => {
		const [text = '', ...variants] = line.split('\t');
		return { text, readings: [...new Set(variants.filter((v) => /[˥˦˧˨˩]/.test(v)).map(fold))] };
	});
}

/** Folds away what transcribers differ on: marks of release and joining, spaces, final glottal stops, dots; tones become digits. */
export function fold(ipa: string): string {
	return ipa
		.normalize('NFD')
		.replace(/[\u031A\u0361\u032F\s]/g, '')
		.replace(/ʔ(?=[˥˦˧˨˩]|\.|$)/g, '')
		.replace(/\./g, '')
		.replace(/˩˩˦|˩˦|˨˦|˨˥/g, '4')
		.replace(/˥˩|˦˩/g, '2')
		.replace(/˦˥|˥˥|˥/g, '3')
		.replace(/˨˩|˩˩|˩/g, '1')
		.replace(/˧˧|˧/g, '0');
}

/** One edge's sounds, folded: a syllable, or two where the onset is split. */
export function foldedSyllable({ onsetKind, first }: SyllableSpelling, packed: number): string {
	const { onset, glide, vowel, long, coda, tone } = unpackSounds(packed);
	const length = long === 1 && vowel < VOWELS.indexOf('ia̯') ? 'ː' : '';
	const main = fold(`${ONSETS[onset]}${GLIDES[glide]}${VOWELS[vowel]}${length}${CODAS[coda]}`) + tone;
	if (onsetKind !== ONSET_KIND.split) return main;
	return `${fold(ONSETS[ONSET[first] as number] as string)}a${toneOf(CLASS[first] as number, 0, false, 0)}${main}`;
}
