import type { Token } from '../words/token.ts';

/**
 * The tokens of a text laid out for quick questions: white space left out, offsets and running counts in typed arrays.
 * Arrays are indexed by word number `0 … count - 1`; `verbsBefore` has one entry more.
 */
export interface TokenIndex {
	count: number;
	starts: Int32Array;
	ends: Int32Array;
	/** Thai as written; Latin, digits and addresses by class (`Latn`, `0`, `url`). */
	words: string[];
	pos: string[];
	verbsBefore: Int32Array;
	/** Per UTF-16 offset: 1 where a token or a part starts or ends, so that no cue matches the middle of a word. */
	edges: Uint8Array;
}

export function indexTokens(text: string, tokens: readonly Token[]): TokenIndex {
	const edges = new Uint8Array(text.length + 1);
	const count = tokens.reduce((n, token) => n + (token.kind === 'space' ? 0 : 1), 0);
	const starts = new Int32Array(count);
	const ends = new Int32Array(count);
	const verbsBefore = new Int32Array(count + 1);
	const words: string[] = [];
	const pos: string[] = [];
	for (const token of tokens) {
		edges[token.start] = 1;
		edges[token.end] = 1;
		for (const part of token.parts ?? []) edges[part.start] = 1;
		if (token.kind === 'space') continue;
		const at = words.length;
		starts[at] = token.start;
		ends[at] = token.end;
		verbsBefore[at + 1] = verbsBefore[at]! + (token.pos === 'VERB' ? 1 : 0);
		words.push(wordClass(token));
		pos.push(token.pos ?? (token.kind === 'word' ? 'NAME' : token.kind));
	}
	return { count, starts, ends, words, pos, verbsBefore, edges };
}

/** The number of the first word that ends after `offset` (`count` where none does). */
export function wordAt(index: TokenIndex, offset: number): number {
	let low = 0;
	let high = index.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (index.ends[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function wordClass(token: Token): string {
	switch (token.kind) {
		case 'latin':
			return 'Latn';
		case 'number':
			return '0';
		case 'url':
			return 'url';
		default:
			return token.text.length > MAX_WORD ? 'long' : token.text;
	}
}

/** Longer words are names or noise: no feature spells them out. */
const MAX_WORD = 24;
