import { describe, expect, it } from 'vitest';
import { createRouter } from '../../../src/lib/offline/route.ts';
import { RELEASE } from './release.ts';

const route = createRouter(RELEASE);

describe('a request under the base path', () => {
	it('for a file of the release is answered from it, an optional one too', () => {
		for (const path of ['/app/boot.js', '/app/licenses/GPL.txt', '/app/_app/immutable/assets/0.B.css'])
			expect(route(path, false)).toEqual({ from: 'release', path });
	});

	it('for a page gets that page, with or without its last slash', () => {
		for (const path of ['/app/paste/', '/app/paste', '/app/paste/index.html'])
			expect(route(path, true), path).toEqual({ from: 'release', path: '/app/paste/' });
		for (const path of ['/app/', '/app'])
			expect(route(path, true), path).toEqual({ from: 'release', path: '/app/' });
	});

	it('for an address that was never prerendered gets the shell', () => {
		expect(route('/app/article/x/quiz/', true)).toEqual({ from: 'release', path: '/app/404.html' });
	});

	it('for a hashed file of another version is looked for in every version', () => {
		const path = '/app/_app/immutable/chunks/A.js';
		expect(route(path, false)).toEqual({ from: 'any-release', path });
	});

	it('for data that the release does not know goes to the network', () => {
		expect(route('/app/unknown.json', false)).toEqual({ from: 'network' });
	});
});

it('a request outside of the base path is none of the app’s business', () => {
	expect(route('/other/', true)).toEqual({ from: 'network' });
	expect(route('/application/', true)).toEqual({ from: 'network' });
});
