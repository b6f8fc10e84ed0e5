import { updateCard } from '../store/cards.ts';
import { appendReport, changeEntry, deleteReport, listReports, readEntries } from '../store/entries.ts';
import { newId } from '../store/id.ts';
import type { CardRow, EntryRow, ReportRow } from '../store/types.ts';
import type { Term } from '../study/cards/term.ts';
import { currentGloss, senseKey, withOwn, type OwnSense } from '../study/lexicon/own-entry.ts';
import type { Entry, Sense } from '../thai/lexicon/entry.ts';
import { EngineError } from '../worker/client.ts';
import { localDate } from './local-date.ts';
import { once, type App, type Undo } from './app.ts';

export type { OwnSense } from '../study/lexicon/own-entry.ts';
export type { Sense } from '../thai/lexicon/entry.ts';

/** One answer for each word, in order: the learner's own lexicon over the engine's. */
export async function lookUp(app: App, words: readonly string[]): Promise<(Entry | null)[]> {
	return lookUpUnder(app, words, await readEntries(app.db, words));
}

/** `lookUp` where the own entries have been read already. */
export async function lookUpUnder(
	app: App,
	words: readonly string[],
	own: ReadonlyMap<string, EntryRow>
): Promise<(Entry | null)[]> {
	const entries = await app.engine.lookup([...words]);
	return words.map((word, i) => withOwn(entries[i] ?? null, own.get(word)));
}

/**
 * Writes a meaning of the learner's own for a headword; where `replaces` names a sense that is shown, it takes its place: an own one
 * is changed, one of the lexicon's is hidden.
 */
export function saveSense(app: App, headword: string, sense: OwnSense, replaces?: Sense): Promise<Undo> {
	return change(app, headword, (row) => {
		if (!replaces) return { ...row, senses: [...row.senses, sense] };
		if (!replaces.own) return { ...hide(row, replaces), senses: [...row.senses, sense] };
		const key = senseKey(replaces);
		return { ...row, senses: row.senses.map((own) => (senseKey(own) === key ? sense : own)) };
	});
}

/** Hides a sense: one of the learner's own is deleted, one of the lexicon's is no longer shown. */
export function hideSense(app: App, headword: string, sense: Sense): Promise<Undo> {
	return change(app, headword, (row) =>
		sense.own
			? { ...row, senses: row.senses.filter((own) => senseKey(own) !== senseKey(sense)) }
			: hide(row, sense)
	);
}

/** Shows all senses of the lexicon again; what the learner wrote stays. */
export function showHidden(app: App, headword: string): Promise<Undo> {
	return change(app, headword, (row) => ({ ...row, hidden: [] }));
}

/** Notes that a gloss is bad, for whoever keeps the lexicon; nothing is sent. */
export async function reportSense(app: App, headword: string, sense: Sense, comment: string): Promise<Undo> {
	const report: ReportRow = {
		id: newId(),
		headword,
		pos: sense.pos,
		gloss: [...sense.gloss],
		comment: comment.trim(),
		at: app.now(),
		engineVersion: await app.engine.version()
	};
	await appendReport(app.db, report);
	app.keep?.();
	return once(() => deleteReport(app.db, report.id));
}

/** The reports as a file (JSON), oldest first; `null` where there are none. */
export async function exportReports(app: App): Promise<{ blob: Blob; filename: string } | null> {
	const reports = await listReports(app.db);
	if (reports.length === 0) return null;
	const text = JSON.stringify({ format: 'aankhao-reports', reports }, null, '\t');
	return {
		blob: new Blob([text], { type: 'application/json' }),
		filename: `aankhao-reports-${localDate(app.now())}.json`
	};
}

/** Writes the glosses of one card; from then on it keeps them, whatever the lexicon says. */
export async function editCard(app: App, id: string, gloss: readonly string[]): Promise<Undo> {
	const before = await updateCard(app.db, id, { gloss: [...gloss], edited: true });
	return once(async () => {
		if (before) await updateCard(app.db, id, { gloss: before.gloss, edited: before.edited ?? false });
	});
}

/** The card as it is to be shown: one that the learner has not edited follows the lexicon, also where the engine has to be asked. */
export async function withCurrentGloss(app: App, card: CardRow): Promise<CardRow> {
	if (card.edited) return card;
	try {
		const [entry = null] = await lookUp(app, [card.headword]);
		return { ...card, gloss: [...currentGloss(card, entry)] };
	} catch (error) {
		if (!(error instanceof EngineError)) throw error;
		console.warn('the lexicon could not be asked; the card shows what it was made with', error);
		return card;
	}
}

/** Terms of an article with the meanings that the learner wrote or left in view. */
export async function withOwnMeanings(app: App, terms: readonly Term[]): Promise<Term[]> {
	const own = await readEntries(
		app.db,
		terms.map(({ headword }) => headword)
	);
	if (own.size === 0) return [...terms];
	const changed = [...own.keys()];
	const entries = await lookUpUnder(app, changed, own);
	const meanings = new Map(changed.map((headword, i) => [headword, entries[i] ?? null]));
	return terms.map((term) => {
		const entry = meanings.get(term.headword);
		if (entry === undefined) return term;
		const sense =
			entry?.senses.find((one) => one.own || senseKey(one) === senseKey(term)) ?? entry?.senses[0];
		return sense ? { ...term, pos: sense.pos, gloss: sense.gloss } : { ...term, gloss: [] };
	});
}

async function change(app: App, headword: string, make: (row: EntryRow) => EntryRow): Promise<Undo> {
	const fresh: EntryRow = { headword, senses: [], hidden: [], updatedAt: app.now() };
	const before = await changeEntry(app.db, headword, (row) => ({
		...make(row ?? fresh),
		updatedAt: app.now()
	}));
	app.keep?.();
	return once(() => changeEntry(app.db, headword, () => before));
}

function hide(row: EntryRow, sense: Sense): EntryRow {
	return { ...row, hidden: [...new Set([...row.hidden, senseKey(sense)])] };
}
