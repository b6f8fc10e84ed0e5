import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * What a build is called: two builds never share a name, so that none takes the other's files for its own. Kept in the
 * environment because a build reads this file more than once.
 */
process.env.APP_VERSION ??= `${version}+${Date.now().toString(36)}`;
/** Another folder than `build`, for builds beside it. */
const folder = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: folder, assets: folder, fallback: '404.html' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		version: { name: process.env.APP_VERSION },
		serviceWorker: {
			register: false, // the app does it, and asks before an update
			files: (path) => !/(^|\/)\.|^screenshots\//.test(path)
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self'],
				'img-src': ['self', 'data:'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
