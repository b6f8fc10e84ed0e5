import type { Token } from '../words/token.ts';

/**
 * Where words and their parts begin and end in a text of `length` UTF-16 units, as a table over offsets
 * `0 … length` (1 = a boundary). A boundary also lies wherever two scripts meet, whatever the cut says.
 */
export function wordBoundaries(text: string, words: readonly Token[]): Uint8Array {
	const table = new Uint8Array(text.length + 1);
	table[0] = 1;
	table[text.length] = 1;
	for (const word of words) {
		table[word.start] = 1;
		table[word.end] = 1;
		for (const part of word.parts ?? []) table[part.end] = 1;
	}
	for (let at = 1; at < text.length; at++) if (isThai(text, at - 1) !== isThai(text, at)) table[at] = 1;
	return table;
}

function isThai(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0x0e01 && code <= 0x0e4e && code !== 0x0e3f;
}
