import type { Release } from './release.ts';

/** A file of the release could not be had, or what came was something else. Nothing of it was kept. */
export class DownloadError extends Error {
	override readonly name = 'DownloadError';
}

/**
 * Fetches one file of the release past every cache that may hold another version, and makes sure that it is what it
 * should be: a server in the middle of a deployment and a hotel's login page both answer 200.
 * @throws {DownloadError}
 */
export async function download(path: string, release: Release, fetch: Fetch): Promise<Response> {
	const hashed = release.build.includes(path);
	let response: Response;
	try {
		response = await fetch(path, { cache: hashed ? 'default' : 'no-cache', credentials: 'same-origin' });
	} catch (cause) {
		throw new DownloadError(`${path}: no connection`, { cause });
	}
	if (!response.ok) throw new DownloadError(`${path}: status ${response.status}`);
	const body = await response.arrayBuffer().catch((cause: unknown) => {
		throw new DownloadError(`${path}: broken off`, { cause });
	});
	const type = response.headers.get('content-type') ?? '';
	const expected = expectedType(path);
	if (expected && !expected.test(type)) throw new DownloadError(`${path}: is ${type || 'of no type'}`);
	if (isPage(path)) refuseForeignPage(path, new TextDecoder().decode(body), release);
	// A new response: browsers refuse one that was redirected as the answer to a navigation.
	return new Response(body, { status: 200, headers: type ? { 'content-type': type } : {} });
}

export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

function isPage(path: string): boolean {
	return path.endsWith('/') || path.endsWith('.html');
}

function expectedType(path: string): RegExp | undefined {
	if (isPage(path)) return /^text\/html\b/;
	if (path.endsWith('.js')) return /^(text|application)\/javascript\b/;
	if (path.endsWith('.css')) return /^text\/css\b/;
	return undefined;
}

/** A page must load the scripts of this very release. */
function refuseForeignPage(path: string, html: string, { base, build }: Release): void {
	const named = html.match(/_app\/immutable\/[\w./-]+/g) ?? [];
	if (named.length === 0) throw new DownloadError(`${path}: not a page of the app`);
	const foreign = named.find((file) => !build.includes(`${base}/${file}`));
	if (foreign !== undefined) throw new DownloadError(`${path}: of another version (${foreign})`);
}
