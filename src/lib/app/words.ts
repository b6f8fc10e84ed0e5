import { listCards } from '../store/cards.ts';
import { listMarks, writeMark } from '../store/terms.ts';
import { wordStatus, type Mark, type WordStatus } from '../study/schedule/status.ts';
import type { StudyAnalysis } from '../study/study.ts';
import type { Token } from '../thai/words/token.ts';
import { once, type App, type Undo } from './app.ts';
import { live, type Live } from './live.svelte.ts';

export type { Mark, WordStatus } from '../study/schedule/status.ts';

/** The status of every word that has a card or a mark; any other word is new. */
export async function wordStatuses(app: App): Promise<Map<string, WordStatus>> {
	const [marks, cards] = await Promise.all([listMarks(app.db), listCards(app.db)]);
	const statuses = new Map<string, WordStatus>();
	for (const { headword, state } of cards) statuses.set(headword, wordStatus(undefined, state));
	for (const { headword, mark } of marks) statuses.set(headword, wordStatus(mark, undefined));
	return statuses;
}

/** `wordStatuses`, live. */
export function liveWordStatuses(app: App): Live<Map<string, WordStatus>> {
	return live(() => wordStatuses(app));
}

/**
 * Marks a word as known or ignored, or takes its mark away (`null`). A card of the word stays, and rests while the
 * word is marked.
 */
export async function setMark(app: App, headword: string, mark: Mark | null): Promise<Undo> {
	const before = await writeMark(app.db, headword, mark ? { headword, mark, updatedAt: app.now() } : null);
	return once(() => writeMark(app.db, headword, before ?? null));
}

/**
 * Tells the headword of a token: that of the term or name that covers it, else its own text. Statuses, marks and
 * cards go by headword.
 */
export function headwords(analysis: Pick<StudyAnalysis, 'terms'>): (token: Token) => string {
	const byStart = new Map<number, string>();
	for (const { headword, occurrences } of [...analysis.terms.names, ...analysis.terms.words]) {
		for (const { start } of occurrences) byStart.set(start, headword);
	}
	return (token) => byStart.get(token.start) ?? token.text;
}
