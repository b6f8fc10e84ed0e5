import { expect, test } from '@playwright/test';
import type { Running } from '../../src/server/serve.ts';
import { BASE_BUILD, serveBuild } from './builds.ts';
import { doMainJob } from './main-job.ts';
import {
	launchPhone,
	openFirstArticle,
	openLibrary,
	pasteArticle,
	profileFolder,
	waitUntilOffline,
	watchForFaults
} from './support.ts';

let server: Running;
let url: string;

test.beforeAll(async () => {
	server = await serveBuild(BASE_BUILD);
	url = server.urls[0]!;
});
test.afterAll(() => server.close());

/** Also collects what was asked for outside of the sub-path: there another site may live. */
async function launch() {
	const { context, page } = await launchPhone(profileFolder(), { baseURL: url });
	const faults = watchForFaults(page);
	context.on('request', (request) => {
		if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
			faults.push(`outside: ${request.url()}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	return { context, page, faults };
}

test('under a sub-path the main job works and nothing is asked for outside of it', async () => {
	const { context, page, faults } = await launch();
	await doMainJob(page);
	expect(new URL(page.url()).pathname).toBe(`${BASE_BUILD.base}/settings/`);
	expect(faults).toEqual([]);
	await context.close();
});

test('under a sub-path a pasted article, its words and its quiz open again by their addresses', async () => {
	const { context, page, faults } = await launch();
	await pasteArticle(page, 'รัฐบาลอภัยโทษทหาร 49 นาย เมื่อวันศุกร์ ศาลตัดสินจำคุกทหาร 46 นาย', 'ข่าวใต้ทาง');
	const reader = page.url();
	expect(reader).toMatch(new RegExp(`^${url}article/[^/]+/$`));
	await page.reload();
	await expect(page.locator('[data-start]').first()).toBeVisible();
	await page.goto(`${reader}words/`);
	await expect(page.getByRole('heading', { name: 'Words to learn' })).toBeVisible();
	await page.goto(`${reader}quiz/`);
	await expect(page.locator('.choice').first()).toBeVisible();
	await page.goto('./about/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(faults).toEqual([]);
	await page.goto(url.slice(0, -1)); // the address without its last slash
	await expect(page.getByText('ข่าวใต้ทาง').first()).toBeVisible();
	await context.close();
});

test('under a sub-path the app starts too where a host sends its 404 page as an error, as GitHub Pages does', async ({
	browser
}) => {
	// Without a service worker, which would answer from the device once it is there.
	const context = await browser.newContext({ baseURL: url, serviceWorkers: 'block' });
	const page = await context.newPage();
	await openFirstArticle(page);
	const reader = page.url();
	await context.route(reader, async (route) => route.fulfill({ response: await route.fetch(), status: 404 }));
	expect((await page.goto(reader))?.status()).toBe(404);
	await expect(page.locator('[data-start]').first()).toBeVisible();
	await context.close();
});

test('under a sub-path everything works with the server gone', async () => {
	const own = await serveBuild(BASE_BUILD);
	const { context, page } = await launchPhone(profileFolder(), { baseURL: own.urls[0]! });
	await waitUntilOffline(page);
	own.close();
	await pasteArticle(page, 'รัฐบาลอภัยโทษทหาร 49 นาย เมื่อวันศุกร์', 'ข่าวใต้ทาง');
	await page.goto(`${page.url()}quiz/`);
	await expect(page.locator('.choice').first()).toBeVisible();
	await context.close();
});

test('under a sub-path the manifest and what it names lie there', async () => {
	const { context, page } = await launch();
	await openLibrary(page);
	const href = await page.locator('link[rel=manifest]').getAttribute('href');
	const address = new URL(href!, page.url());
	expect(address.pathname).toBe(`${BASE_BUILD.base}/manifest.webmanifest`);
	const manifest = (await (await page.request.get(address.href)).json()) as {
		start_url: string;
		scope: string;
		icons: { src: string }[];
	};
	expect(new URL(manifest.start_url, address).href).toBe(url);
	expect(new URL(manifest.scope, address).href).toBe(url);
	for (const { src } of manifest.icons) {
		const icon = await page.request.get(new URL(src, address).href);
		expect([icon.status(), icon.headers()['content-type']], src).toEqual([
			200,
			expect.stringMatching(/^image\//)
		]);
	}
	await context.close();
});
