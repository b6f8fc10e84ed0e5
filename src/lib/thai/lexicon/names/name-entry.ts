import type { Entry } from '../entry.ts';
import type { NameModel } from './model.ts';
import { spellName } from './spell.ts';

/** One word of a name: a consonant or leading vowel, then more Thai letters. */
const NAME_WORD = /^[ก-ฮเแโใไ][ก-ฮะ-ฺเ-์]+$/;
/** A run of consonants that no vowel sign breaks is no name: it could not be said. */
const UNSPEAKABLE = /[ก-ฮ]{6}/;
/** A second spelling is shown where it is at most this much less likely, in nats. */
const CLOSE = 1.2;
const MOST_WORDS = 5;

/**
 * The entry of a name that no list has, in Thai script, one word or several: its likely English spelling, perhaps a second one,
 * and its romanisation. All are guesses (`source: 'name'`). `null` for what cannot be a name.
 */
export function nameEntry(
	word: string,
	model: NameModel,
	romanise: (word: string) => string | null
): Entry | null {
	const words = word.split(' ');
	if (words.length > MOST_WORDS || !words.every((part) => NAME_WORD.test(part) && !UNSPEAKABLE.test(part)))
		return null;
	const spellings = words.map((part) => spellName(model, part, 2));
	const glosses = [
		joined(spellings.map(([first]) => first?.latin)),
		...(words.length === 1 ? second(spellings[0] ?? []) : []),
		joined(words.map(romanise))
	].filter((gloss) => gloss !== null);
	if (glosses.length === 0) return null;
	return {
		headword: word,
		source: 'name',
		senses: [{ pos: 'PROPN', gloss: [...new Set(glosses)] }]
	};
}

function second([first, next]: readonly { latin: string; cost: number }[]): string[] {
	return first && next && next.cost - first.cost <= CLOSE ? [capital(next.latin)] : [];
}

function joined(words: readonly (string | null | undefined)[]): string | null {
	return words.every((word) => word) ? words.map((word) => capital(word as string)).join(' ') : null;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
