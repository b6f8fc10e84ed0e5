import { expect, type Page } from '@playwright/test';
import { openFirstArticle, openLibrary, tapWord } from './support.ts';

/** Adds a card by the sheet of a word; the reader is open. */
async function learnWord(page: Page): Promise<void> {
	const sheet = await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
	await sheet.getByRole('button', { name: /^(Learn|เพิ่มคำนี้)$/ }).click();
	await expect(page.locator('[data-start].w-learning1').first()).toBeVisible();
}

async function openQuiz(page: Page): Promise<void> {
	await openFirstArticle(page);
	await page.locator('a[href*="/quiz/"]').first().click();
	await expect(page.locator('.choice').first()).toBeVisible();
}

async function openReview(page: Page): Promise<void> {
	await openFirstArticle(page);
	await learnWord(page);
	await page.goto('./review/');
	await expect(page.getByRole('button', { name: /^(Show meaning|ดูความหมาย)/ })).toBeVisible();
}

/** Every screen, and how to get there, whatever language the interface speaks. */
export const SCREENS: Record<string, (page: Page) => Promise<unknown>> = {
	library: openLibrary,
	'library-empty': async (page) => {
		await openLibrary(page);
		await page
			.getByRole('button', { name: /^(Delete|ลบ)/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 }).nth(1)).toBeVisible();
		await page.reload(); // without the toast that offers to undo
		await expect(page.getByRole('heading', { level: 1 }).nth(1)).toBeVisible();
	},
	paste: (page) => page.goto('./paste/'),
	reader: openFirstArticle,
	'reader-word': async (page) => {
		await openFirstArticle(page);
		await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
	},
	'reader-text': async (page) => {
		await openFirstArticle(page);
		await page.getByRole('button', { name: /^(Text|ตัวอักษร)/ }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	words: async (page) => {
		await openFirstArticle(page);
		await page.locator('a[href*="/words/"]').first().click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
	},
	'quiz-question': openQuiz,
	'quiz-answered': async (page) => {
		await openQuiz(page);
		await page.locator('.choice').first().click();
		await expect(page.locator('mark').first()).toBeVisible();
	},
	'quiz-result': async (page) => {
		await openQuiz(page);
		for (let last = false; !last;) {
			await page.locator('.choice').first().click();
			const next = page.getByRole('button', { name: /^(Next question|See the result|ข้อต่อไป|ดูผล)/ });
			last = /See|ดูผล/.test(await next.innerText());
			await next.click();
		}
		await expect(page.locator('.choice')).toHaveCount(0);
	},
	'review-front': openReview,
	'review-back': async (page) => {
		await openReview(page);
		await page.getByRole('button', { name: /^(Show meaning|ดูความหมาย)/ }).click();
		await expect(page.getByRole('button', { name: /^(Good|จำได้)/ })).toBeVisible();
	},
	'review-empty': (page) => page.goto('./review/'),
	'dictionary-empty': (page) => page.goto('./dictionary/'),
	'dictionary-search': async (page) => {
		await page.goto('./dictionary/');
		await page.getByRole('button', { name: /^(Thai keyboard|แป้นพิมพ์ไทย)/ }).click();
		await page.getByRole('searchbox').fill('court');
		await expect(page.getByRole('link', { name: /ศาล/ }).first()).toBeVisible();
	},
	'dictionary-word': async (page) => {
		await openFirstArticle(page);
		await page.goto(`./dictionary/?word=${encodeURIComponent('ศาล')}`);
		await expect(page.getByRole('heading', { name: /^(In your articles|ในข่าวของคุณ)/ })).toBeVisible();
	},
	'dictionary-edit': async (page) => {
		await page.goto(`./dictionary/?word=${encodeURIComponent('ศาล')}`);
		await page.getByRole('button', { name: /^(Add a meaning|เพิ่มความหมาย)/ }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	settings: (page) => page.goto('./settings/'),
	about: (page) => page.goto('./about/'),
	'not-found': (page) => page.goto('./no/such/page/')
};
