import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { appHandler } from '../../src/server/app-handler.ts';
import { closable } from '../../src/server/connections.ts';

/** A web host for one test, that can vanish, deploy another build, or break off in the middle of a file. */
export class Site {
	/** `http://localhost:12345` */
	readonly url: string;
	/** Paths asked for, in order. */
	readonly requests: string[] = [];
	/** Paths whose answer is broken off. */
	broken: RegExp | undefined;
	#handle: RequestListener;
	#behind: { paths: RegExp; handle: RequestListener } | undefined;
	/** Gone: connections are refused. */
	readonly vanish: () => Promise<void>;

	private constructor(folder: string, server: Server, vanish: () => Promise<void>) {
		this.#handle = appHandler(folder, '');
		this.vanish = vanish;
		this.url = `http://localhost:${(server.address() as AddressInfo).port}`;
		server.on('request', (request, response) => this.#answer(request, response));
	}

	/** Serves the build in `folder`, as a static host would. */
	static async start(folder: string): Promise<Site> {
		const server = createServer();
		const vanish = closable(server);
		await listen(server);
		return new Site(folder, server, vanish);
	}

	/** Puts another build in the place of this one; `behind` names paths that the host still answers from the old one. */
	deploy(folder: string, behind?: RegExp): void {
		this.#behind = behind && { paths: behind, handle: this.#handle };
		this.#handle = appHandler(folder, '');
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const { pathname } = new URL(request.url ?? '/', this.url);
		this.requests.push(pathname);
		if (this.broken?.test(pathname)) {
			response.writeHead(200, { 'content-length': '100000' });
			response.write('half of it');
			setTimeout(() => request.socket.destroy(), 20);
			return;
		}
		const handle = this.#behind?.paths.test(pathname) ? this.#behind.handle : this.#handle;
		handle(request, response);
	}
}

function listen(server: Server): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, resolve);
	});
}
