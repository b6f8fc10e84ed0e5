/**
 * The engine's data travels as one file of named sections, each aligned to 8 bytes so that typed arrays can be
 * laid over it without copying.
 *
 * Layout, little-endian: magic `AKP1`, u32 length of the JSON directory, the directory
 * (`{"name": [offset, byteLength], …}`, offsets from the start of the file), then the sections.
 */
export type Sections = ReadonlyMap<string, Uint8Array>;

const MAGIC = 0x31504b41;

/** The engine's data is damaged or of another version. */
export class PackError extends Error {
	override readonly name = 'PackError';
}

export function writePack(sections: Iterable<[string, Uint8Array]>): Uint8Array {
	const list = [...sections];
	// The directory's length depends on the offsets it prints: pad each number to ten digits.
	const directoryOf = (start: number): string => {
		let at = start;
		const entries = list.map(([name, bytes]) => {
			const entry = `${JSON.stringify(name)}:[${String(at).padStart(10)},${String(bytes.byteLength).padStart(10)}]`;
			at = align(at + bytes.byteLength);
			return entry;
		});
		return `{${entries.join(',')}}`;
	};
	const headLength = new TextEncoder().encode(directoryOf(0)).byteLength;
	const start = align(8 + headLength);
	const directory = new TextEncoder().encode(directoryOf(start));
	const size = list.reduce((at, [, bytes]) => align(at + bytes.byteLength), start);
	const out = new Uint8Array(size);
	const view = new DataView(out.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, directory.byteLength, true);
	out.set(directory, 8);
	let at = start;
	for (const [, bytes] of list) {
		out.set(bytes, at);
		at = align(at + bytes.byteLength);
	}
	return out;
}

/**
 * Reads what `writePack` wrote. The sections are views into `buffer`.
 * @throws {PackError} where the buffer is no pack or is cut short.
 */
export function readPack(buffer: ArrayBuffer): Sections {
	if (buffer.byteLength < 8) throw new PackError('engine data: file is cut short');
	const view = new DataView(buffer);
	if (view.getUint32(0, true) !== MAGIC) throw new PackError('engine data: not an Aankhao pack');
	const length = view.getUint32(4, true);
	if (8 + length > buffer.byteLength) throw new PackError('engine data: directory is cut short');
	let directory: Record<string, [number, number]>;
	try {
		directory = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
	} catch (cause) {
		throw new PackError('engine data: directory is damaged', { cause });
	}
	const sections = new Map<string, Uint8Array>();
	for (const [name, [offset, size]] of Object.entries(directory)) {
		if (offset + size > buffer.byteLength) throw new PackError(`engine data: section ${name} is cut short`);
		sections.set(name, new Uint8Array(buffer, offset, size));
	}
	return sections;
}

/**
 * The section `name`.
 * @throws {PackError} where the pack has none.
 */
export function section(sections: Sections, name: string): Uint8Array {
	const bytes = sections.get(name);
	if (!bytes) throw new PackError(`engine data: section ${name} is missing`);
	return bytes;
}

function align(offset: number): number {
	return (offset + 7) & ~7;
}
