import type { Release } from '../../../src/lib/offline/release.ts';

/** A small release under a base path. */
export const RELEASE: Release = {
	version: '2',
	base: '/app',
	build: ['/app/_app/immutable/entry/start.B.js', '/app/_app/immutable/assets/0.B.css'],
	files: ['/app/boot.js', '/app/licenses/GPL.txt'],
	pages: ['/app/', '/app/paste/'],
	optional: [{ path: '/app/licenses/GPL.txt', bytes: 1000 }]
};

export const PAGE = '<script type="module">import("/app/_app/immutable/entry/start.B.js")</script>';
