/** A file that is fetched when the device is idle, or at first use. */
export interface OptionalFile {
	path: string;
	/** What it takes on the way, gzip bytes. */
	bytes: number;
}

/** What one build of the app consists of. Paths are absolute and carry the base path. */
export interface Release {
	/** Differs between any two builds. */
	version: string;
	/** `''` or `/sub/path`. */
	base: string;
	/** Files with a hash of their content in the name: the same path means the same bytes, for ever. */
	build: readonly string[];
	/** Files that keep their name from version to version. */
	files: readonly string[];
	/** Addresses of prerendered pages, each with a slash at its end. */
	pages: readonly string[];
	/** Those of `files` that the app can do without. */
	optional: readonly OptionalFile[];
}

/** The shell that answers every address which is no prerendered page. */
export function fallbackOf({ base }: Release): string {
	return `${base}/404.html`;
}

/** Everything that must be there before the app works without a network. */
export function coreFiles(release: Release): string[] {
	const optional = new Set(release.optional.map(({ path }) => path));
	const files = release.files.filter((path) => !optional.has(path));
	return [...new Set([...release.build, ...files, ...release.pages, fallbackOf(release)])];
}

/** All caches of this app at this base; another copy of the app on the same origin has other names. */
export function cachePrefix({ base }: Pick<Release, 'base'>): string {
	return `aankhao ${base}/ `;
}

/** The cache of one release: nothing of another version is ever put there. */
export function cacheName(release: Pick<Release, 'base' | 'version'>): string {
	return cachePrefix(release) + release.version;
}
