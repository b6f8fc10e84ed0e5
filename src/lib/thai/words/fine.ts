import type { Trie } from '../lexicon/trie.ts';
import { normalise, type NormalisedText } from '../text/normalise.ts';
import { NOT_THAI, UNKNOWN } from './cutter.ts';
import type { TextCutter } from './text-cutter.ts';
import type { TokenKind } from './token.ts';
import { TOKEN_KINDS, WordBuffer } from './word-buffer.ts';

/** A fine word with offsets into the normalised text. `id` is its number in the trie, or negative. */
export interface FineWord {
	start: number;
	end: number;
	kind: TokenKind;
	id: number;
}

/** A text cut into fine words, which tile the normalised text. */
export interface FineText {
	normalised: NormalisedText;
	words: FineWord[];
}

/** Normalises `original`, splits it by script and cuts the Thai stretches by `cutter`. */
export function cutFine(original: string, cutter: TextCutter, trie: Trie): FineText {
	const normalised = normalise(original);
	const { text } = normalised;
	const buffer = new WordBuffer();
	cutter.cut(text, buffer);
	const words: FineWord[] = [];
	for (let k = 0, start = 0; k < buffer.count; k++) {
		const end = buffer.ends[k] as number;
		const kind = TOKEN_KINDS[buffer.kinds[k] as number] as TokenKind;
		let id = buffer.ids[k] as number;
		if (id === NOT_THAI) id = kind === 'space' ? UNKNOWN : trie.idOf(text.slice(start, end));
		words.push({ start, end, kind, id });
		start = end;
	}
	return { normalised, words };
}
