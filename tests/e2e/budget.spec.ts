import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openLibrary } from './support.ts';

const KB = 1024;

/** What the first visit of the library loads, by kind of request, gzip bytes. */
test('the first page stays within its budget: 120 KB of JavaScript, 2.5 MB in all', async ({ page }) => {
	const sizes: { url: string; type: string; bytes: number }[] = [];
	const reading: Promise<void>[] = [];
	page.on('response', (response) => {
		const read = async () => {
			const bytes = gzipSync(await response.body()).byteLength;
			sizes.push({ url: response.url(), type: response.request().resourceType(), bytes });
		};
		reading.push(read());
	});
	await openLibrary(page);
	await page.waitForLoadState('networkidle');
	await Promise.all(reading);

	const total = (of: typeof sizes) => of.reduce((sum, { bytes }) => sum + bytes, 0);
	const isWorker = ({ url }: { url: string }) => /worker/.test(url);
	const scripts = sizes.filter((size) => /\.js$/.test(size.url) && !isWorker(size));
	console.log(
		`JavaScript of the first page: ${Math.round(total(scripts) / KB)} KB gzip in ${scripts.length} files; ` +
			`worker ${Math.round(total(sizes.filter(isWorker)) / KB)} KB; everything ${Math.round(total(sizes) / KB)} KB`
	);
	expect(scripts.length).toBeGreaterThan(0);
	expect(total(scripts)).toBeLessThanOrEqual(120 * KB);
	expect(total(sizes)).toBeLessThanOrEqual(2500 * KB);
});
