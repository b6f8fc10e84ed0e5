import type { Trie } from '../lexicon/trie.ts';
import { clusterJoins } from '../text/clusters.ts';
import { normalise, type NormalisedText } from '../text/normalise.ts';
import { ABBREVIATION, FULL_STOP, UNKNOWN, type ThaiCutter } from './cutter.ts';
import { neighbourClass } from './neighbours.ts';
import { scan } from './scan.ts';
import type { TokenKind } from './token.ts';

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
export function cutFine(original: string, cutter: ThaiCutter, trie: Trie): FineText {
	const normalised = normalise(original);
	const { text } = normalised;
	const joins = clusterJoins(text);
	const words: FineWord[] = [];
	const stretches = scan(text);
	stretches.forEach(({ kind, start, end: limit }, i) => {
		if (kind !== 'thai') {
			words.push({
				start,
				end: limit,
				kind,
				id: kind === 'space' ? UNKNOWN : trie.idOf(text.slice(start, limit))
			});
			return;
		}
		const before = neighbourClass(stretches[i - 1]);
		const after = neighbourClass(stretches[i + 1]);
		let at = start;
		cutter({ text, joins, start, limit, before, after }, (end, id) => {
			words.push({ start: at, end, kind: kindOf(text, end, id), id });
			at = end;
		});
	});
	return { normalised, words };
}

const DOT = 0x2e;

function kindOf(text: string, end: number, id: number): TokenKind {
	if (id === FULL_STOP) return 'punctuation';
	return id === ABBREVIATION || (id >= 0 && text.charCodeAt(end - 1) === DOT) ? 'abbreviation' : 'word';
}
