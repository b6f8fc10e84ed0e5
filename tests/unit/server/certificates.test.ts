import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureAuthority } from '../../../src/server/certificates/authority.ts';
import { configFolder } from '../../../src/server/certificates/config-folder.ts';
import { ensureServerCertificate } from '../../../src/server/certificates/server-certificate.ts';
import { UsageError } from '../../../src/server/usage-error.ts';

const DAY = 86_400_000;
const NOW = new Date('2026-03-01T12:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * DAY);
const NAMES = ['localhost', '127.0.0.1', '::1', 'desk', 'desk.local', '192.168.1.5'];

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'aankhao-ca-')), 'aankhao');
const days = (certificate: X509Certificate) =>
	(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / DAY;

describe('the certificate authority', () => {
	it('is one, says so by its name, and may sign servers only', async () => {
		const { cert } = await ensureAuthority(newFolder(), 'desk', NOW);
		const certificate = new X509Certificate(cert);
		expect(certificate.ca).toBe(true);
		expect(certificate.subject).toBe('CN=Aankhao local CA (desk 2026-03-01)');
		expect(certificate.verify(certificate.publicKey)).toBe(true);
		expect(days(certificate)).toBe(731);
	});

	it('is made once', async () => {
		const folder = newFolder();
		const first = await ensureAuthority(folder, 'desk', NOW);
		expect(await ensureAuthority(folder, 'desk', later(600))).toEqual(first);
	});

	it('is made anew before it runs out', async () => {
		const folder = newFolder();
		const first = await ensureAuthority(folder, 'desk', NOW);
		const second = await ensureAuthority(folder, 'desk', later(710));
		expect(second.cert).not.toBe(first.cert);
		expect(Date.parse(new X509Certificate(second.cert).validTo)).toBeGreaterThan(later(1000).getTime());
	});

	it.skipIf(process.platform === 'win32')('lets nobody else read its key', async () => {
		const folder = newFolder();
		await ensureAuthority(folder, 'desk', NOW);
		expect(statSync(join(folder, 'ca.key')).mode & 0o777).toBe(0o600);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
	});

	it('refuses what is none, and leaves it', async () => {
		const folder = newFolder();
		await ensureAuthority(folder, 'desk', NOW);
		writeFileSync(join(folder, 'ca.crt'), 'something else');
		await expect(ensureAuthority(folder, 'desk', NOW)).rejects.toThrow(UsageError);
		expect(readFileSync(join(folder, 'ca.crt'), 'utf8')).toBe('something else');
	});

	it('refuses a key that belongs to another certificate', async () => {
		const folder = newFolder();
		await ensureAuthority(folder, 'desk', NOW);
		const other = await ensureAuthority(newFolder(), 'desk', NOW);
		writeFileSync(join(folder, 'ca.key'), other.key);
		await expect(ensureAuthority(folder, 'desk', NOW)).rejects.toThrow(/remove both/);
	});

	it('says where it cannot be kept', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'aankhao-ca-')), 'file');
		writeFileSync(file, '');
		await expect(ensureAuthority(join(file, 'inside'), 'desk', NOW)).rejects.toThrow(/cannot be kept in/);
	});
});

describe('the certificate of the server', () => {
	it('names this machine in every way, is signed by the authority and lives at most 397 days', async () => {
		const folder = newFolder();
		const authority = await ensureAuthority(folder, 'desk', NOW);
		const { cert } = await ensureServerCertificate(folder, authority, NAMES, NOW);
		const certificate = new X509Certificate(cert);
		expect(certificate.ca).toBe(false);
		expect(certificate.subjectAltName?.split(', ')).toEqual([
			'DNS:localhost',
			'IP Address:127.0.0.1',
			'IP Address:0:0:0:0:0:0:0:1',
			'DNS:desk',
			'DNS:desk.local',
			'IP Address:192.168.1.5'
		]);
		const issuer = new X509Certificate(authority.cert);
		expect(certificate.checkIssued(issuer)).toBe(true);
		expect(certificate.verify(issuer.publicKey)).toBe(true);
		expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']); // extended key usage: serverAuth alone
		expect(days(certificate)).toBeLessThanOrEqual(397);
	});

	it('stays while it serves, whatever addresses are gone', async () => {
		const folder = newFolder();
		const authority = await ensureAuthority(folder, 'desk', NOW);
		const first = await ensureServerCertificate(folder, authority, NAMES, NOW);
		expect(await ensureServerCertificate(folder, authority, NAMES.slice(0, -1), later(300))).toEqual(first);
	});

	it.each([
		['an address is new', [...NAMES, '10.0.0.7'], NOW],
		['a name is new', [...NAMES, 'table.local'], NOW],
		['it runs out', NAMES, later(380)]
	])('is made anew where %s', async (_, names, now) => {
		const folder = newFolder();
		const authority = await ensureAuthority(folder, 'desk', NOW);
		const first = await ensureServerCertificate(folder, authority, NAMES, NOW);
		const second = await ensureServerCertificate(folder, authority, names, now);
		expect(second.cert).not.toBe(first.cert);
		expect(new X509Certificate(second.cert).checkHost('desk.local')).toBe('desk.local');
	});

	it('is made anew for another authority', async () => {
		const folder = newFolder();
		const authority = await ensureAuthority(folder, 'desk', NOW);
		await ensureServerCertificate(folder, authority, NAMES, NOW);
		const other = await ensureAuthority(newFolder(), 'desk', NOW);
		const { cert } = await ensureServerCertificate(folder, other, NAMES, NOW);
		expect(new X509Certificate(cert).verify(new X509Certificate(other.cert).publicKey)).toBe(true);
	});

	it('does not outlive its authority', async () => {
		const folder = newFolder();
		const authority = await ensureAuthority(folder, 'desk', NOW);
		const { cert } = await ensureServerCertificate(folder, authority, NAMES, later(600));
		expect(Date.parse(new X509Certificate(cert).validTo)).toBe(
			Date.parse(new X509Certificate(authority.cert).validTo)
		);
	});
});

describe('the folder of the authority', () => {
	it('is the one for settings that the system names', () => {
		expect(configFolder({ XDG_CONFIG_HOME: '/conf' }, 'linux')).toBe(join('/conf', 'aankhao'));
		expect(configFolder({ APPDATA: '/data' }, 'win32')).toBe(join('/data', 'aankhao'));
		expect(configFolder({}, 'linux')).toMatch(/[/\\]\.config[/\\]aankhao$/);
	});
});
