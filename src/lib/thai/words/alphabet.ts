/**
 * The compact alphabet that the word model reads texts in: each Thai letter, vowel and mark its own symbol, classes for the rest.
 * A text's edges count as white space.
 */

/** How many symbols there are; the first are the classes. */
export const SYMBOLS = 78;
export const SPACE_SYMBOL = 0;
const DIGIT_SYMBOL = 1;
const DOT_SYMBOL = 2;
const LATIN_SYMBOL = 3;
const OTHER_SYMBOL = 4;
const FIRST_THAI_SYMBOL = 5;

/** How many kinds of character there are, see `KIND_OF_SYMBOL`. */
export const CHARACTER_KINDS = 8;

const TABLE = makeTable();

/** The symbol of a UTF-16 unit. */
export function symbolOf(unit: number): number {
	if (unit >= 0x0e00 && unit < 0x0e80) return TABLE[unit - 0x0e00 + 128] as number;
	if (unit < 128) return TABLE[unit] as number;
	return unit === 0xa0 ? SPACE_SYMBOL : OTHER_SYMBOL;
}

/** Kind of character by symbol: 0 space, 1 consonant, 2 vowel before, 3 vowel behind, 4 vowel mark, 5 tone, 6 other marks, 7 the rest. */
export const KIND_OF_SYMBOL: Readonly<Uint8Array> = makeKinds();

function makeTable(): Uint8Array {
	const table = new Uint8Array(256).fill(OTHER_SYMBOL);
	for (let unit = 0; unit <= 0x20; unit++) table[unit] = SPACE_SYMBOL;
	for (let unit = 0x30; unit <= 0x39; unit++) table[unit] = DIGIT_SYMBOL;
	table[0x2e] = DOT_SYMBOL;
	for (let unit = 0x61; unit <= 0x7a; unit++) table[unit] = table[unit - 0x20] = LATIN_SYMBOL;
	let symbol = FIRST_THAI_SYMBOL;
	for (let unit = 0x01; unit <= 0x4e; unit++) if (unit < 0x3b || unit > 0x3f) table[128 + unit] = symbol++;
	for (let unit = 0x50; unit <= 0x59; unit++) table[128 + unit] = DIGIT_SYMBOL;
	return table;
}

function makeKinds(): Uint8Array {
	const kinds = new Uint8Array(SYMBOLS).fill(7);
	kinds[SPACE_SYMBOL] = 0;
	const set = (kind: number, first: number, last = first): void => {
		for (let unit = first; unit <= last; unit++) kinds[symbolOf(0x0e00 + unit)] = kind;
	};
	set(1, 0x01, 0x2e);
	set(2, 0x40, 0x44);
	set(3, 0x30);
	set(3, 0x32, 0x33);
	set(3, 0x45);
	set(4, 0x31);
	set(4, 0x34, 0x39);
	set(4, 0x47);
	set(5, 0x48, 0x4b);
	set(6, 0x4c, 0x4e);
	set(6, 0x3a);
	return kinds;
}
