import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { PHONE } from '../../playwright.config.ts';
import { doMainJob } from './main-job.ts';
import { expectAccessible, launchPhone, openLibrary, profileFolder, watchForFaults } from './support.ts';

/** As on a phone that opens the computer's plain http address: any name but localhost is no secure context. */
const BASE = PHONE.baseURL.replace('localhost', 'phone.test');
const ARGS = ['--host-resolver-rules=MAP phone.test 127.0.0.1'];
const SHORT = 'นายกรัฐมนตรีเดินทางไปเชียงใหม่เมื่อวันศุกร์';

let context: BrowserContext;
let page: Page;
let faults: string[];

test.beforeEach(async () => {
	({ context, page } = await launchPhone(profileFolder(), { baseURL: BASE, args: ARGS }));
	faults = watchForFaults(page);
});
test.afterEach(() => context.close());

test('over plain http the main job works though the browser withholds half its functions', async () => {
	await openLibrary(page);
	expect(
		await page.evaluate(() => [
			isSecureContext,
			...['serviceWorker', 'storage', 'clipboard', 'wakeLock', 'share'].map((name) => name in navigator),
			'randomUUID' in crypto,
			'subtle' in crypto,
			'caches' in globalThis
		])
	).toEqual(Array(9).fill(false));
	await doMainJob(page);
	expect(faults).toEqual([]);
});

test('over plain http an article can be pasted by hand, without the button that would need the clipboard', async () => {
	await page.goto('./paste/');
	await expect(page.getByLabel('Thai text')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Paste from the clipboard' })).toBeHidden();
	await page.getByLabel('Thai text').fill(SHORT);
	await page.getByRole('button', { name: 'Add to the library' }).click();
	await expect(page.locator('[data-start]').first()).toBeVisible();
	await page.reload();
	await expect(page.locator('[data-start]').first()).toBeVisible();
	expect(faults).toEqual([]);
});

test('the library says once that offline needs https, and how to have it', async () => {
	const notice = page.getByRole('region', { name: 'Offline needs https' });
	await openLibrary(page);
	await expect(notice).toContainText('npm start -- --https');
	await expect(notice).toContainText('add it to the home screen');
	await expectAccessible(page);
	await notice.getByRole('button', { name: 'Understood' }).click();
	await expect(notice).toBeHidden();
	await page.reload();
	await openLibrary(page);
	await page.waitForLoadState('networkidle');
	await expect(notice).toBeHidden();
	expect(faults).toEqual([]);
});

test('the settings say it for good, in Thai too', async () => {
	await page.goto('./settings/');
	await expect(page.getByRole('region', { name: 'Offline needs https' })).toContainText(
		'npm start -- --https'
	);
	await page.getByRole('radio', { name: 'ไทย' }).first().click();
	const thai = page.getByRole('region', { name: 'ใช้แบบออฟไลน์ต้องเปิดผ่าน https' });
	await expect(thai).toContainText('หน้าจอหลัก');
	await expect(thai.locator('code')).toHaveAttribute('lang', 'en');
	await expectAccessible(page);
	expect(faults).toEqual([]);
});

test('in a secure context nobody is bothered with it', async ({ page: local }) => {
	await openLibrary(local);
	await local.waitForLoadState('networkidle');
	await expect(local.getByText('Offline needs https')).toHaveCount(0);
	await local.goto('/settings/');
	await local.waitForLoadState('networkidle');
	await expect(local.getByText('Offline needs https')).toHaveCount(0);
});
