import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Running } from '../../../src/server/serve.ts';
import { UsageError } from '../../../src/server/usage-error.ts';

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** Node's own request sends a path as it stands, dots and all; `fetch` would tidy it. */
function get(
	running: Running,
	path: string,
	headers: Record<string, string> = {},
	method = 'GET'
): Promise<Answer> {
	const { hostname, port } = new URL(running.urls[0]!);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) })
			);
		})
			.on('error', reject)
			.end();
	});
}

const SCRIPT = 'console.log("ไทย");'.repeat(20);
const DATA = Buffer.alloc(5000, 'คำ');
const parent = mkdtempSync(join(tmpdir(), 'aankhao-build-'));
const dir = join(parent, 'build');
const options = { dir, base: '', port: 0, host: false, https: false, certificates: '' };
let plain: Running;
let under: Running;

beforeAll(async () => {
	mkdirSync(join(dir, '_app', 'immutable'), { recursive: true });
	mkdirSync(join(dir, 'paste'));
	writeFileSync(join(parent, 'secret.txt'), 'secret');
	const files: Record<string, string | Buffer> = {
		'index.html': '<p>index',
		'404.html': '<p>shell',
		'paste/index.html': '<p>paste',
		'.nojekyll': '',
		'boot.js': SCRIPT,
		'service-worker.js': SCRIPT,
		'icon.svg': '<svg/>',
		'manifest.webmanifest': '{}',
		'_app/immutable/a.js': SCRIPT,
		'_app/immutable/engine.bin': DATA
	};
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(join(dir, name), content);
		if (!/\.(html|js|bin)$/.test(name)) continue;
		writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content));
		writeFileSync(join(dir, `${name}.gz`), gzipSync(content));
	}
	plain = await serve(options);
	under = await serve({ ...options, base: '/read/news' });
});

afterAll(async () => {
	await plain.close();
	await under.close();
});

describe('the server', () => {
	it.each([
		['/', 'text/html;charset=utf-8', '<p>index'],
		['/paste/', 'text/html;charset=utf-8', '<p>paste'],
		['/404.html', 'text/html;charset=utf-8', '<p>shell'],
		['/boot.js', 'text/javascript', SCRIPT],
		['/icon.svg', 'image/svg+xml', '<svg/>'],
		['/manifest.webmanifest', 'application/manifest+json', '{}']
	])('sends %s as %s', async (path, type, body) => {
		const answer = await get(plain, path);
		expect(answer.status).toBe(200);
		expect(answer.headers['content-type']).toBe(type);
		expect(answer.body.toString()).toBe(body);
	});

	it.each(['/article/0190-ab/quiz/?mark=1-2', '/no/such/page', '/เอ', '/%E0%B8'])(
		'answers the address %s with the shell of the app',
		async (path) => {
			const answer = await get(plain, encodeURI(path).replace('%25E0', '%E0').replace('%25B8', '%B8'));
			expect(answer.status).toBe(200);
			expect(answer.body.toString()).toBe('<p>shell');
			expect(answer.headers['cache-control']).toBe('no-cache');
		}
	);

	it.each([
		'/missing.js',
		'//evil.example',
		'/_app/immutable/gone.js',
		'/_app/immutable/@gone',
		'/.nojekyll',
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/_app/../../secret.txt'
	])('has no file %s', async (path) => {
		const answer = await get(plain, path);
		expect(answer.status).toBe(404);
		expect(answer.body).toHaveLength(0);
	});

	it('sends what is compressed to browsers that take it', async () => {
		for (const [path, content] of [
			['/', Buffer.from('<p>index')],
			['/service-worker.js', Buffer.from(SCRIPT)],
			['/_app/immutable/engine.bin', DATA]
		] as const) {
			const brotli = await get(plain, path, { 'Accept-Encoding': 'gzip, deflate, br' });
			expect(brotli.headers['content-encoding'], path).toBe('br');
			expect(brotliDecompressSync(brotli.body).equals(content)).toBe(true);
			const gzip = await get(plain, path, { 'Accept-Encoding': 'gzip' });
			expect(gzip.headers['content-encoding'], path).toBe('gzip');
			expect(gzip.headers['vary']).toBe('Accept-Encoding');
			expect(gunzipSync(gzip.body).equals(content)).toBe(true);
			const bare = await get(plain, path);
			expect(bare.headers['content-encoding']).toBeUndefined();
			expect(bare.body.equals(content)).toBe(true);
		}
	});

	it('lets browsers keep for good only what has its hash in its name', async () => {
		const cached = async (path: string) => (await get(plain, path)).headers['cache-control'];
		expect(await cached('/_app/immutable/a.js')).toBe('public, max-age=31536000, immutable');
		for (const path of ['/', '/paste/', '/service-worker.js', '/boot.js', '/manifest.webmanifest'])
			expect(await cached(path), path).toBe('no-cache');
	});

	it('answers 304 where nothing changed', async () => {
		const { headers } = await get(plain, '/boot.js');
		expect((await get(plain, '/boot.js', { 'If-None-Match': headers['etag'] as string })).status).toBe(304);
	});

	it.each(['bytes=10-5', 'bytes=99999-', 'bytes=x', 'bytes=0-3'])(
		'sends the whole at the range %s',
		async (Range) => {
			const answer = await get(plain, '/boot.js', { Range });
			expect(answer.status).toBe(200);
			expect(answer.body.toString()).toBe(SCRIPT);
		}
	);

	it('takes GET and HEAD only', async () => {
		expect((await get(plain, '/', {}, 'HEAD')).status).toBe(200);
		const answer = await get(plain, '/', {}, 'POST');
		expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
	});

	it.each(['__proto__', 'http://other.example/', '*'])(
		'refuses the target %s and lives on',
		async (target) => {
			const { port } = new URL(plain.urls[0]!);
			const status = await new Promise<string>((resolve, reject) => {
				const socket = connect(Number(port), '127.0.0.1', () =>
					socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
				);
				socket.on('data', (data) => resolve(data.toString().split('\r\n')[0]!)).on('error', reject);
			});
			expect(status).toBe('HTTP/1.1 400 Bad Request');
			expect((await get(plain, '/')).status).toBe(200);
		}
	);
});

describe('the server under a path', () => {
	it('names it in its addresses', () => {
		expect(under.urls[0]).toMatch(/^http:\/\/localhost:\d+\/read\/news\/$/);
	});

	it('serves the same there', async () => {
		expect((await get(under, '/read/news/')).body.toString()).toBe('<p>index');
		expect((await get(under, '/read/news/boot.js')).body.toString()).toBe(SCRIPT);
		expect((await get(under, '/read/news/article/x/')).body.toString()).toBe('<p>shell');
		expect((await get(under, '/read/news/_app/immutable/a.js')).headers['cache-control']).toMatch(
			/immutable/
		);
	});

	it.each([
		['/', '/read/news/'],
		['/read/news', '/read/news/'],
		['/read/news?a=b', '/read/news/?a=b']
	])('leads from %s to %s', async (path, to) => {
		const answer = await get(under, path);
		expect([answer.status, answer.headers['location']]).toEqual([302, to]);
	});

	it.each(['/boot.js', '/read/newspaper/', '/read/'])('has nothing at %s', async (path) => {
		expect((await get(under, path)).status).toBe(404);
	});
});

describe('starting', () => {
	it('says that there is no build', async () => {
		await expect(serve({ ...options, dir: parent })).rejects.toThrow(/there is no build in .*npm run build/);
	});

	it('says that the port is taken instead of choosing another', async () => {
		const port = Number(new URL(plain.urls[0]!).port);
		const failing = serve({ ...options, port });
		await expect(failing).rejects.toThrow(UsageError);
		await expect(failing).rejects.toThrow(`port ${port} is taken`);
	});
});
