import { coreFiles, fallbackOf, type Release } from './release.ts';

/** Where the answer to a request comes from. */
export type Route =
	/** The release's own cache, under `path`; the network where the cache has lost it. */
	| { from: 'release'; path: string }
	/** A hashed file of another version, for a tab that was opened before an update: any cache of the app. */
	| { from: 'any-release'; path: string }
	/** None of the app's business. */
	| { from: 'network' };

/** Decides where a GET request to this origin is answered from. Built once for a release. */
export function createRouter(release: Release): (path: string, isNavigation: boolean) => Route {
	const own = new Set([...coreFiles(release), ...release.optional.map(({ path }) => path)]);
	const root = `${release.base}/`;
	return (path, isNavigation) => {
		if (own.has(path)) return { from: 'release', path };
		if (!path.startsWith(root) && path !== release.base) return { from: 'network' };
		if (path.startsWith(`${root}_app/immutable/`)) return { from: 'any-release', path };
		if (!isNavigation) return { from: 'network' };
		const page = path.endsWith('/') ? path : `${path.replace(/\/index\.html$/, '')}/`;
		return { from: 'release', path: own.has(page) ? page : fallbackOf(release) };
	};
}
