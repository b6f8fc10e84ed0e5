import { existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { UsageError } from './usage-error.ts';

/** Files whose name carries a hash of what is in them. */
const IMMUTABLE = '/_app/immutable/';

/**
 * Serves the build in `dir` under `base` (empty, or like `/news`): its files and nothing else, compressed where the browser
 * takes that. An address that is no file gets the app's shell, `404.html`, which finds the page by itself.
 * @throws {UsageError} where `dir` holds no build
 */
export function appHandler(dir: string, base: string): RequestListener {
	if (!existsSync(join(dir, '404.html')))
		throw new UsageError(`there is no build in ${dir}; 'npm run build' makes it`);
	// The list of files is made here, once: no request can name a file outside of it.
	const files = sirv(dir, { etag: true, gzip: true, brotli: true, setHeaders });

	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			return refuse(response, 405);
		}
		const url = request.url ?? '';
		if (!url.startsWith('/')) return refuse(response, 400);
		const path = url.split('?', 1)[0] ?? '';
		if (base !== '' && (path === '/' || path === base)) {
			response.writeHead(302, { Location: `${base}/${url.slice(path.length)}` });
			response.end();
			return;
		}
		if (!path.startsWith(`${base}/`)) return refuse(response, 404);
		request.url = url.slice(base.length);
		delete request.headers.range; // nothing here is long enough for parts, and sirv fails at a range that ends before it begins
		files(request, response, () => {
			if (!isPage(path.slice(base.length))) return refuse(response, 404);
			request.url = '/404.html';
			files(request, response, () => refuse(response, 404));
		});
	};
}

/** A page's address has no file extension; a chunk that is gone must fail, not come as a page. */
function isPage(path: string): boolean {
	return !path.startsWith('/_app/') && !/\.[^/]*$/.test(path);
}

/** Everything is asked for anew before it is used, so that no old page or service worker meets new files. */
function setHeaders(response: ServerResponse, path: string): void {
	const immutable = path.startsWith(IMMUTABLE);
	response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
	response.setHeader('X-Content-Type-Options', 'nosniff');
}

function refuse(response: ServerResponse, status: number): void {
	response.writeHead(status);
	response.end();
}
