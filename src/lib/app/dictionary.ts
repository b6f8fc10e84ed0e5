import { readAnalysis } from '../store/analyses.ts';
import { listArticles } from '../store/articles.ts';
import { listEntries, readEntries } from '../store/entries.ts';
import { readCard } from '../store/cards.ts';
import type { CardRow, EntryRow } from '../store/types.ts';
import { withOwn } from '../study/lexicon/own-entry.ts';
import type { Span } from '../thai/span.ts';
import type { Entry } from '../thai/lexicon/entry.ts';
import type { App } from './app.ts';
import { lookUp, lookUpUnder } from './own-lexicon.ts';
import { loadSettings } from './settings.ts';

/** A sentence of the learner's own articles with a word in it. */
export interface FoundSentence {
	articleId: string;
	articleTitle: string;
	text: string;
	/** The word inside the sentence. */
	span: Span;
	/** The word inside the article. */
	place: Span;
}

/** All that the dictionary says of a word. */
export interface DictionaryWord {
	headword: string;
	/** Our entry under the learner's; `null` where neither has a meaning. */
	entry: Entry | null;
	/** Whether some senses of ours are hidden. */
	hidden: boolean;
	/** The words it is made of, with their entries. */
	parts: { text: string; entry: Entry | null }[];
	/** Longer words with it. */
	compounds: Entry[];
	card: CardRow | undefined;
}

const MOST_COMPOUNDS = 24;

/** At most `limit` entries for what was typed, the learner's own first. */
export async function searchDictionary(app: App, query: string, limit: number): Promise<Entry[]> {
	const [found, own] = await Promise.all([app.engine.search(query, limit), listEntries(app.db)]);
	const byHeadword = new Map(own.map((row) => [row.headword, row]));
	const mine = own.filter((row) => matches(row, query.trim().toLowerCase()));
	const missing = mine
		.map(({ headword }) => headword)
		.filter((word) => !found.some(({ headword }) => headword === word));
	const first = await lookUpUnder(app, missing, byHeadword);
	const rest = found.map((entry) => withOwn(entry, byHeadword.get(entry.headword)));
	return [...first, ...rest].filter((entry) => entry !== null).slice(0, limit);
}

function matches({ headword, senses }: EntryRow, query: string): boolean {
	if (query === '' || senses.length === 0) return false;
	return (
		headword.startsWith(query) ||
		senses.some(({ gloss }) => gloss.some((text) => text.toLowerCase().startsWith(query)))
	);
}

/** All that is known of a word. */
export async function dictionaryWord(app: App, word: string): Promise<DictionaryWord> {
	const own = await readEntries(app.db, [word]);
	const [[entry = null], compounds, card] = await Promise.all([
		lookUpUnder(app, [word], own),
		app.engine.containing(word, MOST_COMPOUNDS),
		readCard(app.db, word)
	]);
	const parts = entry?.parts ?? [];
	const partEntries = await lookUp(app, parts);
	return {
		headword: word,
		entry,
		hidden: (own.get(word)?.hidden.length ?? 0) > 0,
		parts: parts.map((text, i) => ({ text, entry: partEntries[i] ?? null })),
		compounds,
		card
	};
}

/** Sentences of the learner's articles in which the word stands as a word, the newest article first; at most `limit`. */
export async function sentencesWith(app: App, word: string, limit: number): Promise<FoundSentence[]> {
	const { segmenter } = await loadSettings(app);
	const found: FoundSentence[] = [];
	for (const article of (await listArticles(app.db)).reverse()) {
		if (!article.text.includes(word)) continue;
		const analysis = (await readAnalysis(app.db, article.id, segmenter))?.analysis;
		if (!analysis) continue;
		const tokens = analysis.words.filter(({ text }) => text === word);
		for (const sentence of analysis.sentences) {
			const token = tokens.find(({ start, end }) => sentence.start <= start && end <= sentence.end);
			if (!token) continue;
			found.push({
				articleId: article.id,
				articleTitle: article.title,
				text: sentence.text,
				span: { start: token.start - sentence.start, end: token.end - sentence.start },
				place: { start: token.start, end: token.end }
			});
			if (found.length === limit) return found;
		}
	}
	return found;
}
