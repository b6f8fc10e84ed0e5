import { download, DownloadError, type Fetch } from './download.ts';
import { cacheName, cachePrefix, coreFiles, type Release } from './release.ts';

/** What the cache work needs of the browser. */
export interface Platform {
	caches: CacheStorage;
	fetch: Fetch;
}

const AT_ONCE = 6;

/**
 * Brings all core files of a release into its cache. What an earlier, broken-off try has fetched stays and is not
 * fetched again; hashed files that another version has are copied.
 * @param onProgress files there and files wanted, after each file.
 * @throws {DownloadError} where a file cannot be had; the release is not complete then.
 */
export async function precache(
	release: Release,
	platform: Platform,
	onProgress: (have: number, want: number) => void = () => undefined
): Promise<void> {
	const paths = coreFiles(release);
	const missing = await missingFiles(release, platform.caches, paths);
	let have = paths.length - missing.length;
	onProgress(have, paths.length);
	const lane = async (): Promise<void> => {
		for (let path = missing.shift(); path !== undefined; path = missing.shift()) {
			await fetchInto(path, release, platform);
			onProgress(++have, paths.length);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, lane));
	// A cache can be deleted while it is filled, by the browser or an older worker: puts go nowhere then.
	const [lost] = await missingFiles(release, platform.caches, paths);
	if (lost !== undefined) throw new DownloadError(`${lost}: was not kept`);
}

/** Those of `paths` that the release's cache does not hold. */
export async function missingFiles(
	release: Release,
	caches: CacheStorage,
	paths: readonly string[]
): Promise<string[]> {
	const cache = await caches.open(cacheName(release));
	const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	return paths.filter((path) => !there.has(path));
}

/**
 * Brings one file into the release's cache and answers it.
 * @throws {DownloadError}
 */
export async function fetchInto(path: string, release: Release, platform: Platform): Promise<Response> {
	const cache = await platform.caches.open(cacheName(release));
	const copy = release.build.includes(path) ? await findHashed(path, release, platform.caches) : undefined;
	const response = copy ?? (await download(path, release, platform.fetch));
	await cache.put(path, response.clone());
	return response;
}

/** A hashed file from whichever version's cache has it. */
export async function findHashed(
	path: string,
	release: Release,
	caches: CacheStorage
): Promise<Response | undefined> {
	for (const name of await ownCaches(release, caches)) {
		const found = await (await caches.open(name)).match(path);
		if (found) return found;
	}
	return undefined;
}

/** Deletes the caches of other versions, save those that an open tab still runs on. */
export async function discardOthers(
	release: Release,
	caches: CacheStorage,
	inUse: ReadonlySet<string>
): Promise<void> {
	for (const name of await ownCaches(release, caches)) {
		const version = name.slice(cachePrefix(release).length);
		if (version !== release.version && !inUse.has(version)) await caches.delete(name);
	}
}

async function ownCaches(release: Release, caches: CacheStorage): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(release)));
}
