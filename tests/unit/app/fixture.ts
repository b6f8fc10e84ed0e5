import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { App } from '../../../src/lib/app/app.ts';
import { openDatabase, type OpenOptions } from '../../../src/lib/store/database.ts';
import type { Term } from '../../../src/lib/study/cards/term.ts';
import type { StudyAnalysis } from '../../../src/lib/study/study.ts';
import type { Span } from '../../../src/lib/thai/span.ts';
import type { Token } from '../../../src/lib/thai/words/token.ts';
import { must } from './must.ts';

let made = 0;

/** A database of its own for a test, in memory; by a name of its own, since Dexie caches by name. */
export function openTestDatabase(options: OpenOptions = {}) {
	return openDatabase({ name: `test-${(made += 1)}`, indexedDB: new IDBFactory(), IDBKeyRange, ...options });
}

export interface TestApp extends App {
	/** Sets the clock, ms. */
	time: number;
	engineVersion: string;
	/** Texts that the engine was asked to analyse. */
	asked: string[];
	/** Where set, the engine fails with it. */
	engineError?: Error;
}

/** An app on a database in memory, with a clock to set and an engine that cuts at white space. */
export async function createTestApp(options: OpenOptions = {}): Promise<TestApp> {
	const app: TestApp = {
		db: await openTestDatabase(options),
		time: new Date(2026, 10, 24, 12).getTime(),
		engineVersion: 'one',
		asked: [],
		now: () => app.time,
		engine: {
			version: async () => {
				if (app.engineError) throw app.engineError;
				return app.engineVersion;
			},
			analyse: async (text) => {
				if (app.engineError) throw app.engineError;
				app.asked.push(text);
				const words = [...new Set(text.match(/[ก-๛]+/g))];
				return analysisOfWords(text, { words, names: [] });
			},
			lookup: async (words) => words.map(() => null),
			search: async () => [],
			containing: async () => []
		}
	};
	return app;
}

/** An analysis of a text whose words stand apart, with the given terms; one sentence, no quiz. */
export function analysisOfWords(text: string, terms: { words: string[]; names: string[] }): StudyAnalysis {
	const words = [...text.matchAll(/\s+|\S+/g)].map(({ 0: part, index }): Token => ({
		text: part,
		start: index,
		end: index + part.length,
		kind: /^\s/.test(part) ? 'space' : /^\d/.test(part) ? 'number' : 'word'
	}));
	const sentence = { text, start: 0, end: text.length };
	const term = (headword: string): Term => {
		const occurrences: Span[] = words
			.filter((token) => token.text === headword)
			.map(({ start, end }) => ({ start, end }));
		return {
			headword,
			pos: 'NOUN',
			gloss: ['gloss'],
			occurrences,
			sentence: { start: 0, end: text.length },
			word: must(occurrences[0]),
			usefulness: occurrences.length
		};
	};
	return {
		text,
		paragraphs: [{ start: 0, end: text.length }],
		sentences: [sentence],
		words,
		facts: [],
		terms: { words: terms.words.map(term), names: terms.names.map(term) },
		quiz: []
	};
}
