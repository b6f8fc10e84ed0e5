import { isConsonant, isFollowVowel, isLeadVowel, isMark, isTone } from './script.ts';
import { MAI_HAN_AKAT, MAITAIKHU, SARA_E, SARA_II, SARA_UEE, THANTHAKHAT } from './script.ts';

/**
 * The rules of character clusters that need no look ahead, as a finite-state machine over classes of Thai characters. A step is
 * `CLUSTER_STEPS[state << 4 | class]`: the next state, plus `JOINED` where the character must not be cut from what stands before it.
 */

export const JOINED = 0x80;
/** The state at the start of a text and behind whatever is not of Thai letters. */
export const OUTSIDE = 0;

/** The class of all units beyond the Thai block. */
export const FOREIGN = 0;
/** The class of the thanthakhat, which reaches back to the letters that it silences. */
export const SILENCER = 1;

const CONSONANT = 2;
const KO = 3;
const YO = 4;
const LEAD = 5;
const LEAD_E = 6;
const FOLLOW = 7;
const TONE = 8;
const NEEDS_CODA = 9;
const SHORTENER = 10;
const VOWEL_II = 11;
const MARK = 12;
const CLASSES = 13;

const BASE = 1;
const AFTER_LEAD = 2;
const AFTER_E = 3;
const AFTER_CONSONANT = 4;
const AFTER_E_CONSONANT = 5;
const AFTER_E_CONSONANTS = 6;
const AFTER_KO = 7;
const WANTS_CODA = 8;
const WANTS_YO = 9;
const STATES = 10;

/** Class by the lower seven bits of a unit of the Thai block. */
export const CLUSTER_CLASSES: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, i) =>
	classOf(0x0e00 + i)
);
export const CLUSTER_STEPS: Readonly<Uint8Array> = makeSteps();

function classOf(code: number): number {
	if (code === THANTHAKHAT) return SILENCER;
	if (code === 0x0e01) return KO;
	if (code === 0x0e22) return YO;
	if (isConsonant(code)) return CONSONANT;
	if (code === SARA_E) return LEAD_E;
	if (isLeadVowel(code)) return LEAD;
	if (isFollowVowel(code)) return FOLLOW;
	if (isTone(code)) return TONE;
	if (code === MAI_HAN_AKAT || code === SARA_UEE) return NEEDS_CODA;
	if (code === MAITAIKHU) return SHORTENER;
	if (code === SARA_II) return VOWEL_II;
	return isMark(code) ? MARK : FOREIGN;
}

function makeSteps(): Uint8Array {
	const steps = new Uint8Array(STATES << 4);
	for (let state = 0; state < STATES; state++)
		for (let kind = 1; kind < CLASSES; kind++)
			steps[(state << 4) | kind] = nextState(state, kind) | (isJoined(state, kind) ? JOINED : 0);
	return steps;
}

function isJoined(state: number, kind: number): boolean {
	if (kind === LEAD || kind === LEAD_E) return false;
	if (kind > YO || kind === SILENCER) return state !== OUTSIDE;
	return (
		state === AFTER_LEAD || state === AFTER_E || state === WANTS_CODA || (state === WANTS_YO && kind === YO)
	);
}

function nextState(state: number, kind: number): number {
	const onConsonant = state >= AFTER_CONSONANT && state <= AFTER_KO;
	switch (kind) {
		case CONSONANT:
		case KO:
		case YO:
			if (state === AFTER_E) return AFTER_E_CONSONANT;
			if (state === AFTER_E_CONSONANT && kind !== KO) return AFTER_E_CONSONANTS;
			return kind === KO && state !== AFTER_LEAD ? AFTER_KO : AFTER_CONSONANT;
		case LEAD:
			return AFTER_LEAD;
		case LEAD_E:
			return AFTER_E;
		case TONE:
			return state === WANTS_CODA || state === WANTS_YO ? state : BASE;
		case NEEDS_CODA:
			return onConsonant ? WANTS_CODA : BASE;
		case SHORTENER:
			return onConsonant && state !== AFTER_KO ? WANTS_CODA : BASE;
		case VOWEL_II:
			return state === AFTER_E_CONSONANT || state === AFTER_E_CONSONANTS ? WANTS_YO : BASE;
		default:
			return BASE;
	}
}
