import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * What a build is called: two builds never share a name, so that none takes the other's files for its own. Kept in the
 * environment because a build reads this file more than once.
 */
process.env.APP_VERSION ??= `${version}+${Date.now().toString(36)}`;

/** Where the build is written. */
const BUILD = process.env.BUILD_DIR || 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: BUILD, fallback: '404.html', precompress: true }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// Small styles travel inside the page: each file is a round trip before the first paint.
		inlineStyleThreshold: 8192,
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
