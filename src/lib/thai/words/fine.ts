import type { Trie } from '../lexicon/trie.ts';
import { normalise, type NormalisedText } from '../text/normalise.ts';
import { NOT_THAI, SETTLED, UNKNOWN } from './cutter.ts';
import { findSettled, type Settled } from './overrides.ts';
import type { TextCutter } from './text-cutter.ts';
import type { TokenKind } from './token.ts';
import { TOKEN_KINDS, WordBuffer } from './word-buffer.ts';

/** A fine word with offsets into the normalised text. `id` is its number in the trie, or negative. */
export interface FineWord {
	start: number;
	end: number;
	kind: TokenKind;
	id: number;
	/** A reader settled it: nothing is joined to it. */
	settled?: true;
}

/** A text cut into fine words, which tile the normalised text. */
export interface FineText {
	normalised: NormalisedText;
	words: FineWord[];
}

const buffer = new WordBuffer();

/** Normalises `original`, splits it by script and cuts the Thai stretches by `cutter`; what a reader settled wins. */
export function cutFine(
	original: string,
	cutter: TextCutter,
	trie: Trie,
	settled: ReadonlyMap<string, readonly Settled[]> = NOTHING
): FineText {
	const normalised = normalise(original);
	const { text } = normalised;
	buffer.clear();
	cutter.cut(text, buffer, settled.size > 0 ? findSettled(text, settled) : []);
	const words: FineWord[] = [];
	for (let k = 0, start = 0; k < buffer.count; k++) {
		const end = buffer.ends[k] as number;
		const kind = TOKEN_KINDS[buffer.kinds[k] as number] as TokenKind;
		const found = buffer.ids[k] as number;
		if (found === SETTLED) {
			const id = trie.idOf(text.slice(start, end));
			words.push({ start, end, kind, id: id < 0 ? UNKNOWN : id, settled: true });
		} else {
			const isListed = found === NOT_THAI && kind !== 'space';
			const id = found === NOT_THAI ? UNKNOWN : found;
			words.push({ start, end, kind, id: isListed ? trie.idOf(text.slice(start, end)) : id });
		}
		start = end;
	}
	return { normalised, words };
}

const NOTHING: ReadonlyMap<string, readonly Settled[]> = new Map();
