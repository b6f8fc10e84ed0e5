import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openFirstArticle, openLibrary, pasteArticle } from './support.ts';

const SHORT = 'นายกรัฐมนตรีเดินทางไปเชียงใหม่เมื่อวันศุกร์';

async function paste(page: Page, text: string): Promise<void> {
	await page.goto('/paste/');
	await page.getByLabel('Thai text').fill(text);
	await page.getByRole('button', { name: 'Add to the library' }).click();
}

async function articleCount(page: Page): Promise<number> {
	await openLibrary(page);
	return page.getByRole('heading', { level: 2 }).count();
}

async function restore(page: Page, content: string): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({
		name: 'backup.json',
		mimeType: 'application/json',
		buffer: Buffer.from(content)
	});
	await page.getByRole('button', { name: 'Replace' }).click();
}

test.describe('a paste that cannot be read', () => {
	test('without Thai in it says so and keeps what was typed', async ({ page }) => {
		await paste(page, 'No Thai here.');
		await expect(page.getByRole('alert')).toContainText('This text has no Thai in it. Paste a Thai article.');
		await expect(page.getByLabel('Thai text')).toHaveValue('No Thai here.');
	});

	test('that is empty says so', async ({ page }) => {
		await paste(page, ' \n ');
		await expect(page.getByRole('alert')).toContainText('There is nothing here yet');
	});

	test('that is too long says how long it may be', async ({ page }) => {
		await page.goto('/paste/');
		await page.getByLabel('Thai text').evaluate((box, text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		}, 'ข่าว '.repeat(41_000));
		await page.getByRole('button', { name: 'Add to the library' }).click();
		await expect(page.getByRole('alert')).toContainText('at most 200,000');
	});

	test('that is in the library already leads to it', async ({ page }) => {
		await pasteArticle(page, SHORT, 'ครั้งแรก');
		await paste(page, `  ${SHORT}\n`);
		await expect(page.getByRole('alert')).toContainText('in your library already');
		await page.getByRole('link', { name: 'Open that article' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('ครั้งแรก');
	});
});

test.describe('a browser that refuses', () => {
	test('storage gets a message instead of a blank page', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
		});
		await page.goto('/');
		await expect(page.getByText('This browser gives no storage')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	});

	test('more room says so, and nothing is lost', async ({ page }) => {
		await pasteArticle(page, SHORT, 'ก่อนเต็ม');
		await page.evaluate(() => {
			IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.goBack();
		// A tap while the router still goes back may be lost: a learner taps again.
		await expect(async () => {
			await page
				.getByRole('link', { name: /^Paste/ })
				.first()
				.click({ timeout: 2000 });
			await expect(page.getByLabel('Thai text')).toBeVisible({ timeout: 2000 });
		}).toPass();
		await page.getByLabel('Thai text').fill('ข่าวอีกข่าวหนึ่งที่ยาวกว่าเดิม');
		await page.getByRole('button', { name: 'Add to the library' }).click();
		await expect(page.getByRole('alert')).toContainText('The device has no room left');
		await expect(page.getByLabel('Thai text')).toHaveValue('ข่าวอีกข่าวหนึ่งที่ยาวกว่าเดิม');
		await openLibrary(page);
		await expect(page.getByText('ก่อนเต็ม')).toBeVisible();
	});

	test('the engine data says so, and trying again helps', async ({ page }) => {
		await page.route('**/*.gzip', (route) => route.abort());
		await openLibrary(page);
		await expect(page.getByText('The words could not be loaded')).toBeVisible();
		await page.unroute('**/*.gzip');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByText('The words could not be loaded')).toBeHidden();
		await openFirstArticle(page);
	});

	test('the worker says so in the reader', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'Worker', {
				value: function () {
					throw new Error('no workers here');
				}
			});
		});
		await openLibrary(page);
		await page.getByRole('link', { name: 'Start reading' }).first().click();
		await expect(page.getByText('The words could not be loaded')).toBeVisible();
	});
});

test.describe('a backup', () => {
	test('saved and restored brings everything back', async ({ page }) => {
		await pasteArticle(page, SHORT, 'ข่าวสำรอง');
		await page.goto('/settings/');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: /Save a backup/ }).click();
		const content = readFileSync(await (await download).path(), 'utf8');
		await openLibrary(page);
		await page.getByRole('button', { name: /Delete “ข่าวสำรอง”/ }).click();
		await expect(page.getByRole('heading', { name: 'ข่าวสำรอง' })).toBeHidden();
		await page.goto('/settings/');
		await restore(page, content);
		await expect(page.getByText(/^Restored: 2 articles/)).toBeVisible();
		await openLibrary(page);
		await expect(page.getByText('ข่าวสำรอง')).toBeVisible();
	});

	for (const [what, content, message] of [
		['that is damaged', '{"format":"aankhao-backup","version":1,', 'not a backup|damaged'],
		['with a broken row', '{"format":"aankhao-backup","version":1,"articles":[{}]}', 'damaged'],
		['from a newer version', '{"format":"aankhao-backup","version":999}', 'newer version'],
		['of something else', '{"hello":1}', 'not a backup']
	] as const) {
		test(`${what} changes nothing and says why`, async ({ page }) => {
			const before = await articleCount(page);
			await page.goto('/settings/');
			await restore(page, content);
			await expect(page.getByRole('alert')).toContainText(new RegExp(message));
			expect(await articleCount(page)).toBe(before);
		});
	}
});
