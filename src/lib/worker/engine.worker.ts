import { expose } from 'comlink';
import { study } from '../study/study.ts';
import { createEngine, type Engine } from '../thai/analyze.ts';
import { createSearch, type DictionarySearch } from '../thai/lexicon/search/search.ts';
import { paiboon } from '../thai/pronounce/notations/paiboon.ts';
import { romanised } from '../thai/pronounce/notations/romanised.ts';
import { rtgs } from '../thai/pronounce/notations/rtgs.ts';
import { readPack } from '../thai/pack.ts';
import type { EngineClient } from './client.ts';

let engine: Engine | undefined;

function ready(): Engine {
	if (!engine) throw new Error('the engine was asked before its data was loaded');
	return engine;
}

let search: DictionarySearch | undefined;

/** The index of the lexicon, made when it is first asked for. */
function searching(): DictionarySearch {
	search ??= createSearch(
		ready().lexicon.entries(),
		romanisations,
		({ headword, parts }) => parts ?? partsOf(headword)
	);
	return search;
}

/** How a headword is written in Latin letters, in the notations that learners type. */
function romanisations(headword: string): string[] {
	const syllables = ready().pronounce(headword)?.syllables;
	return syllables ? [romanised(syllables), rtgs(syllables), paiboon(syllables)] : [];
}

function partsOf(headword: string): string[] {
	return (ready().segmenter().words(headword)[0]?.parts ?? []).map(({ text }) => text);
}

/** What the worker offers to the page; `client.ts` is the page's side of it. */
const service = {
	/** Loads the engine's data, a pack under gzip, from `url`. Rejects where the file is missing, damaged or of another version. */
	async load(url: string): Promise<string> {
		const response = await fetch(url);
		if (!response.ok || !response.body)
			throw new Error(`engine data: ${response.status} ${response.statusText}`);
		const start = performance.now();
		const pack = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
		engine = createEngine(readPack(await pack.arrayBuffer()));
		search = undefined;
		performance.measure('load', { start });
		return engine.version;
	},
	async analyse(text, options) {
		const start = performance.now();
		const analysis = study(ready(), text, options?.segmenter);
		// For benchmarks and for whoever looks into the browser's performance panel.
		performance.measure('analyse', { start });
		return analysis;
	},
	lookup: async (words) => words.map((word) => ready().lookup(word)),
	search: async (query, limit) => searching().find(query, limit),
	containing: async (headword, limit) => searching().containing(headword, limit)
} satisfies Omit<EngineClient, 'version'> & { load(url: string): Promise<string> };

export type EngineService = typeof service;

expose(service);
