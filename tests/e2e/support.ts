import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { PHONE } from '../../playwright.config.ts';

/** A new folder for a browser's profile, so that a restarted browser finds its storage again. */
export function profileFolder(): string {
	return mkdtempSync(join(tmpdir(), 'aankhao-profile-'));
}

/**
 * A phone-sized browser on a profile that stays; close it and launch again to restart.
 * @param baseURL where the app is, if not where the tests' own server has it
 * @param args more of Chromium's command line
 */
export async function launchPhone(
	profile: string,
	{ baseURL = PHONE.baseURL, args = [] }: { baseURL?: string; args?: string[] } = {}
): Promise<{ context: BrowserContext; page: Page }> {
	const { launchOptions, baseURL: _, ...phone } = PHONE;
	const context = await chromium.launchPersistentContext(profile, {
		...phone,
		...launchOptions,
		args: [...launchOptions.args, ...args],
		baseURL
	});
	return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/**
 * Collects what a page must never do: throw, log an error, break the Content-Security-Policy. That the browser finds no
 * newer service worker without a network is no fault.
 */
export function watchForFaults(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
	page.on('console', (message) => {
		const isUpdateCheck = message.location().url.endsWith('/service-worker.js');
		if (message.type() === 'error' && !isUpdateCheck) faults.push(`console: ${message.text()}`);
	});
	return faults;
}

/** Opens the library and waits until it shows its articles or says that it has none. */
export async function openLibrary(page: Page): Promise<void> {
	await page.goto('./');
	await expect(page.getByRole('link', { name: /Paste|วางข่าว/ }).first()).toBeVisible();
}

/** From the library into the article at the top. */
export async function openFirstArticle(page: Page): Promise<void> {
	await openLibrary(page);
	await page
		.getByRole('link', { name: /Start reading|Continue|เริ่มอ่าน|อ่านต่อ/ })
		.first()
		.click();
	await expect(page.locator('[data-start]').first()).toBeVisible();
}

/** Adds an article through the paste screen and waits for the reader. */
export async function pasteArticle(page: Page, text: string, title?: string): Promise<void> {
	await openLibrary(page);
	await page
		.getByRole('link', { name: /Paste|วางข่าว/ })
		.first()
		.click();
	await page.getByLabel('Thai text').fill(text);
	if (title !== undefined) await page.getByLabel('Title').fill(title);
	await page.getByRole('button', { name: 'Add to the library' }).click();
	await expect(page.locator('[data-start]').first()).toBeVisible();
}

/** Taps the first occurrence of one of `words` in the reader. Answers the word's sheet. */
export async function tapWord(page: Page, ...words: string[]) {
	const exact = words.map((word) =>
		page.locator('[data-start]').filter({ hasText: new RegExp(`^${word}$`) })
	);
	await exact
		.reduce((any, next) => any.or(next))
		.first()
		.tap();
	// On a phone a sheet, on a wide screen a panel that is always there.
	const sheet = page.getByRole('dialog', { name: /^(Word|คำ)$/ }).or(page.locator('aside'));
	await expect(sheet).toBeVisible();
	return sheet;
}

/** No fault that axe-core knows, by WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
	).toEqual([]);
}

/** Waits on the settings page until the app is on the device. */
export async function waitUntilOffline(page: Page): Promise<void> {
	await page.goto('./settings/');
	const line = page.getByRole('listitem').filter({ hasText: /^Works without a network/ });
	await expect(line).toContainText('Yes', { timeout: 15_000 });
}

/**
 * Texts whose nearest `lang` is that of the other script: a screen reader would read them out with the wrong voice. Names
 * in Latin letters inside Thai are left alone, as WCAG 3.1.2 does.
 */
export async function textsInWrongLanguage(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		document.querySelector('#svelte-announcer')?.remove(); // the title, which has no markup
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const wrong: string[] = [];
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			const lang = node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
			if (/script|style/i.test(node.parentElement?.tagName ?? '') || !node.parentElement?.checkVisibility())
				continue;
			const isThai = /[ก-๛]/.test(text);
			const isEnglish = /[a-z]{2,}( [a-z]{2,}){2,}/.test(text);
			if ((isThai && !lang.startsWith('th')) || (isEnglish && lang.startsWith('th')))
				wrong.push(text.slice(0, 60));
		}
		return wrong;
	});
}
