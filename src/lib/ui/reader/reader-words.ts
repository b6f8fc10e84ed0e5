import type { Term } from '../../study/cards/term.ts';
import type { WordStatus } from '../../study/schedule/status.ts';
import type { StudyAnalysis } from '../../study/study.ts';
import type { Entry } from '../../thai/lexicon/entry.ts';
import { chooseSense, withSenseFirst } from '../../thai/lexicon/sense-choice.ts';
import type { Span } from '../../thai/span.ts';
import type { Token } from '../../thai/words/token.ts';
import { shownSign, signOf, type Marks, type WordRole, type WordSign } from './sign.ts';
import type { WordView } from './word-view.ts';

/** A card as the reader makes it of a tapped word. */
export type TappedCard = Pick<Term, 'headword' | 'pos' | 'gloss' | 'sentence' | 'word'> & { note?: string };

/** The words of an article as the reader needs them: what each is, how it looks, what a tap shows. */
export class ReaderWords {
	readonly #analysis: StudyAnalysis;
	readonly #headwordOf: (token: Token) => string;
	readonly #byStart: Map<number, Token>;
	readonly #roles = new Map<string, WordRole>();

	/** `headwordOf` tells under which headword a token is learnt. */
	constructor(analysis: StudyAnalysis, headwordOf: (token: Token) => string) {
		this.#analysis = analysis;
		this.#headwordOf = headwordOf;
		this.#byStart = new Map(
			analysis.words
				.filter(({ kind }) => kind === 'word' || kind === 'abbreviation')
				.map((token) => [token.start, token])
		);
		for (const { headword } of analysis.terms.names) this.#roles.set(headword, 'name');
		for (const { headword } of analysis.terms.words) this.#roles.set(headword, 'word');
	}

	/** The signs of all words by their start, as the settings want them shown. */
	signs(statuses: ReadonlyMap<string, WordStatus>, marks: Marks): Map<number, WordSign> {
		const signs = new Map<number, WordSign>();
		for (const [start, token] of this.#byStart) {
			const sign = shownSign(this.#sign(token, statuses), marks);
			if (sign !== 'none') signs.set(start, sign);
		}
		return signs;
	}

	/** Headword and parts of the word at `start`: what to look up for `view`. */
	lookups(start: number, entry?: Entry | null): string[] {
		const token = this.#byStart.get(start);
		return token ? [this.#headwordOf(token), ...partsOf(token, entry)] : [];
	}

	/** What the entry of the word at `start` shows, the sense that fits there first; `found` holds what was looked up so far. */
	view(
		start: number,
		statuses: ReadonlyMap<string, WordStatus>,
		found: ReadonlyMap<string, Entry | null>
	): WordView | null {
		const token = this.#byStart.get(start);
		if (!token) return null;
		const headword = this.#headwordOf(token);
		const entry = this.#fitted(token, found.get(headword));
		return {
			text: token.text,
			headword,
			sign: this.#sign(token, statuses),
			entry,
			parts: partsOf(token, entry).map((text) => ({
				text,
				gloss: found.get(text)?.senses[0]?.gloss.slice(0, 2).join(', ') ?? ''
			})),
			sentence: this.#sentence(token)
		};
	}

	/** The card for the word at `start` with the first sense of `entry`, as `view` shows it, quoting the sentence in which it was tapped; `null` without a meaning. */
	card(start: number, entry: Entry | null | undefined): TappedCard | null {
		const token = this.#byStart.get(start);
		const sense = entry?.senses[0];
		if (!token || !sense) return null;
		return {
			headword: this.#headwordOf(token),
			pos: sense.pos,
			gloss: sense.gloss,
			...(sense.note !== undefined && { note: sense.note }),
			sentence: this.#sentenceSpan(token),
			word: { start: token.start, end: token.end }
		};
	}

	/** The word before or after the one at `start`. */
	neighbour(start: number, direction: -1 | 1): number | null {
		const starts = [...this.#byStart.keys()];
		return starts[starts.indexOf(start) + direction] ?? null;
	}

	/**
	 * The entry with the sense that fits first. Chosen here and not by `token.sense`, which counts the lexicon's senses: the learner may have
	 * hidden some, and what they wrote stands first in any case.
	 */
	#fitted(token: Token, entry: Entry | null | undefined): Entry | null | undefined {
		if (!entry || entry.senses[0]?.own) return entry;
		const { text, words } = this.#analysis;
		const before = words[words.indexOf(token) - 1]?.pos;
		return withSenseFirst(entry, chooseSense(entry, text, token, token.pos, before));
	}

	#sign(token: Token, statuses: ReadonlyMap<string, WordStatus>): WordSign {
		const headword = this.#headwordOf(token);
		return signOf(this.#roles.get(headword) ?? 'other', statuses.get(headword));
	}

	#sentence(token: Token): WordView['sentence'] {
		const { start, end } = this.#sentenceSpan(token);
		return {
			text: this.#analysis.text.slice(start, end),
			span: { start: token.start - start, end: token.end - start }
		};
	}

	#sentenceSpan(token: Token): Span {
		const holder = this.#analysis.sentences.find(
			({ start, end }) => start <= token.start && token.end <= end
		);
		const { start, end } = holder ?? token; // a word across two sentences stands alone
		return { start, end };
	}
}

/** The lexicon's own division of a headword wins over that of the segmenter. */
function partsOf(token: Token, entry: Entry | null | undefined): string[] {
	const parts = entry?.parts ?? token.parts?.map(({ text }) => text) ?? [];
	return parts.length > 1 ? parts : [];
}
