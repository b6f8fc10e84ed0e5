/**
 * Lighthouse on the production build, phone preset, over https and HTTP/2 as web hosts serve it: `npm run
 * lighthouse` (after `npm run build`). Prints a table; ends with
 * an error where a page falls short of what the house asks.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ensureBrowser } from './e2e/browser.ts';
import { serveBuild } from './e2e/builds.ts';
import { trusting } from './support/public-key.ts';

/** What every page must reach, of 100. */
const ASKED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 0 };
const PAGES = ['', 'paste/', 'review/', 'settings/', 'about/'];
const RUNS = 3;

const certificates = join(mkdtempSync(join(tmpdir(), 'aankhao-lighthouse-')), 'ca');
const server = await serveBuild({ https: true, certificates });
const chrome = await launch({
	chromePath: ensureBrowser(),
	chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', trusting(join(certificates, 'server.crt'))]
});
let isShort = false;
console.log(`| page | ${Object.keys(ASKED).join(' | ')} | LCP | TBT | CLS |`);
console.log(`| --- |${' --- |'.repeat(Object.keys(ASKED).length + 3)}`);
for (const page of PAGES) {
	const runs = [];
	for (let i = 0; i < RUNS; i++) {
		const result = await lighthouse(`${server.urls[0]}${page}`, { port: chrome.port, logLevel: 'error' });
		if (!result) throw new Error(`no result for /${page}`);
		runs.push(result.lhr);
	}
	runs.sort((a, b) => (a.categories.performance?.score ?? 0) - (b.categories.performance?.score ?? 0));
	const median = runs[Math.floor(RUNS / 2)]!;
	const scores = Object.keys(ASKED).map((name) => Math.round(100 * (median.categories[name]?.score ?? 0)));
	const metrics = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
	const shown = metrics.map((name) => median.audits[name]?.displayValue ?? '-');
	console.log(`| /${page} | ${[...scores, ...shown].join(' | ')} |`);
	Object.values(ASKED).forEach((asked, i) => (isShort ||= scores[i]! < asked));
	for (const name of Object.keys(ASKED)) {
		for (const { id, weight } of median.categories[name]?.auditRefs ?? []) {
			const { score, title } = median.audits[id] ?? {};
			if (name !== 'performance' && weight > 0 && score !== null && score !== undefined && score < 1)
				console.log(`    ${name}: ${id}: ${title}`);
		}
	}
}
chrome.kill();
server.close();
process.exitCode = isShort ? 1 : 0;
