import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openLibrary, waitUntilOffline } from './support.ts';

const KB = 1024;

/** What the first visit of the library loads, by kind of request, gzip bytes. */
test('the first page needs at most 120 KB of JavaScript', async ({ page }) => {
	const scripts: { url: string; bytes: number }[] = [];
	const reading: Promise<void>[] = [];
	page.on('response', (response) => {
		const read = async () => {
			const { pathname } = new URL(response.url());
			if (pathname.endsWith('.js'))
				scripts.push({ url: pathname, bytes: gzipSync(await response.body()).byteLength });
		};
		reading.push(read());
	});
	await openLibrary(page);
	await page.waitForLoadState('networkidle');
	await Promise.all(reading);

	const own = scripts.filter(({ url }) => !/worker/.test(url));
	console.log(`JavaScript of the first page: ${kilobytes(own)} KB gzip in ${own.length} files`);
	expect(own.length).toBeGreaterThan(10);
	expect(sum(own)).toBeLessThanOrEqual(120 * KB);
});

test('the first visit takes at most 2.5 MB in all, with everything that offline needs', async ({ page }) => {
	await openLibrary(page);
	await waitUntilOffline(page);
	const files = await page.evaluate(async () => {
		const found: { url: string; content: string }[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const bytes = new Uint8Array(await (await cache.match(request))!.arrayBuffer());
				found.push({
					url: request.url,
					content: bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')
				});
			}
		}
		return found;
	});
	const sizes = files.map(({ content }) => ({ bytes: gzipSync(Buffer.from(content, 'latin1')).byteLength }));
	console.log(
		`Everything on the device after the first visit: ${kilobytes(sizes)} KB gzip in ${sizes.length} files`
	);
	expect(sizes.length).toBeGreaterThan(50);
	expect(sum(sizes)).toBeLessThanOrEqual(2500 * KB);
});

function sum(sizes: { bytes: number }[]): number {
	return sizes.reduce((total, { bytes }) => total + bytes, 0);
}

function kilobytes(sizes: { bytes: number }[]): number {
	return Math.round(sum(sizes) / KB);
}
