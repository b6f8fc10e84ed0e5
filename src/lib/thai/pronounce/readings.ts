import { CLASS, CODA, CONSONANT, letter, ONSET } from './letters.ts';
import { N, NUCLEI } from './nuclei.ts';
import { isSonorant, ONSET_KIND } from './onsets.ts';
import { CODAS, FALLING, GLIDES, HIGH, LOW, ONSETS } from './phonemes.ts';
import type { SyllableSpelling } from './spelling.ts';
import { isShared, TAIL } from './tails.ts';
import { HIGH_CLASS, isLive, LOW_CLASS, MID_CLASS, toneOf } from './tone.ts';

/** How the tone of a reading comes about: by rule, by rule with the class of the consonant before, or against the rules (plus the tone). */
export const TONE_KIND = { regular: 0, inherited: 1, irregular: 2 } as const;

/** One way to say a spelling, without its tone. */
export interface Voicing {
	/** 1 where the vowel is said shorter or longer than it is written. */
	length: number;
	/** Which of the vowels that the letters may stand for: 0 the first. */
	choice: number;
	/** 1 where the last letter keeps its foreign sound. */
	foreign: number;
	vowel: number;
	long: number;
	coda: number;
}

const LO = letter('ล');
const S = CODAS.indexOf('s');
const FOREIGN = new Uint8Array(128);
FOREIGN[LO] = CODAS.indexOf('l');
for (const of of 'สซศ') FOREIGN[letter(of)] = S;
FOREIGN[letter('ฟ')] = CODAS.indexOf('f');
FOREIGN[letter('ช')] = CODAS.indexOf('t͡ɕʰ');

/** Every way to say a spelling but for the tone, into `out`; answers how many. */
export function voicings({ nucleus, coda, mark, tail }: SyllableSpelling, out: Voicing[]): number {
	const written = NUCLEI[nucleus];
	if (!written) return 0;
	let count = 0;
	const sound = coda === 0 ? written.coda : (CODA[coda] as number);
	const foreign =
		coda === 0 || tail === TAIL.shared || nucleus === N.HIDDEN_O ? 0 : (FOREIGN[coda] as number);
	const add = (length: number, choice: number, vowel: number, long: number): void => {
		for (let other = 0; other <= (foreign > 0 ? 1 : 0); other++) {
			const slot = (out[count++] ??= { length: 0, choice: 0, foreign: 0, vowel: 0, long: 0, coda: 0 });
			slot.length = length;
			slot.choice = choice;
			slot.foreign = other;
			slot.vowel = vowel;
			slot.long = long;
			slot.coda = other === 1 ? foreign : sound;
		}
	};
	add(0, 0, written.vowel, written.long);
	if (written.varies === 'always' || (written.varies === 'marked' && mark > 0))
		add(1, 0, written.vowel, 1 - written.long);
	for (let i = 0; i < written.others.length; i++) {
		const [vowel, long] = written.others[i] as [number, number];
		add(0, i + 1, vowel, long);
	}
	return count;
}

const W = GLIDES.indexOf('w');
const R = GLIDES.indexOf('r');
const L = GLIDES.indexOf('l');
const SOUND_S = ONSETS.indexOf('s');
const SOUND_D = ONSETS.indexOf('d');
const SOUND_R = ONSETS.indexOf('r');
const SOUND_L = ONSETS.indexOf('l');
const WO = letter('ว');
const LU = letter('ฦ');

/** Onset (low five bits) and glide of a spelling's main syllable. */
export function onsetOf({ onsetKind, first, second, nucleus }: SyllableSpelling): number {
	switch (onsetKind) {
		case ONSET_KIND.cluster:
			return (ONSET[first] as number) | ((second === LO ? L : second === WO ? W : R) << 5);
		case ONSET_KIND.sor:
			return SOUND_S;
		case ONSET_KIND.tho:
			return SOUND_D;
		case ONSET_KIND.leadingHo:
		case ONSET_KIND.leadingO:
		case ONSET_KIND.split:
			return ONSET[second] as number;
		default:
			if (CONSONANT[first] !== 1) return first === 0 ? 0 : first === LU ? SOUND_L : SOUND_R;
			return (ONSET[first] as number) | (nucleus === N.RUE || nucleus === N.RUEE ? R << 5 : 0);
	}
}

/** The class that the tone rules go by. */
export function classOf({ onsetKind, first, second }: SyllableSpelling): number {
	if (onsetKind === ONSET_KIND.tho) return MID_CLASS;
	if (CONSONANT[first] !== 1) return LOW_CLASS;
	return CLASS[onsetKind === ONSET_KIND.split ? second : first] as number;
}

/** A tone that a voicing may have. */
export interface Toning {
	/** `TONE_KIND`, or that of an irregular tone plus the tone. */
	kind: number;
	tone: number;
}

/** Every tone that a voicing may have, into `out`; answers how many. */
export function tonings(spelling: SyllableSpelling, { long, coda }: Voicing, out: Toning[]): number {
	const { start, onsetKind, first, second, mark, nucleus, tail } = spelling;
	const live = isLive(long, coda);
	const regular = nucleus === N.KO ? FALLING : toneOf(classOf(spelling), mark, live, long);
	let count = 0;
	const add = (kind: number, tone: number): void => {
		const slot = (out[count++] ??= { kind: 0, tone: 0 });
		slot.kind = kind;
		slot.tone = tone;
	};
	add(TONE_KIND.regular, regular);
	const lone =
		onsetKind === ONSET_KIND.single ? (start > 0 ? first : 0) : onsetKind === ONSET_KIND.split ? second : 0;
	if (isSonorant(lone) || (lone > 0 && CONSONANT[lone] !== 1)) {
		const led = toneOf(HIGH_CLASS, mark, live, long);
		if (led !== regular) add(TONE_KIND.inherited, led);
	}
	if (mark > 0 || NUCLEI[nucleus]?.loan !== true || isShared(tail) || onsetKind > ONSET_KIND.cluster)
		return count;
	if (regular !== FALLING) add(TONE_KIND.irregular + FALLING, FALLING);
	if (regular !== HIGH) add(TONE_KIND.irregular + HIGH, HIGH);
	if (!live && regular !== LOW) add(TONE_KIND.irregular + LOW, LOW);
	return count;
}
