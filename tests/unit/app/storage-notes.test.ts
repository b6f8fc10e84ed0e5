import { describe, expect, it } from 'vitest';
import { addArticle } from '../../../src/lib/app/articles.ts';
import { shouldRemind, type BackupFacts } from '../../../src/lib/app/backup-reminder.ts';
import { noteBackup } from '../../../src/lib/app/backup.ts';
import { addCards, removeCards } from '../../../src/lib/app/cards.ts';
import { gradeCard, undoGrade } from '../../../src/lib/app/review.ts';
import { putNoteAway, storageNote } from '../../../src/lib/app/storage-notes.ts';
import { createTestApp, type TestApp } from './fixture.ts';
import { must } from './must.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const IOS = { device: 'ios', installable: true } as const;

describe('the reminder of a backup', () => {
	const facts = (more: Partial<BackupFacts> = {}): BackupFacts => ({
		now: NOW,
		firstUse: NOW - 100 * DAY,
		lastBackup: NOW - 14 * DAY,
		unsaved: 20,
		...more
	});

	it.each<[string, Partial<BackupFacts>]>([
		['the last backup is two weeks old and twenty things are not in it', {}],
		[
			'there was no backup in the two weeks since the first use',
			{ lastBackup: undefined, firstUse: NOW - 14 * DAY }
		],
		['it was put off a week ago', { putOff: NOW - 7 * DAY }],
		['the backup is noted at a time that has not come', { lastBackup: NOW + DAY }],
		['it was put off at a time that has not come', { putOff: NOW + DAY }]
	])('comes where %s', (_, more) => {
		expect(shouldRemind(facts(more))).toBe(true);
	});

	it.each<[string, Partial<BackupFacts>]>([
		['the backup is younger', { lastBackup: NOW - 14 * DAY + 1 }],
		['too little would be lost', { unsaved: 19 }],
		['the app is new here', { lastBackup: undefined, firstUse: NOW - 14 * DAY + 1 }],
		['nothing was ever stored', { lastBackup: undefined, firstUse: undefined, unsaved: 0 }],
		['it was put off less than a week ago', { putOff: NOW - 7 * DAY + 1 }]
	])('does not come where %s', (_, more) => {
		expect(shouldRemind(facts(more))).toBe(false);
	});
});

/** An app with a first article and `count` cards, made one after another. */
async function withCards(count: number): Promise<{ app: TestApp; ids: string[] }> {
	const app = await createTestApp();
	app.time = NOW;
	const article = await addArticle(app, { text: 'ข่าว' });
	const ids: string[] = [];
	for (let index = 0; index < count; index++) {
		const term = {
			headword: `คำ${index}`,
			pos: 'NOUN' as const,
			gloss: ['word'],
			sentence: { start: 0, end: 4 },
			word: { start: 0, end: 4 }
		};
		ids.push(must((await addCards(app, article, [term])).added[0]).id);
	}
	return { app, ids };
}

describe('the note in the library', () => {
	it('reminds once cards and grades together are worth a backup, and no more when one was saved', async () => {
		const { app, ids } = await withCards(15);
		for (const id of ids.slice(0, 4)) await gradeCard(app, id, 3, 1000);
		const event = await gradeCard(app, must(ids[5]), 3, 1000);
		app.time = NOW + 20 * DAY;
		expect(await storageNote(app, null)).toEqual({ kind: 'reminder' });
		await undoGrade(app, event);
		await undoGrade(app, event);
		expect(await storageNote(app, null), 'an undo is nothing to lose').toEqual({ kind: 'reminder' });
		await removeCards(app, ids.slice(0, 1));
		expect(await storageNote(app, null)).toBeNull();
	});

	it('counts from the last backup', async () => {
		const { app, ids } = await withCards(20);
		app.time = NOW + 15 * DAY;
		await noteBackup(app, { at: app.time });
		app.time = NOW + 40 * DAY;
		expect(await storageNote(app, null)).toBeNull();
		for (const id of ids) await gradeCard(app, id, 3, 1000);
		expect(await storageNote(app, null)).toEqual({ kind: 'reminder', lastBackup: NOW + 15 * DAY });
	});

	it('stays away for a week after it was put off', async () => {
		const { app } = await withCards(20);
		app.time = NOW + 14 * DAY;
		await putNoteAway(app, must((await storageNote(app, null)) ?? undefined));
		expect(await storageNote(app, null)).toBeNull();
		app.time += 7 * DAY;
		expect(await storageNote(app, null)).toEqual({ kind: 'reminder' });
	});

	it('warns of a browser that deletes, as soon as there is a card, until it was put away', async () => {
		const { app: empty } = await withCards(0);
		expect(await storageNote(empty, IOS)).toBeNull();
		const { app } = await withCards(1);
		const note = await storageNote(app, IOS);
		expect(note).toEqual({ kind: 'eviction', risk: IOS });
		await putNoteAway(app, must(note ?? undefined));
		app.time += 365 * DAY;
		expect(await storageNote(app, IOS)).toBeNull();
	});

	it('says first what may be deleted, then what may be forgotten', async () => {
		const { app } = await withCards(20);
		app.time = NOW + 14 * DAY;
		const note = must((await storageNote(app, IOS)) ?? undefined);
		expect(note.kind).toBe('eviction');
		await putNoteAway(app, note);
		expect(await storageNote(app, IOS)).toEqual({ kind: 'reminder' });
	});
});
