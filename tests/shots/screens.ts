/**
 * Takes a picture of every screen on the production build: `npm run shots` (after `npm run build`), or of some screens
 * with `npm run shots -- library reader`. All of them, phone and desktop, light and dark, English and Thai, go to
 * `.cache/shots`, to be looked at beside `../shared/look/shots`; the README's to `docs/shots`, the manifest's to
 * `static/screenshots`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { chromium, type BrowserContextOptions } from '@playwright/test';
import { PHONE } from '../../playwright.config.ts';
import { ensureBrowser } from '../e2e/browser.ts';
import { serveBuild } from '../e2e/builds.ts';
import { SCREENS } from '../e2e/screens.ts';

const ALL = '.cache/shots';
const { launchOptions, ...phone } = PHONE;
const DEVICES: Record<string, BrowserContextOptions> = {
	phone,
	desktop: { viewport: { width: 1280, height: 800 }, hasTouch: true }
};
const LOCALES = { en: 'en-GB', th: 'th-TH' };
/** [picture in `.cache/shots`, where it goes]. */
const PUBLISHED = [
	['reader-word-phone-light-en', 'docs/shots/reader'],
	['words-phone-light-en', 'docs/shots/words'],
	['quiz-answered-phone-light-en', 'docs/shots/quiz'],
	['review-back-phone-dark-en', 'docs/shots/review'],
	['reader-word-phone-light-en', 'static/screenshots/reader'],
	['quiz-answered-phone-light-en', 'static/screenshots/quiz'],
	['review-back-phone-dark-en', 'static/screenshots/review'],
	['reader-word-desktop-light-en', 'static/screenshots/desktop']
] as const;

const wanted = process.argv.slice(2);
for (const folder of [ALL, 'docs/shots', 'static/screenshots']) mkdirSync(folder, { recursive: true });
const server = await serveBuild();
const browser = await chromium.launch({ ...launchOptions, executablePath: ensureBrowser() });
const taken: string[] = [];
for (const [device, options] of Object.entries(DEVICES))
	for (const colorScheme of ['light', 'dark'] as const)
		for (const [language, locale] of Object.entries(LOCALES))
			for (const [screen, go] of Object.entries(SCREENS)) {
				if (wanted.length > 0 && !wanted.includes(screen)) continue;
				const name = `${screen}-${device}-${colorScheme}-${language}`;
				const context = await browser.newContext({
					...options,
					baseURL: server.urls[0]!,
					locale,
					colorScheme,
					reducedMotion: 'reduce',
					serviceWorkers: 'block'
				});
				const page = await context.newPage();
				await go(page);
				await page.waitForLoadState('networkidle');
				await page.screenshot({ path: `${ALL}/${name}.png` });
				await context.close();
				taken.push(name);
			}
for (const [name, target] of PUBLISHED)
	if (taken.includes(name)) copyFileSync(`${ALL}/${name}.png`, `${target}.png`);
console.log(`${taken.length} pictures in ${ALL}`);
await browser.close();
await server.close();
