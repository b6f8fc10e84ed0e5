import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Chromium's argument that takes the certificate in `file` for trusted, by the hash of its public key. */
export function trusting(file: string): string {
	const { publicKey } = new X509Certificate(readFileSync(file));
	const key = publicKey.export({ type: 'spki', format: 'der' });
	return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
}
