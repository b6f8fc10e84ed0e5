/** Letters of one sound, as pairs: the first is written as the second. */
const PAIRS =
	'ขก คก ฆก ศส ษส ซส ธท ฐท ฑท ฒท ฏต ฎด ณน ฬล ญย ภพ ฟพ แเ \u0e35\u0e34 \u0e37\u0e34 \u0e36\u0e34 \u0e39\u0e38 โอ ไใ';
const SAME = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/**
 * What the spellings of one foreign name have in common: news writes `เม็กซิโก`, `แม็กซิโก` and `แม็คซิโก`. Tone marks, short
 * signs and silent letters go, letters of one sound become one, doubled letters single.
 */
export function skeleton(name: string): string {
	return name
		.replace(/[ก-ฮ][ิุ]?์/g, '')
		.replace(/[็่้๊๋\s.-]/g, '')
		.replace(/[ก-๎]/g, (letter) => SAME.get(letter) ?? letter)
		.replace(/(.)\1+/g, '$1');
}

/** The shortest skeleton that tells two names apart. */
const TELLING = 4;

/** A list of names that knows them in other spellings too. */
export function skeletons(...lists: readonly Iterable<string>[]): { has(name: string): boolean } {
	const known = new Set(
		lists.flatMap((list) => [...list].map(skeleton)).filter((key) => key.length >= TELLING)
	);
	return { has: (name) => known.has(skeleton(name)) };
}
