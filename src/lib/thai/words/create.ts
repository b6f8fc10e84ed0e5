import type { Sections } from '../pack.ts';
import type { Span, TextSpan } from '../span.ts';
import { browserCutter } from './browser.ts';
import { LatticeCutter } from './lattice-cutter.ts';
import { normalise } from '../text/normalise.ts';
import { cutFine, type FineText } from './fine.ts';
import { readWordModel, type WordModel } from './model.ts';
import { compileOverrides, findSettled, type Settled } from './overrides.ts';
import { joinSurnames } from './names.ts';
import { finePosOf, posOf } from './pos.ts';
import type { SegmenterName, WordSegmenter } from './segmenter.ts';
import { joinTapped, partEdges } from './tapped.ts';
import type { Token } from './token.ts';
import { RuleCutter } from './rule-cutter.ts';
import { TextCutter, type StretchCutter } from './text-cutter.ts';
import { WordBuffer } from './word-buffer.ts';
import { wordcutCutter } from './wordcut.ts';

/**
 * The way to cut words called `name`, over the sections of a pack.
 * @throws {PackError} where a section is missing or damaged.
 * @throws {SegmenterUnavailableError} for `browser` where there is no `Intl.Segmenter`.
 */
export function createSegmenter(name: SegmenterName, sections: Sections): WordSegmenter {
	const model = readWordModel(sections);
	const cutter = new TextCutter(CUTTERS[name](model));
	return segmenterOver(name, model, cutter, compileOverrides({}));
}

function segmenterOver(
	name: SegmenterName,
	model: WordModel,
	cutter: TextCutter,
	settled: ReadonlyMap<string, Settled[]>
): WordSegmenter {
	const buffer = new WordBuffer();
	const cut = (text: string): FineText => cutFine(text, cutter, model.trie, settled);
	return {
		name,
		cuts(text) {
			const { text: normal, toOriginal } = normalise(text);
			buffer.clear();
			if (settled.size === 0) cutter.cut(normal, buffer);
			else cutter.cut(normal, buffer, findSettled(normal, settled));
			return normal === text
				? buffer.ends.subarray(0, buffer.count)
				: originalEnds(buffer, toOriginal, text.length);
		},
		fine: (text) => fineTokens(text, cut(text), model),
		words: (text) => tappedTokens(text, cut(text), model, cutter),
		both(text) {
			const fine = cut(text);
			return { fine: fineTokens(text, fine, model), words: tappedTokens(text, fine, model, cutter) };
		},
		alternatives(text, most = 2) {
			const { text: normal, toOriginal } = normalise(text);
			const fixed = findSettled(normal, settled);
			const isFree = ({ start, end }: Span): boolean =>
				fixed.every((span) => end <= span.start || (span.ends.at(-1) as number) <= start);
			return cutter
				.alternatives(normal, most)
				.filter(isFree)
				.map(({ start, end, cuts, cost }) => ({
					start: toOriginal(start),
					end: toOriginal(end),
					cuts: cuts.map(toOriginal),
					cost
				}));
		},
		withOverrides: (overrides) => segmenterOver(name, model, cutter, compileOverrides(overrides))
	};
}

const CUTTERS: Readonly<Record<SegmenterName, (model: WordModel) => StretchCutter>> = {
	lattice: (model) => new LatticeCutter(model),
	wordcut: (model) => new RuleCutter(wordcutCutter(model.trie)),
	browser: (model) => new RuleCutter(browserCutter(model.trie))
};

/** The ends of the words in the original text: once each, as words inside one rewritten cluster become empty, and always the last. */
function originalEnds(
	{ ends, count }: WordBuffer,
	toOriginal: (offset: number) => number,
	length: number
): Uint32Array {
	let last = 0;
	let kept = 0;
	for (let k = 0; k < count; k++) {
		const end = toOriginal(ends[k] as number);
		if (end > last) ends[kept++] = last = end;
	}
	if (last < length) ends[kept++] = length;
	return ends.subarray(0, kept);
}

function fineTokens(original: string, fine: FineText, model: WordModel): Token[] {
	const offsets = new OriginalOffsets(original, fine);
	const tokens: Token[] = [];
	fine.words.forEach((word, i) => {
		const span = offsets.span(i, i + 1);
		if (span) tokens.push(withPos({ ...span, kind: word.kind }, finePosOf(word, model)));
	});
	return offsets.complete(tokens);
}

function tappedTokens(original: string, fine: FineText, model: WordModel, cutter: TextCutter): Token[] {
	const isLikelyWhole = (title: number, start: number, end: number, most: number): boolean =>
		cutter
			.alternatives(fine.normalised.text.slice(title, end), most)
			.some((other) => other.cuts.length === 0 && other.start === start - title && other.end === end - title);
	const offsets = new OriginalOffsets(original, fine);
	const tokens: Token[] = [];
	for (const word of joinSurnames(joinTapped(fine, model), fine, model, isLikelyWhole)) {
		const span = offsets.span(word.from, word.to);
		if (!span) continue;
		const { kind } = fine.words[word.from] as { kind: Token['kind'] };
		const token = withPos({ ...span, kind }, posOf(fine, model, word));
		const edges = partEdges(fine, model, word);
		const parts = edges.slice(1).flatMap((edge, k) => offsets.span(edges[k] as number, edge) ?? []);
		tokens.push(parts.length > 1 ? { ...token, parts } : token);
	}
	return offsets.complete(tokens);
}

function withPos(token: Token, pos: Token['pos']): Token {
	return pos ? { ...token, pos } : token;
}

/** The way back from fine words to spans of the original text. */
class OriginalOffsets {
	readonly #original: string;
	readonly #fine: FineText;

	constructor(original: string, fine: FineText) {
		this.#original = original;
		this.#fine = fine;
	}

	/** The span of the fine words `[from, to)`; null where it is empty, see `NormalisedText.toOriginal`. */
	span(from: number, to: number): TextSpan | null {
		const { normalised, words } = this.#fine;
		const start = normalised.toOriginal(words[from]?.start ?? 0);
		const end = normalised.toOriginal(words[to - 1]?.end ?? 0);
		return start < end ? { text: this.#original.slice(start, end), start, end } : null;
	}

	/** A text of nothing but invisible characters has no fine words, yet must be tiled. */
	complete(tokens: Token[]): Token[] {
		if (tokens.length > 0 || this.#original === '') return tokens;
		return [{ text: this.#original, start: 0, end: this.#original.length, kind: 'space' }];
	}
}
