import { hostname, networkInterfaces } from 'node:os';

/** The IPv4 addresses under which the local network reaches this machine. */
export function networkAddresses(interfaces = networkInterfaces()): string[] {
	return Object.values(interfaces)
		.flatMap((list) => list ?? [])
		.filter(
			({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.')
		)
		.map(({ address }) => address);
}

/** This machine's own name, without the `.local` of multicast DNS; `localhost` where it has none that DNS allows. */
export function machineName(name = hostname()): string {
	const short = name.toLowerCase().replace(/\.local\.?$/, '');
	return /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(short) ? short : 'localhost';
}

/** Every name and address that a browser may use for this machine. */
export function ownNames(machine: string, addresses: string[]): string[] {
	const named = machine === 'localhost' ? [] : [machine, `${machine}.local`];
	return ['localhost', '127.0.0.1', '::1', ...named, ...addresses];
}
