import type { Server, Socket } from 'node:net';

/**
 * Follows the open connections of a server, which would keep it from closing. Answers how to close it with all of them.
 * Called before the server listens.
 */
export function closable(server: Server): () => Promise<void> {
	const open = new Set<Socket>();
	server.on('connection', (socket) => {
		open.add(socket);
		socket.once('close', () => open.delete(socket));
	});
	return () =>
		new Promise((resolve, reject) => {
			server.close((error) => (error ? reject(error) : resolve()));
			for (const socket of open) socket.destroy();
		});
}
