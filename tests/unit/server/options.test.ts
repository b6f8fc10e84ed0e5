import { describe, expect, it } from 'vitest';
import { greeting } from '../../../src/server/greeting.ts';
import { readOptions, type Options } from '../../../src/server/options.ts';
import { UsageError } from '../../../src/server/usage-error.ts';

describe('the command line of the server', () => {
	it('serves this computer alone unless told', () => {
		expect(readOptions([], { XDG_CONFIG_HOME: '/conf' })).toEqual({
			dir: 'build',
			base: '',
			port: 4173,
			host: false,
			https: false,
			certificates: '/conf/aankhao'
		});
	});

	it('takes base path and folder from the variables that the build takes them from', () => {
		expect(readOptions([], { BASE_PATH: '/news', BUILD_DIR: 'out' })).toMatchObject({
			base: '/news',
			dir: 'out'
		});
		expect(
			readOptions(['--base', '/a/b-c', '--dir', 'x'], { BASE_PATH: '/news', BUILD_DIR: 'out' })
		).toMatchObject({
			base: '/a/b-c',
			dir: 'x'
		});
	});

	it('opens to the network with --host, and with --https', () => {
		expect(readOptions(['--host'], {})).toMatchObject({ host: true, https: false });
		expect(readOptions(['--https', '--certificates', '/c'], {})).toMatchObject({
			host: true,
			https: true,
			certificates: '/c'
		});
	});

	it.each([
		[['--base', 'news']],
		[['--base', '/news/']],
		[['--base', '/a//b']],
		[['--port', '65535']],
		[['--port', '-1']],
		[['--port', 'x']],
		[['--fast']],
		[['stray']]
	])('refuses %s', (args) => {
		expect(() => readOptions(args, {})).toThrow(UsageError);
	});
});

describe('what the terminal says', () => {
	const options = readOptions(['--https', '--certificates', '/keep/here'], {}) as Options;
	const close = async () => undefined;

	it('names the addresses, and how to have https', () => {
		const urls = ['http://localhost:4173/', 'http://10.0.0.7:4173/'];
		const text = greeting({ ...options, https: false }, { urls, certificateUrls: [], close });
		for (const part of [...urls, 'npm start -- --https']) expect(text).toContain(part);
	});

	it('tells how to trust the certificate, and where the key lies', () => {
		const certificateUrls = ['http://localhost:4174/', 'http://10.0.0.7:4174/'];
		const urls = ['https://localhost:4173/', 'https://10.0.0.7:4173/'];
		const text = greeting(options, { urls, certificateUrls, close });
		for (const part of [...urls, 'open http://10.0.0.7:4174/', 'Android', 'iPhone', '/keep/here'])
			expect(text).toContain(part);
	});
});
