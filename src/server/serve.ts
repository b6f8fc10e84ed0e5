import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { machineName, networkAddresses, ownNames } from './addresses.ts';
import { appHandler } from './app-handler.ts';
import { certificateHandler } from './certificate-handler.ts';
import { ensureAuthority } from './certificates/authority.ts';
import { ensureServerCertificate } from './certificates/server-certificate.ts';
import { closable } from './connections.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage-error.ts';

export interface Running {
	/** The app's addresses: this computer's first, then, open to the network, one for each of the machine's addresses. */
	urls: string[];
	/** Where a device gets the authority's certificate, in the same order; none over plain http. */
	certificateUrls: string[];
	close(): Promise<void>;
}

/**
 * Serves the app until `close`.
 * @throws {UsageError} where there is no build, the port is taken, or the certificates cannot be kept
 */
export async function serve(options: Options, now = new Date()): Promise<Running> {
	const { dir, base, port, host, https, certificates: folder } = options;
	const app = appHandler(dir, base);
	const addresses = host ? networkAddresses() : [];
	const hosts = ['localhost', ...addresses];
	if (!https) {
		const server = createHttpServer(app);
		const close = closable(server);
		const own = await listen(server, port, host);
		return {
			urls: hosts.map((name) => `http://${name}:${own}${base}/`),
			certificateUrls: [],
			close
		};
	}
	const machine = machineName();
	const authority = await ensureAuthority(folder, machine, now);
	const pair = await ensureServerCertificate(folder, authority, ownNames(machine, addresses), now);
	// HTTP/2, as web hosts speak it: the app's many small files share one connection. Node offers the same requests and
	// answers for it as for HTTP/1 ("compatibility API"), only its types keep them apart.
	const secure = createSecureServer({ ...pair, allowHTTP1: true }) as unknown as Server;
	const server = secure.on('request', app as RequestListener);
	const close = closable(server);
	const own = await listen(server, port, host);
	const giver = createHttpServer(certificateHandler(authority.cert, own, base));
	const closeGiver = closable(giver);
	let next: number;
	try {
		next = await listen(giver, port === 0 ? 0 : port + 1, host);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		urls: hosts.map((name) => `https://${name}:${own}${base}/`),
		certificateUrls: hosts.map((name) => `http://${name}:${next}/`),
		close: async () => {
			await Promise.all([close(), closeGiver()]);
		}
	};
}

/** Answers the port. No other one is tried: to a browser that would be another site, without what was learnt at this one. */
function listen(server: Server, port: number, open: boolean): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (cause: NodeJS.ErrnoException) => {
			const taken = cause.code === 'EADDRINUSE';
			reject(
				new UsageError(
					taken
						? `port ${port} is taken. End what runs there, or choose another with --port (the browser keeps articles and cards for each port apart)`
						: `port ${port} cannot be opened: ${cause.message}`,
					{ cause }
				)
			);
		});
		const done = () => resolve((server.address() as AddressInfo).port);
		if (open) server.listen(port, done);
		else server.listen(port, '127.0.0.1', done);
	});
}
