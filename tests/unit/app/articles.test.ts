import { describe, expect, it } from 'vitest';
import {
	addArticle,
	deleteArticle,
	ensureSamples,
	findDuplicate,
	getArticle,
	markOpened,
	MAX_ARTICLE_LENGTH,
	renameArticle,
	savePosition
} from '../../../src/lib/app/articles.ts';
import { library } from '../../../src/lib/app/library.ts';
import { createTestApp } from './fixture.ts';
import { must } from './must.ts';

const sample = { slug: 's', title: 'ตัวอย่าง', text: 'ทหาร ไทย', english: 'Thai soldiers' };

describe('adding an article', () => {
	it('stores the text trimmed, with line ends as \\n, under the title that was given', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: '\r\n ทหาร\r\nไทย \n', title: ' ข่าว ', english: '' });
		expect(article).toMatchObject({ title: 'ข่าว', text: 'ทหาร\nไทย', createdAt: app.time });
		expect(article).not.toHaveProperty('english');
		expect(await getArticle(app, article.id)).toEqual(article);
	});

	it('takes the first line for a title, cut between clusters where it is long', async () => {
		const app = await createTestApp();
		expect((await addArticle(app, { text: 'พาดหัว\nเนื้อข่าว' })).title).toBe('พาดหัว');
		const { title } = await addArticle(app, { text: 'กี้'.repeat(60) });
		expect(title).toBe('กี้'.repeat(26) + '…');
	});

	it.each([
		['empty', ' \n '],
		['no-thai', 'Only English here, 1234.'],
		['too-long', 'ก'.repeat(MAX_ARTICLE_LENGTH + 1)]
	])('refuses a text that is %s', async (code, text) => {
		const app = await createTestApp();
		await expect(addArticle(app, { text })).rejects.toMatchObject({ name: 'AppError', code });
		expect(await app.db.articles.count()).toBe(0);
	});

	it('refuses the same text again, white space aside, and names the article that is there', async () => {
		const app = await createTestApp();
		const { id } = await addArticle(app, { text: 'ทหาร ไทย' });
		await expect(addArticle(app, { text: ' ทหาร\n\nไทย' })).rejects.toMatchObject({
			code: 'duplicate',
			articleId: id
		});
		expect(await findDuplicate(app, 'ทหาร  ไทย ')).toBe(id);
		expect(await findDuplicate(app, 'ทหาร')).toBeUndefined();
	});

	it('lets one of two tabs win that add the same text at once', async () => {
		const app = await createTestApp();
		const results = await Promise.allSettled([
			addArticle(app, { text: 'ทหาร' }),
			addArticle(app, { text: 'ทหาร' })
		]);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});
});

describe('keeping articles', () => {
	it('renames, notes opening and place, and says when the article is gone', async () => {
		const app = await createTestApp();
		const { id } = await addArticle(app, { text: 'ทหารไทย' });
		await renameArticle(app, id, ' ใหม่ ');
		await markOpened(app, id);
		await markOpened(app, id);
		await savePosition(app, id, 4);
		expect(await getArticle(app, id)).toMatchObject({ title: 'ใหม่', openedAt: app.time, position: 4 });
		await expect(renameArticle(app, id, ' ')).rejects.toMatchObject({ code: 'empty' });
		await expect(renameArticle(app, 'gone', 'x')).rejects.toMatchObject({ code: 'not-found' });
		await expect(getArticle(app, 'gone')).rejects.toMatchObject({ code: 'not-found' });
		await expect(deleteArticle(app, 'gone')).rejects.toMatchObject({ code: 'not-found' });
	});

	it('brings a deleted article back as it was', async () => {
		const app = await createTestApp();
		const article = await addArticle(app, { text: 'ทหาร' });
		const undo = await deleteArticle(app, article.id);
		expect(await app.db.articles.count()).toBe(0);
		await undo();
		expect(await getArticle(app, article.id)).toEqual(article);
	});
});

describe('the sample article', () => {
	it('stands in the library at the first start and does not come back once deleted', async () => {
		const app = await createTestApp();
		await ensureSamples(app, [sample]);
		await ensureSamples(app, [sample]);
		const [summary] = await library(app);
		expect(summary).toMatchObject({ title: 'ตัวอย่าง', sample: 's' });
		await deleteArticle(app, must(summary).id);
		await ensureSamples(app, [sample]);
		expect(await library(app)).toEqual([]);
	});

	it('comes once where two tabs start at the same time, and not where its text is there', async () => {
		const app = await createTestApp();
		await Promise.all([ensureSamples(app, [sample]), ensureSamples(app, [sample])]);
		expect(await app.db.articles.count()).toBe(1);
		const other = await createTestApp();
		await addArticle(other, { text: sample.text });
		await ensureSamples(other, [sample]);
		expect(await other.db.articles.count()).toBe(1);
	});
});
