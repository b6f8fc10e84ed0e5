import { readFileSync } from 'node:fs';

/** Bad input or a bad call: its message goes to stderr, the exit code is 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/**
 * The whole of `file`, or of standard input where none is named, as text.
 * @throws {UsageError} where the file cannot be read, is empty, or is not UTF-8; names the file and the line.
 */
export function readText(file: string | undefined): string {
	const name = file ?? 'standard input';
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file ?? 0);
	} catch (cause) {
		const code = (cause as NodeJS.ErrnoException).code;
		// A closed or absent standard input is an empty one.
		if (file === undefined && (code === 'EAGAIN' || code === 'EOF')) bytes = new Uint8Array();
		else throw new UsageError(`${name}: ${reason(code)}`, { cause });
	}
	if (bytes.byteLength === 0) throw new UsageError(`${name} is empty: nothing to work on`);
	return decode(bytes, name);
}

/** The lines of `text`; a line feed at the very end does not open another line, a carriage return before it is dropped. */
export function lines(text: string): string[] {
	const list = text.split('\n');
	if (list.at(-1) === '') list.pop();
	return list.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/**
 * The JSON string on line `index` (0-based).
 * @throws {UsageError} where the line is not a JSON string; names the line.
 */
export function jsonString(line: string, index: number): string {
	const value = json(line, index);
	if (typeof value !== 'string') throw new UsageError(`line ${index + 1}: a JSON string was expected`);
	return value;
}

/**
 * The JSON array of strings on line `index` (0-based).
 * @throws {UsageError} where the line is no such array; names the line.
 */
export function jsonWords(line: string, index: number): string[] {
	const value = json(line, index);
	if (!Array.isArray(value) || value.some((word) => typeof word !== 'string'))
		throw new UsageError(`line ${index + 1}: a JSON array of strings was expected`);
	return value as string[];
}

function json(line: string, index: number): unknown {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new UsageError(`line ${index + 1}: not JSON (${(cause as Error).message})`, { cause });
	}
}

function reason(code: string | undefined): string {
	if (code === 'ENOENT') return 'no such file';
	if (code === 'EISDIR') return 'is a folder, not a file';
	if (code === 'EACCES') return 'may not be read';
	return `cannot be read (${code ?? 'unknown error'})`;
}

function decode(bytes: Uint8Array, name: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UsageError(`${name}, line ${lineOfFault(bytes)}: not valid UTF-8`, { cause });
	}
}

/** The first line (1-based) that does not decode; a UTF-8 sequence never spans a line feed. */
function lineOfFault(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let line = 1, from = 0; ; line++) {
		const end = bytes.indexOf(0x0a, from);
		try {
			decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
		} catch {
			return line; // this line's fault is what the caller reports
		}
		if (end < 0) return line;
		from = end + 1;
	}
}
