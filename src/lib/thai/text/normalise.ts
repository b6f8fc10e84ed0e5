import { isThaiDigit, toArabicDigit } from './digits.ts';
import { isFollowVowel, isMark, isSpace, isTone } from './script.ts';
import { NIKHAHIT, SARA_AA, SARA_AE, SARA_AM, SARA_E, THANTHAKHAT } from './script.ts';

/** A text in the spelling that the engine works on, with the way back to the text as stored. */
export interface NormalisedText {
	text: string;
	/**
	 * The offset in the original of the normalised offset (both UTF-16 units, 0 to length inclusive). Never
	 * decreases; 0 maps to 0 and the end to the end, so spans that tile the normalised text tile the original
	 * (a span inside one rewritten cluster becomes empty: such a cluster has no place to cut).
	 */
	toOriginal(offset: number): number;
}

/**
 * Normalises in linear time: NFC; nikhahit + า to ำ; เเ to แ; soft hyphens, zero-width spaces and joiners and byte
 * order marks removed; marks over one consonant in the order vowel, tone, without repetition, and before a
 * vowel that follows; Thai digits to Arabic ones. Idempotent. Lone surrogates pass through.
 *
 * A removed character belongs to what stands before it, after white space and at the start to what follows.
 */
export function normalise(original: string): NormalisedText {
	if (!needsWork(original)) return { text: original, toOriginal: same };
	const writer = new Writer(original);
	let at = 0;
	while (at < original.length) at = step(original, at, writer);
	return writer.finish();
}

/** Made once: a function made for every text would cost more than the check. */
function same(offset: number): number {
	return offset;
}

/** Collects normalised units together with the original offset that each starts at. */
class Writer {
	readonly #original: string;
	readonly #pieces: string[] = [];
	readonly #starts: number[] = [];
	#afterSpace = true;
	#removedFrom = -1;

	constructor(original: string) {
		this.#original = original;
	}

	/** Writes `text` for the original's `[start, end)`; units map one to one where nothing changed. */
	write(text: string, start: number, end: number): void {
		const same = this.#original.startsWith(text, start) && text.length === end - start;
		const from = this.#removedFrom >= 0 && this.#afterSpace ? this.#removedFrom : start;
		for (let k = 0; k < text.length; k++) this.#starts.push(same && k > 0 ? start + k : from);
		this.#pieces.push(text);
		this.#removedFrom = -1;
		this.#afterSpace = isSpace(text.charCodeAt(text.length - 1));
	}

	remove(start: number): void {
		if (this.#removedFrom < 0) this.#removedFrom = start;
	}

	finish(): NormalisedText {
		const starts = Uint32Array.from(this.#starts);
		// Behind the last unit, and in a text of nothing but invisible characters, there is the end alone.
		const toOriginal = (offset: number): number =>
			offset <= 0 ? 0 : (starts[offset] ?? this.#original.length);
		return { text: this.#pieces.join(''), toOriginal };
	}
}

/** Writes the unit of text that starts at `at`; returns where the next one starts. */
function step(text: string, at: number, writer: Writer): number {
	const code = text.charCodeAt(at);
	if (isInvisible(code)) {
		writer.remove(at);
		return at + 1;
	}
	if (code === SARA_E) {
		const second = skipInvisible(text, at + 1);
		if (text.charCodeAt(second) === SARA_E) {
			writer.write(String.fromCharCode(SARA_AE), at, second + 1);
			return second + 1;
		}
	}
	if (isMark(code) || isFollowVowel(code)) return stepMarks(text, at, writer);
	if (code >= 0x0e00 && code < 0x0e80) {
		writer.write(String.fromCharCode(toArabicDigit(code)), at, at + 1);
		return at + 1;
	}
	const end = endOfComposite(text, at);
	const piece = text.slice(at, end);
	writer.write(isAscii(piece) ? piece : piece.replace(INVISIBLE, '').normalize('NFC'), at, end);
	return end;
}

/** A run of marks, then at most one vowel that follows, then tone marks that were typed too late. */
function stepMarks(text: string, start: number, writer: Writer): number {
	const ranks: number[][] = [[], [], [], []];
	let vowel = 0;
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isInvisible(code)) continue;
		if (vowel === 0 && isFollowVowel(code)) vowel = code;
		else if (isMark(code) && (vowel === 0 || isTone(code))) {
			const rank = ranks[rankOf(code)] as number[];
			if (!rank.includes(code)) rank.push(code);
		} else break;
	}
	// Invisible characters behind the run are not part of it.
	while (at > start && isInvisible(text.charCodeAt(at - 1))) at--;
	if (vowel === SARA_AA && ranks[1]?.includes(NIKHAHIT)) {
		vowel = SARA_AM;
		ranks[1] = ranks[1].filter((code) => code !== NIKHAHIT);
	}
	const codes = ranks.flat();
	if (vowel !== 0) codes.push(vowel);
	writer.write(String.fromCharCode(...codes), start, at);
	return at;
}

/** Order of marks over one consonant: vowels below and above, nikhahit, tones, thanthakhat and the like. */
function rankOf(mark: number): number {
	if (mark === NIKHAHIT) return 1;
	if (isTone(mark)) return 2;
	return mark >= THANTHAKHAT ? 3 : 0;
}

/** The end of the base character at `at` with the combining characters that NFC may join to it. */
function endOfComposite(text: string, at: number): number {
	if (text.charCodeAt(at) < 0x80 && text.charCodeAt(at + 1) < 0x80) return at + 1;
	COMPOSITE.lastIndex = at;
	return COMPOSITE.test(text) ? COMPOSITE.lastIndex : at + 1;
}

// Hangul vowels and finals are letters, yet compose with what stands before them. Thai marks never compose.
const COMPOSITE = /[^](?:[\u00ad\u200b-\u200d\ufeff]*(?![\u0e00-\u0e7f])[\p{M}\u1160-\u11ff])*/uy;
const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/g;

function isAscii(piece: string): boolean {
	return piece.length === 1 && piece.charCodeAt(0) < 0x80;
}

function isInvisible(code: number): boolean {
	return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}

function skipInvisible(text: string, at: number): number {
	while (isInvisible(text.charCodeAt(at))) at++;
	return at;
}

/** Whether `normalise` might rewrite something; errs on the side of yes. */
function needsWork(text: string): boolean {
	let last = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >>> 7 === 0x0e00 >>> 7) {
			const order = ORDERS[code & 0x7f] as number;
			// In canonical order the rank rises within a cluster.
			if (order === ALWAYS || ((order & 15) !== 0 && (order & 15) <= last)) return true;
			last = order >>> 4;
		} else {
			if (code >= 0xad && (code === 0xad || (code >= 0x0300 && !isPlainPunctuation(code)))) return true;
			last = 0;
		}
	}
	return false;
}

/**
 * By the lower seven bits of a unit of the Thai block: a rank that must be higher than that of the unit before (1 to 4 for marks, 5 for เ, 0 where
 * anything goes), and, times sixteen, the rank that the next one is held against. `ALWAYS` is for
 * what is always rewritten.
 */
const ALWAYS = 255;
const ORDERS = Uint8Array.from({ length: 128 }, (_, i) => orderOf(0x0e00 + i));

function orderOf(code: number): number {
	if (code === NIKHAHIT || isThaiDigit(code)) return ALWAYS;
	if (isMark(code)) return (rankOf(code) + 1) * 17;
	if (code === SARA_E) return 5 * 17;
	return isFollowVowel(code) ? 4 << 4 : 0;
}

/** Punctuation and currency signs of news that no rule touches. */
function isPlainPunctuation(code: number): boolean {
	return (
		(code >= 0x2010 && code <= 0x2027) ||
		(code >= 0x2030 && code <= 0x205e) ||
		(code >= 0x20a0 && code <= 0x20bf)
	);
}
