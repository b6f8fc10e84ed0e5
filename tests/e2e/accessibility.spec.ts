import { expect, test } from '@playwright/test';
import { SCREENS } from './screens.ts';
import { expectAccessible, openLibrary, textsInWrongLanguage } from './support.ts';

for (const locale of ['en-GB', 'th-TH'] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`in ${locale}, ${colorScheme}`, () => {
			test.use({ locale, colorScheme, contextOptions: { reducedMotion: 'reduce' } });
			for (const [name, go] of Object.entries(SCREENS)) {
				test(`${name} has no accessibility fault that axe knows, and says which language it speaks`, async ({
					page
				}) => {
					await go(page);
					await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
					await page.waitForLoadState('networkidle');
					await expectAccessible(page);
					expect(await textsInWrongLanguage(page)).toEqual([]);
				});
			}
		});
	}
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
	for (const [name, go] of Object.entries(SCREENS)) {
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
