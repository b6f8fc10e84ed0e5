import { describe, expect, it } from 'vitest';
import { addCards, cardsByHeadword, removeCards } from '../../../src/lib/app/cards.ts';
import { reviewQueue } from '../../../src/lib/app/review-queue.ts';
import { gradeCard, nextReview, undoGrade } from '../../../src/lib/app/review.ts';
import { ReviewSession } from '../../../src/lib/app/review-session.svelte.ts';
import { setSetting } from '../../../src/lib/app/settings.ts';
import { setMark } from '../../../src/lib/app/words.ts';
import { rebuild } from '../../../src/lib/study/schedule/rebuild.ts';
import { analysisOfWords, createTestApp, type TestApp } from './fixture.ts';
import { must } from './must.ts';

const text = 'ศาล สั่ง ทหาร';
const article = { id: 'a', title: 'ข่าว', text };
const { terms } = analysisOfWords(text, { words: ['ศาล', 'สั่ง', 'ทหาร'], names: [] });

async function withCards(): Promise<TestApp> {
	const app = await createTestApp();
	await addCards(app, article, terms.words);
	return app;
}
async function cardOf(app: TestApp, headword: string) {
	return must((await cardsByHeadword(app)).get(headword));
}
async function logOf(app: TestApp, cardId: string) {
	return app.db.reviews.where('cardId').equals(cardId).toArray();
}

describe('reviewing', () => {
	it('offers new cards up to the daily limit, with what each grade would do', async () => {
		const app = await withCards();
		await setSetting(app, 'dailyNew', 2);
		const { item, counts } = await nextReview(app);
		expect(item?.card.headword).toBe('ศาล');
		expect(item?.preview.good.minutes).toBe(10);
		expect(counts).toEqual({ due: 0, learning: 0, new: 2, total: 2 });
	});

	it('appends a grade to the log and moves the card on to what was previewed', async () => {
		const app = await withCards();
		const item = must((await nextReview(app)).item);
		const event = await gradeCard(app, item.card.id, 4, 1234.5);
		expect(event).toMatchObject({ kind: 'grade', grade: 4, durationMs: 1235, at: app.time, retention: 0.9 });
		expect(await logOf(app, item.card.id)).toEqual([event]);
		expect((await cardOf(app, 'ศาล')).state).toEqual(item.preview.easy.state);
	});

	it('undoes by appending: the card is as before, and nothing leaves the log', async () => {
		const app = await withCards();
		const before = await cardOf(app, 'ศาล');
		await gradeCard(app, before.id, 3, 1);
		const middle = await cardOf(app, 'ศาล');
		app.time += 600_000;
		const event = await gradeCard(app, before.id, 1, 1);
		expect(await undoGrade(app, event)).toEqual(middle);
		expect(await undoGrade(app, event)).toEqual(middle);
		const log = await logOf(app, before.id);
		expect(log.map(({ kind }) => kind).sort()).toEqual(['grade', 'grade', 'undo']);
		expect(rebuild(before.createdAt, log)).toEqual(middle.state);
	});

	it('keeps the log in order where the clock was set back', async () => {
		const app = await withCards();
		const card = await cardOf(app, 'ศาล');
		await gradeCard(app, card.id, 3, 1);
		app.time -= 86_400_000;
		await gradeCard(app, card.id, 3, 1);
		const { state } = await cardOf(app, 'ศาล');
		expect(state.reps).toBe(2);
		expect(rebuild(card.createdAt, await logOf(app, card.id))).toEqual(state);
	});

	it('lets cards rest whose word is marked, and those that are suspended', async () => {
		const app = await withCards();
		const undo = await setMark(app, 'ศาล', 'known');
		await app.db.cards.update((await cardOf(app, 'สั่ง')).id, { suspended: true });
		expect((await reviewQueue(app)).cards.map(({ headword }) => headword)).toEqual(['ทหาร']);
		await undo();
		expect((await reviewQueue(app)).cards).toHaveLength(2);
	});

	it('says so where the card was deleted meanwhile', async () => {
		const app = await withCards();
		const { id } = await cardOf(app, 'ศาล');
		const event = await gradeCard(app, id, 3, 1);
		await removeCards(app, [id]);
		await expect(gradeCard(app, id, 3, 1)).rejects.toMatchObject({ code: 'not-found' });
		await expect(undoGrade(app, event)).rejects.toMatchObject({ code: 'not-found' });
		expect(await logOf(app, id)).toEqual([event]);
	});
});

describe('a sitting', () => {
	it('goes through the queue, counts down, and ends with the time of the next card', async () => {
		const app = await withCards();
		const session = new ReviewSession(app);
		await session.load();
		const seen: string[] = [];
		while (session.item) {
			seen.push(session.item.card.headword);
			app.time += 1000;
			await session.grade(4);
		}
		expect(seen).toEqual(['ศาล', 'สั่ง', 'ทหาร']);
		expect(session).toMatchObject({ item: null, done: 3, counts: { total: 0 } });
		expect(session.nextDue).toBeGreaterThan(app.time);
		expect(
			(await app.db.reviews.toArray()).map((event) => 'durationMs' in event && event.durationMs)
		).toEqual([1000, 1000, 1000]);
	});

	it('shows another card before one that was just graded comes again', async () => {
		const app = await withCards();
		const session = new ReviewSession(app);
		await session.load();
		await session.grade(1);
		app.time += 120_000;
		await session.load();
		expect(session.item?.card.headword).toBe('ศาล');
		await session.grade(1);
		expect(session.item?.card.headword).toBe('สั่ง');
	});

	it('undoes back to its first card and no further', async () => {
		const app = await withCards();
		const session = new ReviewSession(app);
		await session.load();
		await session.grade(3);
		await session.grade(3);
		await session.undo();
		expect(session.item?.card.headword).toBe('สั่ง');
		await session.undo();
		expect(session.item?.card).toMatchObject({ headword: 'ศาล', state: { phase: 'new' } });
		expect(session).toMatchObject({ canUndo: false, done: 0, counts: { new: 3, total: 3 } });
		await session.undo();
		expect(await app.db.reviews.count()).toBe(4);
	});

	it('grades once on a double tap, and stays where it was when a grade fails', async () => {
		const app = await withCards();
		const session = new ReviewSession(app);
		await session.load();
		await Promise.all([session.grade(3), session.grade(3)]);
		expect(await app.db.reviews.count()).toBe(1);
		const shown = session.item;
		app.db.close();
		await expect(session.grade(3)).rejects.toMatchObject({ code: 'unavailable' });
		expect(session).toMatchObject({ item: shown, done: 1, busy: false });
	});
});
