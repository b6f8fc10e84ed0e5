import { CLUSTER_CLASSES, CLUSTER_STEPS, JOINED, OUTSIDE, SILENCER } from './cluster-machine.ts';
import { isConsonant, isFollowVowel, isLeadVowel, isMark, isSpace, SARA_I, SARA_U } from './script.ts';

/**
 * Marks where a cut would tear a character cluster: `result[i]` is 1 where `text` (normalised) must not be cut
 * before unit `i`. Inside Thai a cluster keeps together a lead vowel and its consonant, a consonant and its marks and
 * following vowel, a vowel that is written only before a final consonant and that consonant (`วัน`, `เป็น`, `คืน`, but `ก็`
 * alone), `เ…ีย`, and what a thanthakhat silences with the letter before. Elsewhere, a base with its combining
 * characters and the two halves of a surrogate pair.
 *
 * After Theeramunkong et al., "Character cluster based Thai information retrieval" (2000), cut down to the rules
 * without exceptions.
 */
export function clusterJoins(text: string): Uint8Array {
	const joins = new Uint8Array(text.length + 1);
	for (let i = 0, step = OUTSIDE; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >>> 7 !== THAI_BLOCK) {
			step = OUTSIDE;
			if (code >= 0x0300 && extendsBase(text, i, code)) joins[i] = 1;
			continue;
		}
		const kind = CLUSTER_CLASSES[code & 0x7f] as number;
		step = CLUSTER_STEPS[((step & ~JOINED) << 4) | kind] as number;
		if (step >= JOINED) {
			joins[i] = 1;
			if (kind === SILENCER) joinSilenced(text, i, joins);
		}
	}
	return joins;
}

/** The upper nine bits of the units of the Thai block. */
const THAI_BLOCK = 0x0e00 >>> 7;

/** A mark joins any letter of the Thai block before it, so that a stray mark in front of one stays free. */
function isThaiBase(code: number): boolean {
	return isConsonant(code) || isLeadVowel(code) || isFollowVowel(code) || isMark(code);
}

/** Joins the silenced consonant (with ิ or ุ) before the thanthakhat at `i` to the letter before it. */
export function joinSilenced(text: string, i: number, joins: Uint8Array): void {
	let at = i - 1;
	const vowel = text.charCodeAt(at);
	if (vowel === SARA_I || vowel === SARA_U) at--;
	if (at >= 1 && isConsonant(text.charCodeAt(at)) && isThaiBase(text.charCodeAt(at - 1))) joins[at] = 1;
}

/** Combining characters and low surrogates belong to what stands before them, unless that is Thai or white space. */
export function extendsBase(text: string, i: number, code: number): boolean {
	if (i === 0) return false;
	const before = text.charCodeAt(i - 1);
	if (code >= 0xdc00 && code <= 0xdfff) return before >= 0xd800 && before <= 0xdbff;
	const isThai = before >= 0x0e00 && before < 0x0e80;
	return !isThai && !isSpace(before) && COMBINING.test(text.charAt(i));
}

const COMBINING = /\p{M}/u;
