import { wrap, type Remote } from 'comlink';
import packUrl from '../../generated/engine.gzip?url';
import type { StudyAnalysis } from '../study/study.ts';
import type { Entry } from '../thai/lexicon/entry.ts';
import type { SegmenterName } from '../thai/words/segmenter.ts';
import type { EngineService } from './engine.worker.ts';

/** The engine behind a Web Worker. Every call rejects with `EngineError` where the worker or its data fails. */
export interface EngineClient {
	/** Version of engine and data; cached analyses of another version are stale. */
	version(): Promise<string>;
	analyse(text: string, options?: { segmenter?: SegmenterName }): Promise<StudyAnalysis>;
	/** One answer for each word, in order. */
	lookup(words: string[]): Promise<(Entry | null)[]>;
	/** At most `limit` written entries for what was typed, in Thai, English or romanised, best first. */
	search(query: string, limit: number): Promise<Entry[]>;
	/** At most `limit` written entries that contain the headword, the commonest first. */
	containing(headword: string, limit: number): Promise<Entry[]>;
}

/** The worker could not start, or its data could not be loaded, or it died. Asking again starts afresh. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
}

interface Running {
	remote: Remote<EngineService>;
	version: string;
	/** Rejects when the worker dies, so that no call waits for ever. */
	died: Promise<never>;
}

let running: Promise<Running> | undefined;

/** The page's one engine; the worker starts at the first call. */
export function getEngine(): EngineClient {
	return {
		version: async () => (await start()).version,
		analyse: (text, options) => call((remote) => remote.analyse(text, options)),
		lookup: (words) => call((remote) => remote.lookup(words)),
		search: (query, limit) => call((remote) => remote.search(query, limit)),
		containing: (headword, limit) => call((remote) => remote.containing(headword, limit))
	};
}

async function call<T>(ask: (remote: Remote<EngineService>) => Promise<unknown>): Promise<T> {
	const { remote, died } = await start();
	try {
		return (await Promise.race([ask(remote), died])) as T;
	} catch (cause) {
		throw cause instanceof EngineError ? cause : new EngineError('the engine failed', { cause });
	}
}

function start(): Promise<Running> {
	running ??= launch().catch((error: unknown) => {
		running = undefined;
		throw error;
	});
	return running;
}

async function launch(): Promise<Running> {
	let worker: Worker;
	try {
		worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
	} catch (cause) {
		throw new EngineError('the worker could not start', { cause });
	}
	const died = new Promise<never>((_, reject) => {
		worker.onerror = (event) => {
			running = undefined;
			worker.terminate();
			reject(new EngineError(`the worker stopped: ${event.message}`));
		};
	});
	died.catch(() => undefined); // whoever waits on a call hears of it; nobody else has to
	const remote = wrap<EngineService>(worker);
	try {
		const url = new URL(packUrl, self.location.href).href;
		const version = await Promise.race([remote.load(url), died]);
		return { remote, version, died };
	} catch (cause) {
		worker.terminate();
		throw cause instanceof EngineError
			? cause
			: new EngineError('engine data could not be loaded', { cause });
	}
}
