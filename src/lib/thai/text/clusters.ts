import { isConsonant, isFollowVowel, isLeadVowel, isMark, isSpace, isTone } from './script.ts';
import { MAI_HAN_AKAT, MAITAIKHU, SARA_E, SARA_I, SARA_II, SARA_U, SARA_UEE, THANTHAKHAT } from './script.ts';

const KO_KAI = 0x0e01;
const YO_YAK = 0x0e22;

/**
 * Marks where a cut would tear a character cluster: `result[i]` is 1 where `text` (normalised) must not be cut
 * before unit `i`. Inside Thai a cluster keeps together a lead vowel and its consonant, a consonant and its marks and
 * following vowel, a vowel that is written only before a final consonant and that consonant (`วัน`, `เป็น`, `คืน`, but `ก็`
 * alone), `เ…ีย`, and what a thanthakhat silences with the letter before. Elsewhere, a base with its combining
 * characters and the two halves of a surrogate pair.
 *
 * After Theeramunkong et al., "Character cluster based Thai information retrieval" (2000), cut down to the rules
 * without exceptions. The answer is written to the front of `joins` where that is given.
 */
export function clusterJoins(text: string, joins = new Uint8Array(text.length + 1)): Uint8Array {
	joins.fill(0, 0, text.length + 1);
	for (let i = 1; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 0x0300) continue;
		if (code < 0x0e00 || code >= 0x0e80) {
			if (extendsBase(text, i, code)) joins[i] = 1;
			continue;
		}
		const before = text.charCodeAt(i - 1);
		if (isMark(code) || isFollowVowel(code)) {
			if (isThaiBase(before)) joins[i] = 1;
			if (code === THANTHAKHAT) joinSilenced(text, i, joins);
		} else if (isConsonant(code) && (isLeadVowel(before) || needsCoda(text, i))) {
			joins[i] = 1;
		}
	}
	return joins;
}

/** A mark joins any letter of the Thai block before it, so that a stray mark in front of one stays free. */
function isThaiBase(code: number): boolean {
	return isConsonant(code) || isLeadVowel(code) || isFollowVowel(code) || isMark(code);
}

/** Joins the silenced consonant (with ิ or ุ) before the thanthakhat at `i` to the letter before it. */
function joinSilenced(text: string, i: number, joins: Uint8Array): void {
	let at = i - 1;
	const vowel = text.charCodeAt(at);
	if (vowel === SARA_I || vowel === SARA_U) at--;
	if (at >= 1 && isConsonant(text.charCodeAt(at)) && isThaiBase(text.charCodeAt(at - 1))) joins[at] = 1;
}

/** Whether the vowel before the consonant at `i` cannot end a syllable. */
function needsCoda(text: string, i: number): boolean {
	let at = i - 1;
	if (isTone(text.charCodeAt(at))) at--;
	const vowel = text.charCodeAt(at);
	if (!isConsonant(text.charCodeAt(at - 1))) return false;
	if (vowel === MAI_HAN_AKAT || vowel === SARA_UEE) return true;
	if (vowel === MAITAIKHU) return text.charCodeAt(at - 1) !== KO_KAI || isLeadVowel(text.charCodeAt(at - 2));
	if (vowel !== SARA_II || text.charCodeAt(i) !== YO_YAK) return false;
	// เ, one or two consonants, ี, ย
	return (
		text.charCodeAt(at - 2) === SARA_E ||
		(isConsonant(text.charCodeAt(at - 2)) && text.charCodeAt(at - 3) === SARA_E)
	);
}

/** Combining characters and low surrogates belong to what stands before them, unless that is Thai or white space. */
function extendsBase(text: string, i: number, code: number): boolean {
	const before = text.charCodeAt(i - 1);
	if (code >= 0xdc00 && code <= 0xdfff) return before >= 0xd800 && before <= 0xdbff;
	const isThai = before >= 0x0e00 && before < 0x0e80;
	return !isThai && !isSpace(before) && COMBINING.test(text.charAt(i));
}

const COMBINING = /\p{M}/u;
