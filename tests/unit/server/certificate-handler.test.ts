import { mkdtempSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateHandler } from '../../../src/server/certificate-handler.ts';
import { ensureAuthority } from '../../../src/server/certificates/authority.ts';

let server: Server;

beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'aankhao-ca-'));
	const { cert } = await ensureAuthority(folder, 'desk', new Date('2026-03-01T12:00:00Z'));
	server = createServer(certificateHandler(cert, 4173, '/news'));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

function get(path: string, host: string): Promise<{ status: number; body: string }> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, headers: { Host: host } }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
			response.on('end', () => resolve({ status: response.statusCode!, body }));
		})
			.on('error', reject)
			.end();
	});
}

describe('the page that gives out the certificate', () => {
	it.each([
		['192.168.1.5:4174', 'https://192.168.1.5:4173/news/'],
		['desk.local', 'https://desk.local:4173/news/'],
		['[fe80::1]:4174', 'https://[fe80::1]:4173/news/']
	])('asked for at %s leads to %s', async (host, app) => {
		expect((await get('/', host)).body).toContain(`href="${app}"`);
	});

	it('lets no Host header into its markup', async () => {
		const { body } = await get('/', '"><script>alert(1)</script>');
		expect(body).not.toContain('<script');
		expect(body).toContain('href="https://localhost:4173/news/"');
	});

	it.each(['/ca.key', '/ca.crt', '/../ca.key', '/index.html'])('has nothing at %s', async (path) => {
		expect((await get(path, 'desk')).status).toBe(404);
	});
});
