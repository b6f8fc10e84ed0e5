import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A private key and its certificate, both PEM. */
export interface Pair {
	key: string;
	cert: string;
}

/** The pair `name` of `folder`; `undefined` where it was never written whole. */
export function readPair(folder: string, name: string): Pair | undefined {
	const { key, cert } = paths(folder, name);
	if (!existsSync(key) || !existsSync(cert)) return undefined;
	return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

/** Writes a pair that nobody but the user may read. The certificate comes last: where it stands, the key does too. */
export function writePair(folder: string, name: string, pair: Pair): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const { key, cert } = paths(folder, name);
	for (const [path, content] of [
		[key, pair.key],
		[cert, pair.cert]
	] as const) {
		const fresh = `${path}.${process.pid}`;
		writeFileSync(fresh, content, { mode: 0o600 });
		renameSync(fresh, path);
	}
}

function paths(folder: string, name: string): Pair {
	return { key: join(folder, `${name}.key`), cert: join(folder, `${name}.crt`) };
}
