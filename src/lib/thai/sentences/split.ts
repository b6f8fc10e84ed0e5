import type { Span } from '../span.ts';
import type { Token } from '../words/token.ts';
import { blocks } from './blocks.ts';
import { candidates } from './candidates.ts';
import { type Scores, sentenceEnds } from './decode.ts';
import { boundaryFeatures, buildLattice, type Lattice } from './features.ts';
import { isLatinLine, latinBoundaries } from './latin.ts';
import type { SentenceModel } from './model.ts';
import { quotedSpans } from './quotes.ts';
import { isRunningItem, roles, STANDS_ALONE } from './roles.ts';
import { countSegments, SEGMENT_SLOTS, segmentFeatures } from './segment-features.ts';
import type { Sentence, SentenceRole } from './sentence.ts';
import { indexTokens, type TokenIndex } from './token-index.ts';

/** Cuts texts into sentences. */
export interface SentenceSplitter {
	/**
	 * The sentences of `text`, in order; `fine` are its syntactic words (they tile the text). Spans are UTF-16 offsets into `text`,
	 * trimmed; every character that is not white space lies in exactly one. Linear in the length of the text; throws on no string.
	 */
	split(text: string, fine: readonly Token[]): Sentence[];
}

export function createSentenceSplitter(model: SentenceModel): SentenceSplitter {
	return {
		split(text, fine) {
			const index = indexTokens(text, fine);
			const found = blocks(text);
			const kinds = roles(text, found);
			return found.flatMap((block, at) => {
				const role = kinds[at];
				if (role !== undefined && STANDS_ALONE.has(role)) return [sentence(text, block, role)];
				const parts = splitBlock(model, text, block, index);
				const kept = role === 'list-item' && isRunningItem(parts) ? undefined : role;
				return parts.map((part) => sentence(text, part, kept));
			});
		}
	};
}

function sentence(text: string, { start, end }: Span, role: SentenceRole | undefined): Sentence {
	const made = { text: text.slice(start, end), start, end };
	return role === undefined ? made : { ...made, role };
}

function splitBlock(model: SentenceModel, text: string, block: Span, index: TokenIndex): Span[] {
	const parts: Span[] = [];
	for (const { start, end } of hardParts(text, block)) {
		const spaces = candidates(text, start, end, index);
		const ends = isLatinLine(text, start, end)
			? latinBoundaries(text, start, spaces)
			: likelyEnds(model, text, start, end, spaces, index);
		let from = start;
		for (const space of ends) {
			parts.push({ start: from, end: space.start });
			from = space.end;
		}
		parts.push({ start: from, end });
	}
	return parts;
}

/** Where a question or exclamation mark stands between two Thai words without a space, a sentence ends for certain. */
function hardParts(text: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	const quotes = quotedSpans(text, start, end);
	let from = start;
	let quote = 0;
	for (let at = start + 1; at < end - 1; at++) {
		if ((text[at] !== '!' && text[at] !== '?') || !THAI.test(text[at - 1]!)) continue;
		while (at + 1 < end && (text[at + 1] === '!' || text[at + 1] === '?')) at++;
		while (quote < quotes.length && quotes[quote]!.end <= at) quote++;
		const quoted = quote < quotes.length && quotes[quote]!.start < at;
		if (quoted || at + 1 >= end || !SENTENCE_START.test(text[at + 1]!)) continue;
		parts.push({ start: from, end: at + 1 });
		from = at + 1;
	}
	parts.push({ start: from, end });
	return parts;
}

const THAI = /[\u0e01-\u0e4e]/u;
const SENTENCE_START = /[\u0e01-\u0e2e\u0e40-\u0e44“‘]/u;

/** Decoding keeps some numbers for each candidate: longer lines are decoded in windows of so many candidates. */
const WINDOW = 1024;

/**
 * The candidates at which the model ends sentences. Of a window that is not the line's last only the first three quarters are
 * trusted; the next window begins at the last boundary found there.
 */
function likelyEnds(
	model: SentenceModel,
	text: string,
	start: number,
	end: number,
	spaces: readonly Span[],
	index: TokenIndex
): Span[] {
	const ends: Span[] = [];
	let first = 0;
	let from = start;
	while (first < spaces.length) {
		const more = first + WINDOW < spaces.length;
		const window = spaces.slice(first, first + WINDOW);
		const to = more ? spaces[first + WINDOW]!.start : end;
		const lattice = buildLattice(text, from, to, window, index);
		const found = sentenceEnds(scores(model, lattice), model.threshold, model.coherence);
		// Sentences have at most MAX_PIECES pieces, so that a full window has boundaries in its first quarters.
		const trusted = more ? found.filter((node) => node <= WINDOW * 0.75) : found;
		for (const node of trusted) ends.push(window[node - 1]!);
		if (!more) break;
		const last = trusted[trusted.length - 1]!;
		from = window[last - 1]!.end;
		first += last;
	}
	return ends;
}

function scores(model: SentenceModel, lattice: Lattice): Scores {
	const nodes = lattice.candidates.length + 2;
	const boundary = new Float64Array(nodes);
	for (let node = 1; node < nodes - 1; node++) {
		let sum = 0;
		boundaryFeatures(lattice, node, (name) => (sum += model.boundary.get(name) ?? 0));
		boundary[node] = sum;
	}
	const counts = countSegments(lattice);
	const ids = new Int32Array(SEGMENT_SLOTS);
	return {
		nodes,
		boundary,
		segment(from, to) {
			segmentFeatures(counts, from, to, ids);
			let sum = 0;
			for (let slot = 0; slot < SEGMENT_SLOTS; slot++) sum += model.segment[ids[slot]!]!;
			return sum;
		}
	};
}
