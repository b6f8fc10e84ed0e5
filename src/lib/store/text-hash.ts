/** A 64-bit hash (FNV-1a, hex) of a text, white space aside. Finds candidates; `sameText` decides. */
export function textHash(text: string): string {
	// Two 32-bit lanes with different starts: BigInt would be slow on long texts.
	let a = 0x811c9dc5;
	let b = 0xcbf29ce4;
	const bare = withoutSpace(text);
	for (let index = 0; index < bare.length; index += 1) {
		const unit = bare.charCodeAt(index);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit ^ index, 0x01000193);
	}
	return hex(a) + hex(b);
}

/** Whether two texts are the same but for white space. */
export function sameText(a: string, b: string): boolean {
	return withoutSpace(a) === withoutSpace(b);
}

/** White space and what is invisible: pages and clipboards add and drop both. */
function withoutSpace(text: string): string {
	return text.normalize('NFC').replace(/[\s\u200B-\u200D\u2060]+/gu, '');
}

function hex(value: number): string {
	return (value >>> 0).toString(16).padStart(8, '0');
}
