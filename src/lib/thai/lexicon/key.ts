import { withoutDiacritics } from '../text/diacritics.ts';
import { normalise } from '../text/normalise.ts';

const BEYOND_TRIE = /[^\u0020-\u007e\u0e01-\u0e5b]/u;

/**
 * The spelling under which the trie has a word: normalised Thai; Latin letters without diacritics, and typographic
 * apostrophes and dashes as in ASCII, since the trie spells nothing else (`Konaté` → `Konate`).
 */
export function keyOf(word: string): string {
	const spelling = normalise(word).text;
	if (!BEYOND_TRIE.test(spelling)) return spelling;
	return [...spelling]
		.map((letter) => (/[\u0e00-\u0e7f]/.test(letter) ? letter : withoutDiacritics(letter)))
		.join('')
		.replaceAll(/[’‘]/g, "'")
		.replaceAll(/[–—]/g, '-');
}
