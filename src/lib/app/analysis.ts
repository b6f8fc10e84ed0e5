import { readAnalysis, readProfiles, writeAnalysis } from '../store/analyses.ts';
import { listArticles } from '../store/articles.ts';
import { profileOf } from '../study/schedule/coverage.ts';
import type { StudyAnalysis } from '../study/study.ts';
import type { App } from './app.ts';
import type { ArticleRow } from '../store/types.ts';
import type { SegmenterName } from '../thai/words/segmenter.ts';
import { loadSettings } from './settings.ts';

/**
 * The analysis of an article by the segmenter of the settings: from the cache, or computed by the worker and then
 * kept. Where the engine fails, an analysis of an older engine still serves; where the cache cannot be written,
 * `onunkept` is told and the analysis is simply computed again next time.
 * @throws {EngineError} where the worker or its data fails and nothing is cached.
 * @throws {StoreError} where the cache cannot be read.
 */
export async function analysisOf(
	app: App,
	article: Pick<ArticleRow, 'id' | 'text'>,
	onunkept: (error: unknown) => void = warn
): Promise<StudyAnalysis> {
	const { segmenter } = await loadSettings(app);
	const cached = await readAnalysis(app.db, article.id, segmenter);
	try {
		const engineVersion = await app.engine.version();
		if (cached?.engineVersion === engineVersion) return cached.analysis;
		return await analyse(app, article, segmenter, engineVersion, onunkept);
	} catch (error) {
		if (!cached) throw error;
		console.warn('the engine failed; an older analysis serves', error);
		return cached.analysis;
	}
}

/**
 * Analyses, one after another, every article whose figures are missing or of another engine, so that the library
 * can show its progress. For the background: call it when the library is shown, and drop what it throws or show it.
 */
export async function analyseLibrary(
	app: App,
	signal?: AbortSignal,
	onunkept: (error: unknown) => void = warn
): Promise<void> {
	const { segmenter } = await loadSettings(app);
	const engineVersion = await app.engine.version();
	const fresh = new Set(
		(await readProfiles(app.db, segmenter))
			.filter((row) => row.engineVersion === engineVersion)
			.map((row) => row.articleId)
	);
	for (const article of await listArticles(app.db)) {
		if (signal?.aborted) return;
		if (!fresh.has(article.id)) await analysisOf(app, article, onunkept);
	}
}

async function analyse(
	app: App,
	article: Pick<ArticleRow, 'id' | 'text'>,
	segmenter: SegmenterName,
	engineVersion: string,
	onunkept: (error: unknown) => void
): Promise<StudyAnalysis> {
	const analysis = await app.engine.analyse(article.text, { segmenter });
	try {
		await writeAnalysis(app.db, {
			articleId: article.id,
			segmenter,
			engineVersion,
			analysis,
			profile: { ...profileOf(analysis), questions: analysis.quiz.length }
		});
	} catch (error) {
		onunkept(error);
	}
	return analysis;
}

function warn(error: unknown): void {
	console.warn('the analysis could not be kept', error);
}
