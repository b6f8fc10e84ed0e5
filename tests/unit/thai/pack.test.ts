import { describe, expect, it } from 'vitest';
import { PackError, readPack, section, writePack } from '../../../src/lib/thai/pack.ts';

const sections: [string, Uint8Array][] = [
	['numbers', new Uint8Array(new Uint32Array([1, 2, 3]).buffer)],
	['empty', new Uint8Array()],
	['text', new TextEncoder().encode('ข่าว')]
];

function packed(): ArrayBuffer {
	const bytes = writePack(sections);
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe('a pack', () => {
	it('gives every section back as it was written', () => {
		const read = readPack(packed());
		for (const [name, bytes] of sections) expect([...section(read, name)], name).toEqual([...bytes]);
	});

	it('aligns every section to eight bytes, so that typed arrays lie over it', () => {
		for (const bytes of readPack(packed()).values()) expect(bytes.byteOffset % 8).toBe(0);
	});

	it('says so when it is no pack, cut short or damaged', () => {
		const good = packed();
		expect(() => readPack(new ArrayBuffer(4))).toThrow(PackError);
		expect(() => readPack(new ArrayBuffer(64))).toThrow('not an Aankhao pack');
		expect(() => readPack(good.slice(0, 20))).toThrow('cut short');
		expect(() => readPack(good.slice(0, good.byteLength - 16))).toThrow('cut short');
		const damaged = good.slice(0);
		new Uint8Array(damaged)[9] = 0x21;
		expect(() => readPack(damaged)).toThrow('damaged');
	});

	it('says which section is missing', () => {
		expect(() => section(readPack(packed()), 'trie')).toThrow('section trie is missing');
	});
});
