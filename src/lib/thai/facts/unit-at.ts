import type { Token } from '../words/token.ts';
import { TIME_TAILS, UNIT_TAILS } from './data/contexts.ts';
import { CURRENCY_SIGNS, UNITS } from './data/units.ts';
import { LOANWORDS } from './data/loanwords.ts';
import { longestFirst } from './data/word-list.ts';
import type { QuantityScope } from './quantities.ts';

/** `ร้อยละ` and currency signs stand in front of their number. */
const IN_FRONT = new Set(['ร้อยละ', ...CURRENCY_SIGNS]);
const UNIT_NAMES = longestFirst(UNITS.keys()).filter((name) => !IN_FRONT.has(name));

/** The unit or classifier that stands at `end`, after at most one space. */
export function unitAt(scope: QuantityScope, end: number): { name: string; end: number } | null {
	const { text, fits } = scope;
	const spaced = text[end] === ' ' || text[end] === '\u00a0';
	// Number words stand close to what they count.
	if (spaced && !/[0-9๐-๙นพ]/.test(text.charAt(end - 1))) return null;
	const at = spaced ? end + 1 : end;
	const name = UNIT_NAMES.find(
		(unit) =>
			text.startsWith(unit, at) &&
			(endsWord(text, at + unit.length, fits, unit.length >= 6 && isMeasure(unit)) ||
				cutTogether(text, unit, at + unit.length))
	);
	const noun = nounAt(scope, at);
	if (noun && name && noun.end > at + name.length) return noun;
	return name ? { name, end: at + name.length } : noun;
}

function isMeasure(unit: string): boolean {
	const kind = UNITS.get(unit)?.kind ?? 'thing';
	return kind !== 'thing' && kind !== 'person';
}

/** `ปีที่แล้ว`, `คนใน`: the unit is one token with what follows it. */
function cutTogether(text: string, unit: string, end: number): boolean {
	const kind = UNITS.get(unit)?.kind;
	const tails = kind === 'time' ? TIME_TAILS : kind === 'person' ? UNIT_TAILS : [];
	return tails.some((tail) => text.startsWith(tail, end));
}

function endsWord(text: string, end: number, fits: (offset: number) => boolean, certain: boolean): boolean {
	// A currency or measure of length is certain, however the text is cut.
	if (certain && !/[ะ-ฺ็-๎]/.test(text.charAt(end))) return true;
	return /[A-Za-z]/.test(text.charAt(end - 1)) ? !/[A-Za-z0-9]/.test(text.charAt(end)) : fits(end);
}

/** A noun that counts itself (`72 เส้นทาง`), by the lexicon. */
function nounAt({ words, lexicon }: QuantityScope, at: number): { name: string; end: number } | null {
	const token = tokenAt(words, at);
	if (token?.kind !== 'word') return null;
	if (LOANWORDS.has(token.text)) return { name: token.text, end: token.end };
	const sense = lexicon.lookup(token.text)?.senses[0];
	if (!sense || sense.flags?.includes('function')) return null;
	return sense.pos === 'CLF' || sense.pos === 'NOUN' ? { name: token.text, end: token.end } : null;
}

/** The token that begins at `start`. */
function tokenAt(words: readonly Token[], start: number): Token | undefined {
	let low = 0;
	let high = words.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const token = words[middle];
		if (!token || token.start === start) return token;
		if (token.start < start) low = middle + 1;
		else high = middle - 1;
	}
	return undefined;
}
