import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { appHandler } from '../../src/server/app-handler.ts';

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
	#server: Server;
	#port: number;
	readonly #sockets = new Set<Socket>();

	private constructor(folder: string, server: Server) {
		this.#handle = appHandler(folder, '');
		this.#server = server;
		this.#port = (server.address() as AddressInfo).port;
		this.url = `http://localhost:${this.#port}`;
		this.#attach();
	}

	/** Serves the build in `folder`, as a static host would. */
	static async start(folder: string): Promise<Site> {
		const server = createServer();
		await listen(server, 0);
		return new Site(folder, server);
	}

	/** Puts another build in the place of this one; `behind` names paths that the host still answers from the old one. */
	deploy(folder: string, behind?: RegExp): void {
		this.#behind = behind && { paths: behind, handle: this.#handle };
		this.#handle = appHandler(folder, '');
	}

	/** Gone: connections are refused. */
	async vanish(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	/** Back at the same address. */
	async comeBack(): Promise<void> {
		this.#server = createServer();
		this.#attach();
		await listen(this.#server, this.#port);
	}

	#attach(): void {
		this.#server.on('connection', (socket) => {
			this.#sockets.add(socket);
			socket.on('close', () => this.#sockets.delete(socket));
		});
		this.#server.on('request', (request, response) => {
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
		});
	}
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
}
