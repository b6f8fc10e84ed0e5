import { createPrivateKey, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { UsageError } from '../usage-error.ts';
import { readPair, writePair, type Pair } from './pair-files.ts';

const DAY = 86_400_000;
/** The devices have to be told to trust a new one, so it lasts; its key can vouch for any site, so not for ever. */
const LIFE = 2 * 365 * DAY;
/** Renewed this long before it ends, so that a server certificate has time of its own. */
const MARGIN = 30 * DAY;

/**
 * The certificate authority in `folder`, made at the first call and anew where it runs out.
 * @param hostname tells it apart from others in the lists of a phone
 * @throws {UsageError} where the folder holds something else under its names, or cannot be written
 */
export async function ensureAuthority(folder: string, hostname: string, now: Date): Promise<Pair> {
	const kept = readAuthority(folder);
	if (kept && Date.parse(new X509Certificate(kept.cert).validTo) - now.getTime() > MARGIN) return kept;
	const made = await makeAuthority(hostname, now);
	try {
		writePair(folder, 'ca', made);
	} catch (cause) {
		throw new UsageError(`the certificate authority cannot be kept in ${folder}`, { cause });
	}
	return made;
}

function readAuthority(folder: string): Pair | undefined {
	const pair = readPair(folder, 'ca');
	if (!pair) return undefined;
	try {
		const certificate = new X509Certificate(pair.cert);
		if (certificate.ca && certificate.checkPrivateKey(createPrivateKey(pair.key))) return pair;
	} catch (cause) {
		throw damaged(folder, cause);
	}
	throw damaged(folder);
}

/** Never replaced by itself: a device may trust what lies there. */
function damaged(folder: string, cause?: unknown): UsageError {
	return new UsageError(
		`ca.crt and ca.key in ${folder} are no certificate authority; remove both to get a new one`,
		{ cause }
	);
}

async function makeAuthority(hostname: string, now: Date): Promise<Pair> {
	const day = now.toISOString().slice(0, 10);
	const { private: key, cert } = await generate(
		[{ name: 'commonName', value: `Aankhao local CA (${hostname} ${day})` }],
		{
			keyType: 'ec',
			algorithm: 'sha256',
			notBeforeDate: new Date(now.getTime() - DAY), // a phone's clock may be behind
			notAfterDate: new Date(now.getTime() + LIFE),
			extensions: [
				{ name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
				{ name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
			]
		}
	);
	return { key, cert };
}
