import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { machineName, networkAddresses, ownNames } from '../../../src/server/addresses.ts';

const address = (address: string, internal = false): NetworkInterfaceInfo => ({
	address,
	internal,
	family: 'IPv4',
	netmask: '255.255.255.0',
	mac: '00:00:00:00:00:00',
	cidr: null
});

describe('the addresses of this machine', () => {
	it('are those of version 4 that others can reach', () => {
		const six = { ...address('fe80::1'), family: 'IPv6' as const, scopeid: 0 };
		const found = networkAddresses({
			lo: [address('127.0.0.1', true)],
			eth0: [address('192.168.1.5'), six],
			wlan0: [address('10.0.0.7')],
			usb0: [address('169.254.3.4')]
		});
		expect(found).toEqual(['192.168.1.5', '10.0.0.7']);
	});
});

describe('the name of this machine', () => {
	it.each([
		['Desk', 'desk'],
		['Somchais-MacBook.local', 'somchais-macbook'],
		['host.example.org', 'host.example.org'],
		['เครื่อง', 'localhost'],
		['a, CN=other', 'localhost'],
		['', 'localhost']
	])('%s is %s', (name, expected) => {
		expect(machineName(name)).toBe(expected);
	});

	it('stands in the certificate bare and with .local', () => {
		expect(ownNames('desk', ['10.0.0.7'])).toEqual([
			'localhost',
			'127.0.0.1',
			'::1',
			'desk',
			'desk.local',
			'10.0.0.7'
		]);
		expect(ownNames('localhost', [])).toEqual(['localhost', '127.0.0.1', '::1']);
	});
});
