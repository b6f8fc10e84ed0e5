import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openFirstArticle, tapWord } from './support.ts';

/** From the library on: reads the sample, learns its words, answers its quiz, reviews, saves a backup; checks what that holds. */
export async function doMainJob(page: Page): Promise<void> {
	await openFirstArticle(page);
	const sheet = await tapWord(page, 'ให้อภัย', 'อภัยโทษ');
	await expect(sheet).toContainText(/pardon|forgive/);
	await sheet.getByRole('button', { name: 'Close' }).click();
	const count = await addCards(page);
	await openFirstArticle(page);
	await page.getByRole('link', { name: /^Quiz/ }).first().click();
	await answerQuestion(page, /How many Ivorian soldiers .*pardon.*\?/, /^49 นาย$/, /49/);
	await reviewThree(page);
	const { cards, reviews, attempts } = await backup(page);
	expect(cards).toHaveLength(count);
	expect(reviews).toHaveLength(3);
	expect(attempts.at(-1)).toMatchObject({ correct: true });
}

/** The way from a read article through words and review; the reader is open at the start. Answers the cards added. */
export async function addCards(page: Page): Promise<number> {
	await page
		.getByRole('link', { name: /^Words/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'Words to learn' })).toBeVisible();
	const learn = page.getByRole('button', { name: /^Learn \d+ words?$/ });
	await expect(learn).toBeVisible();
	const count = Number(/\d+/.exec(await learn.innerText())?.[0]);
	await learn.click();
	await expect(page.getByText(new RegExp(`Added ${count} cards?`))).toBeVisible();
	return count;
}

/** Goes through the quiz until a question fits `stem`; answers it with `right` and checks verdict and evidence. */
export async function answerQuestion(
	page: Page,
	stem: RegExp,
	right: RegExp,
	evidence: RegExp
): Promise<void> {
	const english = page.getByText(stem);
	await expect(page.locator('.choice').first()).toBeVisible();
	for (let i = 0; i < 20 && !(await english.isVisible()); i++) {
		await page.locator('.choice').first().click();
		await page.getByRole('button', { name: /Next question/ }).click();
	}
	await expect(english).toBeVisible();
	await page
		.locator('.choice')
		.filter({ has: page.locator('.th').filter({ hasText: right }) })
		.click();
	await expect(page.locator('.choice.right .tag')).toHaveText('Right');
	await expect(page.getByText(/^Evidence · sentence \d+/)).toBeVisible();
	await expect(page.locator('mark').first()).toHaveText(evidence);
}

/** Grades three cards as Good. */
export async function reviewThree(page: Page): Promise<void> {
	await page.goto('./review/');
	for (let i = 0; i < 3; i++) {
		await page.getByRole('button', { name: 'Show meaning' }).click();
		const good = page.getByRole('button', { name: /^Good/ });
		await expect(good).toHaveText(/\d/); // the next interval stands on the button
		await good.click();
		await expect(good).toBeHidden(); // the grade is stored, and the next card stands there
	}
}

export interface Backup {
	cards: unknown[];
	reviews: { kind: string; grade: number }[];
	attempts: unknown[];
}

/** The tables of a backup, saved from the settings. */
export async function backup(page: Page): Promise<Backup> {
	await page.goto('./settings/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save a backup/ }).click();
	const { tables } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { tables: Backup };
	return tables;
}
