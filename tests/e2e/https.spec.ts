import { spawn, type ChildProcess } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { trusting } from '../support/public-key.ts';
import { doMainJob } from './main-job.ts';
import {
	launchPhone,
	openFirstArticle,
	openLibrary,
	profileFolder,
	waitUntilOffline,
	watchForFaults
} from './support.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'aankhao-https-')), 'aankhao');
let server: ChildProcess;
let said = '';
let app: URL;
let giver: URL;

/** As `npm start -- --https` starts it; the system chooses the ports, so that runs do not meet. */
test.beforeAll(async () => {
	server = spawn(
		process.execPath,
		['--import', 'tsx', 'src/server/main.ts', '--https', '--port', '0', '--certificates', folder],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	server.stdout?.on('data', (data: Buffer) => (said += data.toString()));
	await expect.poll(() => said).toContain("authority's key");
	app = new URL(/https:\/\/localhost:\d+\//.exec(said)![0]);
	giver = new URL(/open (http:\/\/\S+)/.exec(said)![1]!);
	giver.hostname = 'localhost';
});
test.afterAll(() => {
	server.kill();
});

const authority = () => readFileSync(join(folder, 'ca.crt'), 'utf8');

function answer(
	get: typeof httpGet | typeof httpsGet,
	url: URL,
	ca?: string
): Promise<IncomingMessage & { body: Buffer }> {
	return new Promise((resolve, reject) => {
		get(url, ca === undefined ? {} : { ca }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => resolve(Object.assign(response, { body: Buffer.concat(chunks) })));
		}).on('error', reject);
	});
}

test('the chain verifies for this machine, with the authority and only with it', async () => {
	for (const host of ['localhost', '127.0.0.1']) {
		const { statusCode } = await answer(httpsGet, new URL(`https://${host}:${app.port}/`), authority());
		expect(statusCode, host).toBe(200);
	}
	await expect(answer(httpsGet, app)).rejects.toThrow(/unable to verify|self.signed|local issuer/);
});

test('a phone gets the certificate over plain http, with the steps in both languages', async ({ page }) => {
	const { headers, body } = await answer(httpGet, new URL('/aankhao-ca.crt', giver));
	expect(headers['content-type']).toBe('application/x-x509-ca-cert');
	expect(new X509Certificate(body).fingerprint256).toBe(new X509Certificate(authority()).fingerprint256);
	expect((await answer(httpGet, new URL('/ca.key', giver))).statusCode).toBe(404);

	await page.goto(giver.href);
	await expect(page.getByRole('heading', { name: 'Trust this computer' })).toBeVisible();
	await expect(page.getByText('การตั้งค่า → ความปลอดภัย')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Then open the app' })).toHaveAttribute('href', app.href);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Get the certificate' }).click();
	expect((await download).suggestedFilename()).toBe('aankhao-ca.crt');
});

test('over https the page is a secure context, the main job works, offline too', async () => {
	const { context, page } = await launchPhone(profileFolder(), {
		baseURL: app.href,
		args: [trusting(join(folder, 'server.crt'))]
	});
	const faults = watchForFaults(page);
	await openLibrary(page);
	expect(await page.evaluate(() => isSecureContext && 'serviceWorker' in navigator)).toBe(true);
	await expect(page.getByText('Offline needs https')).toHaveCount(0);
	await doMainJob(page);
	expect(faults).toEqual([]);
	await waitUntilOffline(page);
	await context.setOffline(true);
	await page.reload();
	await openFirstArticle(page);
	await context.close();
});
