import { expect, test } from '@playwright/test';
import { SCREENS } from './screens.ts';
import { expectAccessible, openFirstArticle, openLibrary, tapWord, textsInWrongLanguage } from './support.ts';

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

test.describe('on its side', () => {
	test.use({ viewport: { width: 780, height: 360 }, contextOptions: { reducedMotion: 'reduce' } });

	test('a phone shows the meaning of a tapped word and the line that it stands in', async ({ page }) => {
		await openFirstArticle(page);
		const sheet = await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
		await expect(sheet.getByText(/pardon|forgive/).first()).toBeInViewport({ ratio: 1 });
		await expect(
			page
				.locator('[data-start]')
				.filter({ hasText: /^(อภัยโทษ|ให้อภัย)$/ })
				.first()
		).toBeInViewport({ ratio: 1 });
	});
});

test('the back button of the phone closes what lies over the page', async ({ page }) => {
	await openFirstArticle(page);
	const reader = page.url();
	await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
	await page.goBack();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByRole('button', { name: 'Text' }).click();
	await expect(page.getByRole('dialog', { name: 'Text' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog')).toBeHidden();
	expect(page.url()).toBe(reader);

	await page.goto('/settings/');
	const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('alertdialog')).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('no field is so small that a phone zooms in on it', async ({ page }) => {
	for (const path of ['/paste/', '/settings/']) {
		await page.goto(path);
		await expect(page.locator('input, textarea').first()).toBeAttached();
		const sizes = await page
			.locator('input:not([type=range], [type=file]), textarea')
			.evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
		expect(Math.min(16, ...sizes), path).toBe(16);
	}
});

test.describe('by touch', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	for (const [name, go] of Object.entries(SCREENS)) {
		test(`${name} is no wider than a small phone, and every control takes a touch 21 pixels off its middle`, async ({
			page
		}) => {
			await go(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
			expect(await page.evaluate(controlsUnder44)).toEqual([]);
		});
	}
});

/** Runs in the page: controls outside running text that a finger 21 px above or below their middle would miss. */
function controlsUnder44(): string[] {
	const dialog = document.querySelector('[data-dialog-content]'); // what lies below it is not to be touched
	return [
		...(dialog ?? document).querySelectorAll<HTMLElement>(
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
