import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analysisOf } from '../../../src/lib/app/analysis.ts';
import { addArticle } from '../../../src/lib/app/articles.ts';
import { exportBackup, noteBackup, restoreBackup } from '../../../src/lib/app/backup.ts';
import { addCards } from '../../../src/lib/app/cards.ts';
import { recordAttempt } from '../../../src/lib/app/quiz.ts';
import { gradeCard, undoGrade } from '../../../src/lib/app/review.ts';
import { setSetting } from '../../../src/lib/app/settings.ts';
import { setMark } from '../../../src/lib/app/words.ts';
import { readTables } from '../../../src/lib/store/backup.ts';
import { readDeviceNotes, writeDeviceNote } from '../../../src/lib/store/device.ts';
import { createTestApp, type TestApp } from './fixture.ts';
import { question } from './question.ts';
import { must } from './must.ts';

afterEach(() => vi.restoreAllMocks());

async function used(): Promise<TestApp> {
	const app = await createTestApp();
	const article = await addArticle(app, { text: 'ศาล สั่ง ทหาร', english: 'The court ordered the soldier' });
	const { terms } = await analysisOf(app, article);
	const { added } = await addCards(app, article, terms.words.slice(0, 2));
	await gradeCard(app, must(added[0]).id, 3, 1000);
	await undoGrade(app, await gradeCard(app, must(added[1]).id, 1, 1000));
	await setMark(app, 'ทหาร', 'known');
	await setSetting(app, 'locale', 'th');
	await recordAttempt(app, { quizId: 'q', article, question, chosen: 0 });
	return app;
}

describe('a backup', () => {
	it('brings everything into an empty app, without what the engine computed', async () => {
		const app = await used();
		const { blob, filename } = await exportBackup(app);
		expect(filename).toBe('aankhao-2026-11-24.json');
		expect(blob.type).toBe('application/json');
		const other = await createTestApp();
		expect(await restoreBackup(other, blob)).toEqual({ articles: 1, cards: 2, reviews: 3, attempts: 1 });
		expect(await readTables(other.db)).toEqual(await readTables(app.db));
		expect(await other.db.analyses.count()).toBe(0);
	});

	it('takes the place of what was there', async () => {
		const { blob } = await exportBackup(await createTestApp());
		const app = await used();
		await restoreBackup(app, await blob.arrayBuffer());
		for (const rows of Object.values(await readTables(app.db))) expect(rows).toEqual([]);
		expect(await app.db.analyses.count()).toBe(0);
	});

	it('that is damaged leaves everything as it was', async () => {
		const app = await used();
		const before = await readTables(app.db);
		const text = await (await exportBackup(app)).blob.text();
		const damaged = new TextEncoder().encode(text.slice(0, text.length / 2));
		await expect(restoreBackup(app, damaged)).rejects.toMatchObject({ code: 'not-json' });
		const wrong = new TextEncoder().encode(text.replace('"known"', '"unknown"'));
		await expect(restoreBackup(app, wrong)).rejects.toMatchObject({
			code: 'damaged',
			path: 'tables.terms.0.mark'
		});
		expect(await readTables(app.db)).toEqual(before);
	});

	it.each(['articles', 'cards', 'settings'])(
		'that meets a full disk while writing %s leaves everything as it was',
		async (table) => {
			const app = await used();
			const { blob } = await exportBackup(app);
			const before = await readTables(app.db);
			const analyses = await app.db.analyses.toArray();
			const add = IDBObjectStore.prototype.add;
			vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
				if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
				return add.apply(this, args);
			} as typeof add);
			await expect(restoreBackup(app, blob)).rejects.toMatchObject({ name: 'StoreError', code: 'quota' });
			vi.restoreAllMocks();
			expect(await readTables(app.db)).toEqual(before);
			expect(await app.db.analyses.toArray()).toEqual(analyses);
		}
	);
});

describe('what the device notes for itself', () => {
	const DAY = 86_400_000;

	it('is in no backup', async () => {
		const app = await used();
		await noteBackup(app, { at: app.time });
		await writeDeviceNote(app.db, 'evictionSeen', app.time);
		expect(await (await exportBackup(app)).blob.text()).not.toMatch(/device\.|lastBackup|evictionSeen/);
	});

	it('outlives a restored backup, whose own age is then that of the last backup', async () => {
		const other = await used();
		const { blob, at } = await exportBackup(other);
		const app = await createTestApp();
		app.time = at + 3 * DAY;
		await noteBackup(app, { at: app.time - DAY });
		await writeDeviceNote(app.db, 'evictionSeen', app.time - 2 * DAY);
		await restoreBackup(app, blob);
		expect(await readDeviceNotes(app.db)).toEqual({ lastBackup: at, evictionSeen: app.time - 2 * DAY });
	});

	it('is not taken from a file that carries such rows', async () => {
		const app = await createTestApp();
		const { blob } = await exportBackup(app);
		const file = JSON.parse(await blob.text());
		file.tables.settings.push(
			{ key: 'device.evictionSeen', value: 1 },
			{ key: 'device.lastBackup', value: 2 }
		);
		await restoreBackup(app, new Blob([JSON.stringify(file)]));
		expect(await readDeviceNotes(app.db)).toEqual({ lastBackup: app.time });
	});

	it.each([
		[
			'of a clock that ran ahead',
			(file: { createdAt?: string }) => (file.createdAt = '2099-01-01T00:00:00Z')
		],
		['that does not say when it was made', (file: { createdAt?: string }) => delete file.createdAt]
	])('counts a restored backup %s from now', async (_, change) => {
		const app = await createTestApp();
		const file = JSON.parse(await (await exportBackup(app)).blob.text());
		change(file);
		await restoreBackup(app, new Blob([JSON.stringify(file)]));
		expect(await readDeviceNotes(app.db)).toEqual({ lastBackup: app.time });
	});

	it('stays as it was where the restore fails', async () => {
		const app = await used();
		await noteBackup(app, { at: 5 });
		await expect(restoreBackup(app, new Blob(['{}']))).rejects.toMatchObject({ code: 'not-a-backup' });
		expect(await readDeviceNotes(app.db)).toEqual({ lastBackup: 5 });
	});
});
