/**
 * `npm run bench:analyze`: how long the worker takes in a real Chromium, in milliseconds, on the production build in `build/`: to
 * get ready once the engine's data is there, and for the whole analysis of the sample article and of 5,000 characters.
 * Then, in Node, how much memory the engine holds and needs, in MB.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../e2e/browser.ts';
import { serveBuild } from '../e2e/builds.ts';

const RUNS = 20;
const sample = readFileSync('src/articles/mali-pardon/th.txt', 'utf8');

const server = await serveBuild();
const browser = await launchBrowser();
try {
	for (const [name, text] of [
		['sample article', sample],
		['article of 5,000 characters', `${sample}\n${sample}\n${sample}`.slice(0, 5000)]
	] as const) {
		const page = await browser.newPage();
		await page.goto(server.urls[0]!, { waitUntil: 'networkidle' });
		const durations = await analyse(page, text);
		const [first, ...warm] = durations;
		warm.sort((a, b) => a - b);
		const at = (share: number) => (warm[Math.floor(share * (warm.length - 1))] ?? NaN).toFixed(1);
		const [load] = await measures(page, 'load');
		console.log(
			`${name}, ${text.length} characters, in the worker: ready ${load?.toFixed(0)} ms after its data; ` +
				`first ${first?.toFixed(1)} ms; then median ${at(0.5)} ms, slowest ${at(1)} ms`
		);
		await page.close();
	}
} finally {
	await browser.close();
	await server.close();
}
const memory = fileURLToPath(new URL('analyze-memory.ts', import.meta.url));
console.log(
	execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', memory], { encoding: 'utf8' }).trim()
);

/** Durations of the analyses of `text`, each time with another last line, so that none comes from the store. */
async function analyse(page: Page, text: string): Promise<number[]> {
	const durations: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		await page.locator('a[href$="/paste/"]').first().click();
		await page.locator('#paste-text').fill(`${text}\nรอบที่ ${run}`);
		await page.locator('button[type=submit]').click();
		await page.locator('[data-start]').first().waitFor();
		durations.push((await measures(page, 'analyse')).at(-1) ?? NaN);
		await page.goBack();
	}
	return durations;
}

async function measures(page: Page, name: string): Promise<number[]> {
	const [worker] = page.workers();
	const found = await worker?.evaluate(
		(wanted) => performance.getEntriesByName(wanted).map(({ duration }) => duration),
		name
	);
	return found ?? [];
}
