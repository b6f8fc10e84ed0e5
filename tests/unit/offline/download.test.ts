import { describe, expect, it } from 'vitest';
import { download, DownloadError } from '../../../src/lib/offline/download.ts';
import { PAGE, RELEASE } from './release.ts';

const SCRIPT = '/app/_app/immutable/entry/start.B.js';

function answering(body: string, type: string, status = 200) {
	const asked: RequestInit[] = [];
	const fetch = async (_: string, init: RequestInit) => {
		asked.push(init);
		return new Response(body, { status, headers: { 'content-type': type } });
	};
	return { fetch, asked };
}

describe('a file of the release', () => {
	it('comes whole, without a trace of a redirect', async () => {
		const { fetch, asked } = answering(PAGE, 'text/html; charset=utf-8');
		const response = await download('/app/paste/', RELEASE, fetch);
		expect(await response.text()).toBe(PAGE);
		expect(response.redirected).toBe(false);
		expect(asked[0]).toMatchObject({ cache: 'no-cache' });
	});

	it('may come from the browser’s cache where its name carries a hash', async () => {
		const { fetch, asked } = answering('x', 'text/javascript');
		await download(SCRIPT, RELEASE, fetch);
		expect(asked[0]).toMatchObject({ cache: 'default' });
	});

	it.each([
		['an error', answering('', 'text/javascript', 404)],
		['a login page in the place of a script', answering('<html>Hotel</html>', 'text/html')]
	])('is refused where it is %s', async (_, { fetch }) => {
		await expect(download(SCRIPT, RELEASE, fetch)).rejects.toThrow(DownloadError);
	});

	it.each([
		['of another version', PAGE.replace('start.B', 'start.C')],
		['not of the app', '<html>Please log in</html>']
	])('is refused where it is a page %s', async (_, html) => {
		const { fetch } = answering(html, 'text/html');
		await expect(download('/app/', RELEASE, fetch)).rejects.toThrow(DownloadError);
	});

	it('is refused where the connection breaks', async () => {
		const broken = () => Promise.reject(new TypeError('network'));
		await expect(download(SCRIPT, RELEASE, broken)).rejects.toThrow(/no connection/);
	});
});
