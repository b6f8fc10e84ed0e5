import { letter } from './letters.ts';
import { N } from './nuclei.ts';
import { ONSET_KIND } from './onsets.ts';
import { CODAS, packSounds } from './phonemes.ts';
import {
	onsetOf,
	TONE_KIND,
	toningPool,
	tonings,
	type Toning,
	type Voicing,
	voicingPool,
	voicings
} from './readings.ts';
import type { ReadSyllable } from './search.ts';
import { SpellingReader } from './spelling.ts';
import type { SyllableSpelling } from './syllable-spelling.ts';
import { TAIL } from './tails.ts';

const PHINTHU = /ฺ/g;
/** Ways to write a vowel that a respelling does not use, as it would hide something. */
const HIDING = new Set<number>([N.LINK_A, N.LINK_OO, N.HIDDEN_OR, N.RR, N.RUE, N.RUEE, N.NONE]);
/** Letters that keep their foreign sound at the end of a respelt syllable; ด, น and บ stand for the others. */
const FOREIGN = new Set([...'ลสฟช'].map(letter));

/** A piece of a respelling: what it says, and whether a word of the name begins with it. */
export interface RespeltSyllable extends ReadSyllable {
	spaced: boolean;
}

/**
 * Reads a respelling: syllables joined by hyphens, the words of a name by spaces; each is read by rule, a dot below making a cluster
 * (`สฺวน`), final ล, ส, ฟ, ช as in foreign words. Null where a piece is not one plain syllable.
 */
export function readRespelling(respelling: string): RespeltSyllable[] | null {
	const syllables: RespeltSyllable[] = [];
	for (const name of respelling.split(' ')) {
		for (const [at, piece] of name.split('-').entries()) {
			const read = readPiece(piece);
			if (!read) return null;
			syllables.push({ ...read, spaced: at === 0 && syllables.length > 0 });
		}
	}
	return syllables;
}

function readPiece(piece: string): ReadSyllable | null {
	const plain = piece.replace(PHINTHU, '');
	const isCluster = plain !== piece;
	const reader = new SpellingReader();
	if (plain !== '') reader.from(plain, 0);
	const fitting = reader.found.list().filter((s) => isPlain(s, plain.length, isCluster));
	// `กวน` is read with ua unless a dot makes kw of it; elsewhere the first way fits.
	const spelling = fitting.find(({ nucleus }) => !isCluster && nucleus === N.WA) ?? fitting[0];
	if (!spelling) return null;
	const said = voicingPool();
	voicings(spelling, said);
	const voicing = said.list().find((way) => way.length === 0 && way.choice === 0 && fits(way, spelling));
	if (!voicing) return null;
	const tones = toningPool();
	tonings(spelling, voicing, tones);
	const { tone } = tones.items[0] as Toning;
	const sounds = packSounds(onsetOf(spelling), voicing, tone);
	return { spelling, sounds, toneKind: TONE_KIND.regular };
}

function isPlain(
	{ end, onsetKind, nucleus, tail }: SyllableSpelling,
	length: number,
	isCluster: boolean
): boolean {
	if (end !== length || HIDING.has(nucleus) || (tail !== TAIL.open && tail !== TAIL.plain)) return false;
	if (isCluster) return onsetKind === ONSET_KIND.cluster;
	return onsetKind !== ONSET_KIND.split && onsetKind !== ONSET_KIND.silent && onsetKind !== ONSET_KIND.sor;
}

function fits({ foreign, coda }: Voicing, spelling: SyllableSpelling): boolean {
	const keeps = FOREIGN.has(spelling.coda) && CODAS[coda] !== '';
	return foreign === (keeps ? 1 : 0);
}
