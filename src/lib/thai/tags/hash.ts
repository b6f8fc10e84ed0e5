/** A 32-bit hash of the UTF-16 units `text[start, end)`, after Fowler, Noll and Vo (FNV-1a). */
export function hashUnits(text: string, start = 0, end = text.length): number {
	let hash = 0x811c9dc5 | 0;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash ^ (hash >>> 15);
}

/** A 32-bit hash of three numbers; every bit of each counts (the mixing steps are those of MurmurHash3). */
export function mix(template: number, a: number, b: number): number {
	let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
	hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
	return hash ^ (hash >>> 15);
}
