import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, openFirstArticle, tapWord, watchForFaults } from './support.ts';

const word = (headword: string): string => `./dictionary/?word=${encodeURIComponent(headword)}`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function write(page: Page, gloss: string): Promise<void> {
	const dialog = page.getByRole('dialog', { name: /^Meaning of/ });
	await dialog.getByLabel(/^English/).fill(gloss);
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toHaveCount(0);
}

test('a word is found by Thai, by English and by an on-screen keyboard', async ({ page }) => {
	const faults = watchForFaults(page);
	await page.goto('./');
	await page.getByRole('link', { name: 'Dictionary' }).click();
	const field = page.getByRole('searchbox');
	await field.fill('hostage');
	await expect(page.getByRole('link', { name: /ตัวประกัน/ }).first()).toBeVisible();
	await field.fill('ประเท');
	await expect(page.getByRole('link', { name: /^ประเทศ / }).first()).toBeVisible();

	await page.getByRole('button', { name: 'Clear' }).click();
	await page.getByRole('button', { name: 'Thai keyboard' }).click();
	const keyboard = page.getByRole('group', { name: 'Thai keyboard' });
	for (const key of ['ท', 'ห', 'า', 'ร', 'ร'])
		await keyboard.getByRole('button', { name: key, exact: true }).click();
	await keyboard.getByRole('button', { name: 'Delete' }).click();
	await expect(field).toHaveValue('ทหาร');
	await keyboard.getByRole('button', { name: 'Shift' }).click();
	await keyboard.getByRole('button', { name: 'ศ', exact: true }).click();
	await expect(field).toHaveValue('ทหารศ');
	await keyboard.getByRole('button', { name: 'Delete' }).click();
	await page
		.getByRole('link', { name: /^ทหาร / })
		.first()
		.click();
	await expect(heading(page)).toHaveText('ทหาร');
	await page.goBack();
	await expect(field).toHaveValue('ทหาร');
	await field.fill('');
	await expect(page.getByRole('heading', { name: 'Looked up lately' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'ทหาร', exact: true })).toBeVisible();
	expect(faults).toEqual([]);
});

test('an entry shows where the learner met the word, and leads there', async ({ page }) => {
	await openFirstArticle(page);
	await page.goto(word('ทหาร'));
	const met = page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: 'In your articles' }) });
	await met.getByRole('link').first().click();
	await expect(page.locator('.marked').first()).toHaveText('ทหาร');
});

test('a meaning is edited, hidden, brought back, deleted and reported', async ({ page }) => {
	await page.goto(word('ศาล'));
	await expect(heading(page)).toHaveText('ศาล');
	const senses = page.locator('.senses > li');
	const count = await senses.count();

	await page.getByRole('button', { name: /^More for “court/ }).click();
	await page.getByRole('menuitem', { name: 'Edit' }).click();
	await expectAccessible(page);
	await write(page, 'court of mine\nmy bench');
	await expect(senses.first()).toContainText('court of mine; my bench');
	await expect(senses.first()).toContainText('Yours');
	await expect(senses).toHaveCount(count);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(senses.first()).not.toContainText('mine');

	await page.getByRole('button', { name: /^More for “court/ }).click();
	await page.getByRole('menuitem', { name: 'Hide this meaning' }).click();
	await expect(senses).toHaveCount(count - 1);
	await page.reload();
	await expect(senses).toHaveCount(count - 1);
	await page.getByRole('button', { name: 'Show hidden meanings' }).click();
	await expect(senses).toHaveCount(count);

	await page.getByRole('button', { name: /^More for “court/ }).click();
	await page.getByRole('menuitem', { name: 'Report it as wrong' }).click();
	await page.getByLabel(/^Your remark/).fill('too general');
	await page.getByRole('dialog').getByRole('button', { name: 'Report it as wrong' }).click();
	await expect(page.getByText('Kept your report')).toBeVisible();
	await page.goto('./settings/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Save reports of meanings/ }).click();
	expect((await download).suggestedFilename()).toMatch(/^aankhao-reports-.*\.json$/);
});

test('a word without a meaning is given one, and the reader shows it first', async ({ page }) => {
	await openFirstArticle(page);
	const sheet = await tapWord(page, 'ทหาร');
	await sheet.getByRole('button', { name: 'Edit', exact: true }).click();
	await write(page, 'trooper');
	await expect(sheet.locator('.meaning')).toContainText('trooper');
	await expect(sheet.locator('.meaning')).toContainText('yours');

	await page.goto('./dictionary/');
	await page.getByRole('searchbox').fill('กขฃค');
	await page.getByRole('button', { name: /^Add a meaning to/ }).click();
	await write(page, 'alphabet soup');
	await expect(page.getByRole('link', { name: /กขฃค/ })).toContainText('alphabet soup');
	await page.getByRole('searchbox').fill('alphabet s');
	await expect(page.getByRole('link', { name: /กขฃค/ })).toBeVisible();
});

test('the dialog wants at least one gloss and no more than four', async ({ page }) => {
	await page.goto(word('ศาล'));
	await page.getByRole('button', { name: 'Add a meaning' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toHaveCSS('position', 'fixed');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog.getByRole('alert')).toContainText('at least one word');
	await dialog.getByLabel(/^English/).fill('a\nb\nc\nd\ne');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog.getByRole('alert')).toContainText('Four lines');
	await page.goBack();
	await expect(dialog).toHaveCount(0);
	await expect(heading(page)).toHaveText('ศาล');
});
