import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { generate } from 'selfsigned';
import { UsageError } from '../usage-error.ts';
import { readPair, writePair, type Pair } from './pair-files.ts';

const DAY = 86_400_000;
/** With the day of grace before, 397 days: what browsers accept at most (CA/Browser Forum, Baseline Requirements 6.3.2). */
const LIFE = 396 * DAY;
const MARGIN = 30 * DAY;

/**
 * The certificate for this machine's names and addresses, signed by `authority`; kept in `folder`, made anew where a name or
 * address is missing in it, where it runs out, and where another authority signed it.
 * @param names host names and IP addresses
 * @throws {UsageError} where the folder cannot be written
 */
export async function ensureServerCertificate(
	folder: string,
	authority: Pair,
	names: string[],
	now: Date
): Promise<Pair> {
	const kept = readPair(folder, 'server');
	if (kept && serves(kept, authority, names, now)) return kept;
	const made = await makeServerCertificate(authority, names, now);
	try {
		writePair(folder, 'server', made);
	} catch (cause) {
		throw new UsageError(`the certificate cannot be kept in ${folder}`, { cause });
	}
	return made;
}

/** A file that is no certificate does not serve: unlike the authority, nobody has been told to trust this one. */
function serves(pair: Pair, authority: Pair, names: string[], now: Date): boolean {
	try {
		const certificate = new X509Certificate(pair.cert);
		return (
			certificate.checkPrivateKey(createPrivateKey(pair.key)) &&
			certificate.verify(new X509Certificate(authority.cert).publicKey) &&
			Date.parse(certificate.validTo) - now.getTime() > MARGIN &&
			names.every((name) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)))
		);
	} catch (error) {
		console.warn(`The old server certificate cannot be read and is made anew: ${(error as Error).message}`);
		return false;
	}
}

async function makeServerCertificate(authority: Pair, names: string[], now: Date): Promise<Pair> {
	const end = Date.parse(new X509Certificate(authority.cert).validTo);
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'Aankhao' }], {
		keyType: 'ec',
		algorithm: 'sha256',
		notBeforeDate: new Date(now.getTime() - DAY),
		notAfterDate: new Date(Math.min(now.getTime() + LIFE, end)),
		ca: authority,
		extensions: [
			{ name: 'basicConstraints', cA: false, critical: true },
			{ name: 'keyUsage', digitalSignature: true, critical: true },
			{ name: 'extKeyUsage', serverAuth: true },
			{
				name: 'subjectAltName',
				altNames: names.map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name }))
			}
		]
	});
	return { key, cert };
}
