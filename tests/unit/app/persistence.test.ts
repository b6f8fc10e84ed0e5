import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addCards } from '../../../src/lib/app/cards.ts';
import { Persistence, type Kept, type PersistenceApi } from '../../../src/lib/app/persistence.ts';
import { gradeCard } from '../../../src/lib/app/review.ts';
import { storageReport } from '../../../src/lib/app/storage-report.ts';
import { createTestApp } from './fixture.ts';
import { must } from './must.ts';
import { term } from './term.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const api = (persisted: boolean, grants: boolean) => ({
	persisted: vi.fn(async () => persisted),
	persist: vi.fn(async () => grants)
});
async function failing(): Promise<never> {
	throw new TypeError('an opaque origin');
}

describe('asking the browser to keep the data', () => {
	it('happens once in a visit, however often there is a reason', async () => {
		const browser = api(false, true);
		const persistence = new Persistence(browser);
		expect(await Promise.all([persistence.askOnce(), persistence.askOnce()])).toEqual(['kept', 'kept']);
		await persistence.askOnce();
		expect(browser.persist).toHaveBeenCalledOnce();
	});

	it('does not happen where the browser keeps it already', async () => {
		const browser = api(true, true);
		expect(await new Persistence(browser).askOnce()).toBe('kept');
		expect(browser.persist).not.toHaveBeenCalled();
	});

	it('happens again when the learner asks for it, and says what the browser answers', async () => {
		const browser = api(false, false);
		const persistence = new Persistence(browser);
		expect(await persistence.askOnce()).toBe('evictable');
		browser.persist.mockResolvedValue(true);
		expect(await persistence.ask()).toBe('kept');
	});

	it.each<[string, PersistenceApi, Kept]>([
		['no storage API at all', undefined, 'unknown'],
		['an API without these parts', {}, 'unknown'],
		['one that cannot be asked', { persisted: async () => false }, 'evictable'],
		['one that fails to say', { persisted: failing, persist: async () => true }, 'kept'],
		['one that fails when asked', { persisted: async () => false, persist: failing }, 'evictable']
	])('is no error with %s', async (_, browser, answer) => {
		expect(await new Persistence(browser).askOnce()).toBe(answer);
	});
});

describe('the app tells that there is something to keep', () => {
	it('with new cards and with a grade, not at the start and not where nothing was added', async () => {
		const app = await createTestApp();
		const keep = vi.fn();
		app.keep = keep;
		const article = { id: 'a', title: '', text: 'ข่าว' };
		await addCards(app, article, []);
		expect(keep).not.toHaveBeenCalled();
		const { added } = await addCards(app, article, [term]);
		expect(keep).toHaveBeenCalledTimes(1);
		await addCards(app, article, [term]);
		expect(keep).toHaveBeenCalledTimes(1);
		await gradeCard(app, must(added[0]).id, 3, 1000);
		expect(keep).toHaveBeenCalledTimes(2);
	});
});

describe('the report of storage', () => {
	const persistence = new Persistence(api(true, true));

	it('says what the browser says', async () => {
		const browser = { estimate: async () => ({ usage: 5, quota: 100 }) };
		expect(await storageReport(browser, persistence)).toEqual({ used: 5, quota: 100, kept: 'kept' });
	});

	it.each([
		['there is no API', undefined],
		['the API cannot estimate', {}],
		['the estimate fails', { estimate: failing }],
		['the estimate is empty', { estimate: async () => ({}) }],
		['the quota is none', { estimate: async () => ({ quota: 0 }) }]
	])('leaves out what is not known where %s', async (_, browser) => {
		expect(await storageReport(browser, persistence)).toEqual({ kept: 'kept' });
	});
});
