/**
 * `npm run bench:analyze`: how long the worker takes for the sample article in a real Chromium, in milliseconds, on
 * the production build in `build/`. Prints the first (cold) and the spread of the following runs.
 */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../e2e/browser.ts';
import { serveBuild } from '../e2e/builds.ts';

const RUNS = 20;
const text = readFileSync('src/articles/mali-pardon/th.txt', 'utf8');

const server = await serveBuild();
const browser = await launchBrowser();
try {
	const page = await browser.newPage();
	const loaded: number[] = [];
	const warm: number[] = [];
	await page.goto(server.urls[0]!, { waitUntil: 'networkidle' });
	for (let run = 0; run < RUNS; run++) {
		await page.locator('a[href$="/paste/"]').first().click();
		await page.locator('#paste-text').fill(`${text}\nรอบที่ ${run}`);
		await page.locator('button[type=submit]').click();
		await page.locator('[data-start]').first().waitFor();
		const [worker] = page.workers();
		const durations = (await worker?.evaluate(() =>
			performance.getEntriesByName('analyse').map(({ duration }) => duration)
		)) as number[];
		(run === 0 ? loaded : warm).push(durations.at(-1) ?? NaN);
		await page.goBack();
	}
	warm.sort((a, b) => a - b);
	const at = (share: number) => (warm[Math.floor(share * (warm.length - 1))] ?? NaN).toFixed(1);
	console.log(`sample article, ${text.length} characters, in the worker:`);
	console.log(
		`first after loading ${loaded[0]?.toFixed(1)} ms; then median ${at(0.5)} ms, slowest ${at(1)} ms`
	);
} finally {
	await browser.close();
	await server.close();
}
