/** Vowel signs that are written before the consonant that they are spoken behind. */
const LEADING = /[เแโใไ]/;
/** Tone marks, the short sign and signs that say nothing of another language's spelling. */
const SILENT = /[็-๋ๆฯ]/g;
/** Two consonants that a leading vowel may stand before as one cluster: `เพล` is `ple`. */
const CLUSTER = /^[กขคตทปผพฟบดซส][รลว]$/;

/**
 * The letters of a transliterated name in the order in which they are spoken, without tone marks: a leading vowel goes behind its
 * consonant or cluster (`เนอร์` → `นเอร์`), `์` stays behind the letter that it silences.
 */
export function nameUnits(word: string): string {
	const letters = [...word.replace(SILENT, '')];
	let units = '';
	for (let at = 0; at < letters.length; at++) {
		const letter = letters[at] as string;
		if (!LEADING.test(letter)) {
			units += letter;
			continue;
		}
		const [first = '', second = '', third = ''] = letters.slice(at + 1, at + 4);
		const onset =
			CLUSTER.test(first + second) && /^[\u0e01-\u0e2e\u0e30-\u0e39]$/u.test(third) ? first + second : first;
		units += onset + letter;
		at += onset.length;
	}
	return units;
}
