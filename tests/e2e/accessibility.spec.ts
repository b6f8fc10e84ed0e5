import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, openFirstArticle, openLibrary, tapWord } from './support.ts';

/** Every screen, and how to get there. */
const SCREENS: [string, (page: Page) => Promise<unknown>][] = [
	['the library', openLibrary],
	['the paste screen', (page) => page.goto('/paste/')],
	['the reader', openFirstArticle],
	[
		'the word sheet',
		async (page) => {
			await openFirstArticle(page);
			await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
		}
	],
	[
		'the words of the article',
		async (page) => {
			await openFirstArticle(page);
			await page
				.getByRole('link', { name: /^Words/ })
				.first()
				.click();
			await expect(page.getByRole('heading', { name: 'Words to learn' })).toBeVisible();
		}
	],
	[
		'an answered question',
		async (page) => {
			await openFirstArticle(page);
			await page.getByRole('link', { name: /^Quiz/ }).first().click();
			await page.locator('.choice').first().click();
			await expect(page.getByText(/^Evidence/)).toBeVisible();
		}
	],
	[
		'a card under review',
		async (page) => {
			await openFirstArticle(page);
			const sheet = await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
			await sheet.getByRole('button', { name: 'Learn' }).click();
			await expect(page.getByText(/^Added a card/)).toBeVisible();
			await page.goto('/review/');
			await page.getByRole('button', { name: 'Show meaning' }).click();
			await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
		}
	],
	['the empty review', (page) => page.goto('/review/')],
	['the settings', (page) => page.goto('/settings/')],
	['the about page', (page) => page.goto('/about/')]
];

for (const scheme of ['light', 'dark'] as const) {
	test.describe(`in the ${scheme} theme`, () => {
		test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });
		for (const [name, go] of SCREENS) {
			test(`${name} has no accessibility fault that axe knows`, async ({ page }) => {
				await go(page);
				await page.waitForLoadState('networkidle');
				await expectAccessible(page);
			});
		}
	});
}

test('the interface speaks Thai throughout when asked', async ({ page }) => {
	await page.goto('/settings/');
	await page.getByRole('radio', { name: 'ไทย' }).first().click();
	await expect(page.getByRole('heading', { name: 'ตั้งค่า' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'th');
	await openLibrary(page);
	await expect(page.getByRole('link', { name: 'วางข่าว' })).toBeVisible();
	await expectAccessible(page);
});

test('no screen is wider than a small phone, and every control takes a touch 22 pixels off its middle', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const [name, go] of SCREENS) {
		await go(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), name).toBe(0);
		expect(await page.evaluate(controlsUnder44), name).toEqual([]);
	}
});

/** Runs in the page: controls outside running text that a finger 21 px above or below their middle would miss. */
function controlsUnder44(): string[] {
	return [
		...document.querySelectorAll<HTMLElement>(
			'button, a[href], input, textarea, [role=radio], [role=checkbox]'
		)
	]
		.filter((element) => element.checkVisibility() && !element.closest('p, .sr-only, [data-paragraph]'))
		.filter((element) => element.getBoundingClientRect().width > 1)
		.filter((element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			const target = element.closest('label') ?? element;
			const { left, right, top, bottom } = target.getBoundingClientRect();
			return [-21, 21].some((off) => {
				const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2 + off);
				return !hit || !target.contains(hit);
			});
		})
		.map(
			(element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim()}`
		);
}
