import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addCards, answerQuestion, backup, reviewThree } from './main-job.ts';
import {
	launchPhone,
	openFirstArticle,
	openLibrary,
	pasteArticle,
	profileFolder,
	tapWord,
	watchForFaults
} from './support.ts';

const ORIGINAL = '../shared/articles/mali-pardon.th.txt';
const GOVERNMENT_NEWS = '../shared/eval/data/articles-thaigov.jsonl';

test('a learner reads the sample, learns words, answers the quiz, reviews; a restarted browser keeps it all', async () => {
	const profile = profileFolder();
	const first = await launchPhone(profile);
	const faults = watchForFaults(first.page);
	await openFirstArticle(first.page);
	const sheet = await tapWord(first.page, 'ให้อภัย', 'อภัยโทษ');
	await expect(sheet).toContainText(/pardon|forgive/);
	await sheet.getByRole('button', { name: 'Close' }).click();

	const count = await addCards(first.page);
	expect(count).toBeGreaterThanOrEqual(3);
	await openFirstArticle(first.page);
	await first.page.getByRole('link', { name: /^Quiz/ }).first().click();
	await answerQuestion(first.page, /How many Ivorian soldiers .*pardon.*\?/, /^49 นาย$/, /49/);
	await reviewThree(first.page);
	expect(faults).toEqual([]);
	await first.context.close();

	const second = await launchPhone(profile);
	await openFirstArticle(second.page);
	await expect(second.page.locator('[data-start].w-learning1').first()).toBeVisible();
	const { cards, reviews, attempts } = await backup(second.page);
	expect(cards).toHaveLength(count);
	expect(reviews.map(({ kind, grade }) => [kind, grade])).toEqual([
		['grade', 3],
		['grade', 3],
		['grade', 3]
	]);
	expect(attempts.at(-1)).toMatchObject({
		correct: true,
		question: { prompt: { en: expect.stringMatching(/pardon/) } }
	});
	await second.context.close();
});

test('the original article works the same when pasted', async ({ page }) => {
	test.skip(!existsSync(ORIGINAL), `${ORIGINAL} is not here`);
	const faults = watchForFaults(page);
	await pasteArticle(page, readFileSync(ORIGINAL, 'utf8'), 'มาลีให้อภัยทหาร');
	const sheet = await tapWord(page, 'ให้อภัย');
	await expect(sheet).toContainText(/pardon|forgive/);
	await sheet.getByRole('button', { name: 'Close' }).click();
	expect(await addCards(page)).toBeGreaterThanOrEqual(3);
	await openFirstArticle(page);
	await page.getByRole('link', { name: /^Quiz/ }).first().click();
	await answerQuestion(page, /How many Ivorian soldiers .*pardon.*\?/, /^49 นาย$/, /49/);
	await reviewThree(page);
	expect(faults).toEqual([]);
});

test('an article of government news works the same', async ({ page }) => {
	test.skip(!existsSync(GOVERNMENT_NEWS), `${GOVERNMENT_NEWS} is not here`);
	const faults = watchForFaults(page);
	const articles = readFileSync(GOVERNMENT_NEWS, 'utf8').trim().split('\n');
	const { text } = JSON.parse(articles[12]!) as { text: string };
	await pasteArticle(page, text);
	await page.locator('[data-start]').nth(8).tap();
	await expect(page.getByRole('dialog', { name: 'Word' })).toBeVisible();
	await page.keyboard.press('Escape');
	expect(await addCards(page)).toBeGreaterThanOrEqual(3);
	await openFirstArticle(page);
	await page.getByRole('link', { name: /^Quiz/ }).first().click();
	await page.locator('.choice').first().click();
	await expect(page.getByText(/^Evidence · sentence \d+/)).toBeVisible();
	await reviewThree(page);
	expect(faults).toEqual([]);
});

test('the library lists what was added and keeps it over a reload', async ({ page }) => {
	await pasteArticle(page, 'นายกรัฐมนตรีเดินทางไปเชียงใหม่เมื่อวันศุกร์', 'ข่าวสั้น');
	await openLibrary(page);
	await page.reload();
	await expect(page.getByText('ข่าวสั้น')).toBeVisible();
});
