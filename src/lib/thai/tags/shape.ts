/** What a word is made of; a feature of the tagger. */
export const SHAPES = {
	none: 0,
	abbreviation: 1,
	number: 2,
	thai: 3,
	capital: 4,
	letters: 5,
	marks: 6
} as const;

const STOP = 0x2e;

/** The shape of a word: one of `SHAPES`. A word of digits with separators is a number, with letters it is not. */
export function shapeOf(word: string): number {
	let digit = false;
	let thai = false;
	let letter = false;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if ((code >= 0x30 && code <= 0x39) || (code >= 0x0e50 && code <= 0x0e59)) digit = true;
		else if (code >= 0x0e01 && code <= 0x0e4e) thai = true;
		else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letter = true;
		else if (code >= 0xc0) letter = true;
	}
	if (thai)
		return word.length > 1 && word.charCodeAt(word.length - 1) === STOP ? SHAPES.abbreviation : SHAPES.thai;
	if (letter) return isCapital(word.charCodeAt(0)) ? SHAPES.capital : SHAPES.letters;
	if (word === '') return SHAPES.none;
	return digit ? SHAPES.number : SHAPES.marks;
}

function isCapital(code: number): boolean {
	return code >= 0x41 && code <= 0x5a;
}
