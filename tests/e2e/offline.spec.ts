import { readdirSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { BUILD, NEXT_BUILD } from './builds.ts';
import { Site } from './site.ts';
import {
	openFirstArticle,
	openLibrary,
	pasteArticle,
	tapWord,
	waitUntilOffline,
	watchForFaults
} from './support.ts';

/** Every test has a host of its own, with its own origin: nothing is cached from another test. */
const test = base.extend<{ site: Site }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
	site: async ({}, use) => {
		const site = await Site.start(BUILD);
		await use(site);
		await site.vanish().catch(() => undefined); // it may have vanished in the test
	},
	baseURL: async ({ site }, use) => use(site.url)
});

const SHORT = 'ตำรวจจับกุมผู้ต้องสงสัย 12 คนที่เชียงใหม่เมื่อวันศุกร์ เจ้าหน้าที่กล่าวว่ามีผู้บาดเจ็บ 3 คน';

/** Visits, and waits until the app is on the device. */
async function visit(page: Page): Promise<void> {
	await openLibrary(page);
	await waitUntilOffline(page);
}

/** The hashed files that this tab has loaded, apart from what the service worker has fetched. */
async function loadedFiles(page: Page): Promise<string[]> {
	const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
	return urls.filter((url) => url.includes('/_app/immutable/')).map((url) => new URL(url).pathname);
}

function filesOf(folder: string): Set<string> {
	const names = readdirSync(`${folder}/_app/immutable`, { recursive: true, encoding: 'utf8' });
	return new Set(names.map((name) => `/_app/immutable/${name.replaceAll('\\', '/')}`));
}

test('after one visit everything works with the server gone', async ({ page, site }) => {
	await visit(page);
	await site.vanish();
	const faults = watchForFaults(page);

	await openFirstArticle(page);
	await page.reload();
	const sheet = await tapWord(page, 'ให้อภัย', 'อภัยโทษ');
	await expect(sheet).toContainText(/pardon|forgive/);
	await sheet.getByRole('button', { name: 'Learn' }).click();
	await expect(page.getByText(/^Added a card/)).toBeVisible();

	const reader = page.url().replace(/[?#].*/, '');
	await page.goto(`${reader}quiz/`); // a deep link
	await page.locator('.choice').first().click();
	await expect(page.getByText(/^Evidence/)).toBeVisible();
	await page.goto(`${reader}words/`);
	await expect(page.getByRole('button', { name: /^Learn \d+ words?$/ })).toBeVisible();

	await pasteArticle(page, SHORT, 'ข่าวที่วางโดยไม่มีเครือข่าย');
	await page.goto('/review/');
	await page.getByRole('button', { name: 'Show meaning' }).click();
	await page.getByRole('button', { name: /^Good/ }).click();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();

	await page.goto('/about/');
	await page.getByText('Text of GPL-3.0').click();
	await expect(page.getByText('GNU GENERAL PUBLIC LICENSE').first()).toBeVisible();
	expect(faults).toEqual([]);
	await page.goto('/no/such/page/');
	await expect(page.getByText('There is no such page')).toBeVisible();
});

test('an update waits for consent, an open tab keeps its version, nothing is lost', async ({
	page,
	context,
	site
}) => {
	await visit(page);
	await openFirstArticle(page);
	const sheet = await tapWord(page, 'ให้อภัย', 'อภัยโทษ');
	await sheet.getByRole('button', { name: 'Learn' }).click();
	await expect(page.getByText(/^Added a card/)).toBeVisible();
	const other = await context.newPage();
	await openLibrary(other);

	site.deploy(NEXT_BUILD);
	await page.goto('/settings/');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	const ready = page.getByRole('listitem').filter({ hasText: 'A new version is ready' });
	await expect(ready).toBeVisible();
	await page.reload(); // without consent
	await expect(ready).toBeVisible();
	const old = filesOf(BUILD);
	expect((await loadedFiles(page)).filter((file) => !old.has(file))).toEqual([]);

	await ready.getByRole('button', { name: 'Load again' }).click();
	await expect(page.getByText('next', { exact: true })).toBeVisible();
	const next = filesOf(NEXT_BUILD);
	expect((await loadedFiles(page)).filter((file) => !next.has(file))).toEqual([]);

	await expect(other.getByText('The app was updated in another tab')).toBeVisible();
	await site.vanish();
	const faults = watchForFaults(other);
	await other.getByRole('link', { name: /^Settings/ }).click(); // pages that this tab has not loaded yet
	await expect(other.getByRole('heading', { name: 'Settings' })).toBeVisible();
	await other.getByRole('link', { name: /^Review/ }).click();
	await expect(other.getByRole('button', { name: 'Show meaning' })).toBeVisible();
	expect(faults).toEqual([]);
	expect((await loadedFiles(other)).filter((file) => !old.has(file))).toEqual([]);

	await other.reload();
	await expect(other.getByRole('button', { name: 'Show meaning' })).toBeVisible();
	expect((await loadedFiles(other)).filter((file) => !next.has(file))).toEqual([]);
	await expect.poll(() => other.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/ next$/)]);
});

test('a download that broke off says so, and goes on where it stopped', async ({ page, site }) => {
	site.broken = /maskable-512\.png$/;
	await openLibrary(page);
	await page.goto('/settings/');
	await expect(page.getByRole('listitem').filter({ hasText: /^Works without a network/ })).toContainText(
		'Not yet'
	);
	expect(site.requests).toContain('/favicon.svg');
	const before = site.requests.length;

	site.broken = undefined;
	await page.getByRole('button', { name: 'Look for a new one' }).click();
	await waitUntilOffline(page);
	expect(site.requests.slice(before)).toContain('/icons/maskable-512.png');
	expect(site.requests.slice(before)).not.toContain('/icons/icon-512.png');
	await site.vanish();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('a host in the middle of a deployment gives no mixture of versions', async ({ page, site }) => {
	await visit(page);
	const old = filesOf(BUILD);
	site.deploy(NEXT_BUILD, /\/$|\.html$/); // new service worker and scripts, old pages
	const before = site.requests.length;
	await page.getByRole('button', { name: 'Look for a new one' }).click();
	await expect.poll(() => site.requests.slice(before)).toContain('/paste/');
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const registration = await navigator.serviceWorker.getRegistration();
				return [registration?.installing, registration?.waiting];
			})
		)
		.toEqual([null, null]);
	await expect(page.getByText('A new version is ready')).toBeHidden();
	await page.reload();
	await waitUntilOffline(page);
	expect((await loadedFiles(page)).filter((file) => !old.has(file))).toEqual([]);
});
