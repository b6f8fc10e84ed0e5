import type { Span } from '../span.ts';

/** Whether `text[start, end)` is written in Latin script throughout, as English articles among Thai ones are. */
export function isLatinLine(text: string, start: number, end: number): boolean {
	let latin = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code >= 0x0e01 && code <= 0x0e4e) return false;
		if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
	}
	return latin > 0;
}

/**
 * Of the candidates of a line in Latin script those where a sentence ends: behind a full stop, question or exclamation mark,
 * in front of a capital letter, digit or opening mark, not behind an abbreviation or initial.
 */
export function latinBoundaries(text: string, start: number, spaces: readonly Span[]): Span[] {
	return spaces.filter((space) => {
		const before = text.slice(Math.max(start, space.start - LOOK_BACK), space.start);
		if (!TERMINAL.test(before) || !OPENING.test(text.slice(space.end, space.end + 3))) return false;
		return !ABBREVIATION.test(before);
	});
}

const LOOK_BACK = 16;
const TERMINAL = /[.!?…]["'”’)\]]*$/u;
const OPENING = /^["'“‘([]{0,2}[\p{Lu}\p{N}]/u;
const ABBREVIATION =
	/(?:^|[\s("“‘])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Pres|Rev|Hon|Jr|Sr|No|Nos|vs|etc|e\.g|i\.e|cf|al|fig|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.["'”’)\]]*$/u;
