import { withoutDiacritics } from '../../text/diacritics.ts';

const BETWEEN = /[\s\-‐.·'’]+/g;

/**
 * What may stand for what in the notations for Thai and in the spellings of people who know none: Royal Institute
 * (`prathet`), Paiboon (`bprà-têet`), IPA (`pra.tʰeːt`), English ears (`dee`, `soo`, `kao`). Applied in this order.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/[ʰːʔ˧˨˩˥˦]/g, ''],
	[/tɕ|ch|c|j/g, 'c'],
	[/ŋ/g, 'ng'],
	[/bp|ph/g, 'p'],
	[/dt|th/g, 't'],
	[/kh|g(?!.?h)(?<!ng)/g, 'k'],
	[/v/g, 'w'],
	[/ɛ|æ|ae/g, 'e'],
	[/ɯ|ʉ|ue|eu/g, 'u'],
	[/ə|ɤ|oe|er(?![aeiou])/g, 'e'],
	[/ɔ|aw(?![aeiou])|or(?![aeiou])/g, 'o'],
	[/y(?![aeiou])/g, 'i'],
	[/w(?![aeiou])/g, 'o'],
	[/[ei]+/g, 'i'],
	[/[ou]+/g, 'o'],
	[/(.)\1+/g, '$1']
];

/**
 * The skeleton that romanised spellings of one Thai word share: no tones, no vowel lengths, no aspiration, `e` and `i` one
 * letter, `o` and `u` one letter. Two words that sound much alike may share one.
 */
export function romanisedKey(text: string): string {
	const plain = withoutDiacritics(text.toLowerCase()).replace(BETWEEN, '');
	return FOLDS.reduce((key, [from, to]) => key.replace(from, to), plain);
}
