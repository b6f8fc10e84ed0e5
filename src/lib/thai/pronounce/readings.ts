import { CLASS, CODA, CONSONANT, letter, ONSET } from './letters.ts';
import { N, NUCLEI } from './nuclei.ts';
import { isSonorant, ONSET_KIND } from './onsets.ts';
import { CODAS, FALLING, GLIDES, HIGH, LOW, ONSETS } from './phonemes.ts';
import { Pool } from './pool.ts';
import type { SyllableSpelling } from './syllable-spelling.ts';
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

/** A pool of voicings. */
export function voicingPool(): Pool<Voicing> {
	return new Pool(() => ({ length: 0, choice: 0, foreign: 0, vowel: 0, long: 0, coda: 0 }));
}

/** Fills `out` with every way to say a spelling but for the tone; none where its letters are silent. */
export function voicings(s: SyllableSpelling, out: Pool<Voicing>): void {
	out.clear();
	const written = NUCLEI[s.nucleus];
	if (!written) return;
	const { vowel, long, varies, others } = written;
	addVoicings(s, written.coda, 0, 0, vowel, long, out);
	if (varies === 'always' || (varies === 'marked' && s.mark > 0))
		addVoicings(s, written.coda, 1, 0, vowel, 1 - long, out);
	for (let i = 0; i < others.length; i++) {
		const other = others[i] as readonly [number, number];
		addVoicings(s, written.coda, 0, i + 1, other[0], other[1], out);
	}
}

/** A vowel with the last letter as Thai says it, and with its foreign sound where it may keep that. */
function addVoicings(
	{ nucleus, coda, tail }: SyllableSpelling,
	held: number,
	length: number,
	choice: number,
	vowel: number,
	long: number,
	out: Pool<Voicing>
): void {
	const sound = coda === 0 ? held : (CODA[coda] as number);
	const foreign =
		coda === 0 || tail === TAIL.shared || nucleus === N.HIDDEN_O ? 0 : (FOREIGN[coda] as number);
	for (let other = 0; other <= (foreign > 0 ? 1 : 0); other++) {
		const slot = out.next();
		slot.length = length;
		slot.choice = choice;
		slot.foreign = other;
		slot.vowel = vowel;
		slot.long = long;
		slot.coda = other === 1 ? foreign : sound;
	}
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

/** A pool of tones. */
export function toningPool(): Pool<Toning> {
	return new Pool(() => ({ kind: 0, tone: 0 }));
}

/** Fills `out` with every tone that a voicing may have, the regular one first. */
export function tonings(spelling: SyllableSpelling, { long, coda }: Voicing, out: Pool<Toning>): void {
	out.clear();
	const { start, onsetKind, first, second, mark, nucleus, tail } = spelling;
	const live = isLive(long, coda);
	const regular = nucleus === N.KO ? FALLING : toneOf(classOf(spelling), mark, live, long);
	addToning(out, TONE_KIND.regular, regular);
	const lone =
		onsetKind === ONSET_KIND.single ? (start > 0 ? first : 0) : onsetKind === ONSET_KIND.split ? second : 0;
	if (isSonorant(lone) || (lone > 0 && CONSONANT[lone] !== 1)) {
		const led = toneOf(HIGH_CLASS, mark, live, long);
		if (led !== regular) addToning(out, TONE_KIND.inherited, led);
	}
	if (mark > 0 || NUCLEI[nucleus]?.loan !== true || isShared(tail) || onsetKind > ONSET_KIND.cluster) return;
	if (regular !== FALLING) addToning(out, TONE_KIND.irregular + FALLING, FALLING);
	if (regular !== HIGH) addToning(out, TONE_KIND.irregular + HIGH, HIGH);
	if (!live && regular !== LOW) addToning(out, TONE_KIND.irregular + LOW, LOW);
}

function addToning(out: Pool<Toning>, kind: number, tone: number): void {
	const slot = out.next();
	slot.kind = kind;
	slot.tone = tone;
}
