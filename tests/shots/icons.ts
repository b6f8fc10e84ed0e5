/**
 * Draws the icons of the home screen from `static/icon.svg`: `npx tsx tests/shots/icons.ts`.
 */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../e2e/browser.ts';

/** `bleed`: no rounded corners, for systems that cut the icon to a shape of their own. */
const ICONS = [
	{ file: 'icon-192.png', size: 192, bleed: false },
	{ file: 'icon-512.png', size: 512, bleed: false },
	{ file: 'maskable-192.png', size: 192, bleed: true },
	{ file: 'maskable-512.png', size: 512, bleed: true },
	{ file: 'apple-touch-icon.png', size: 180, bleed: true }
];

const svg = readFileSync('static/icon.svg', 'utf8');
const browser = await launchBrowser();
for (const { file, size, bleed } of ICONS) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:100vw}</style>${bleed ? svg.replace(/rx="\d+"/, '') : svg}`
	);
	await page.screenshot({ path: `static/icons/${file}`, omitBackground: true });
	await page.close();
}
await browser.close();
