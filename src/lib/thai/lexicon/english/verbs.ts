import { DOUBLING_VERBS, IRREGULAR_VERBS } from './irregular-verbs.ts';

/*
 * English verb phrases in the base form, as glosses have them without `to ` (`take part`, `be aware`, `not know`): the
 * first word that is no adverb of denial is inflected, the rest stays. Spelling rules of British English.
 */

/** `take part` → `taking part`. */
export function gerund(phrase: string): string {
	return inflect(phrase, gerundOf);
}

/** `take part` → `takes part`. */
export function thirdPerson(phrase: string): string {
	return inflect(phrase, thirdPersonOf);
}

/** `take part` → `took part`. */
export function past(phrase: string): string {
	return inflect(phrase, (verb) => IRREGULAR_VERBS.get(verb)?.past ?? regularPast(verb));
}

/** `take part` → `taken part`. */
export function pastParticiple(phrase: string): string {
	return inflect(phrase, (verb) => IRREGULAR_VERBS.get(verb)?.participle ?? regularPast(verb));
}

function inflect(phrase: string, form: (verb: string) => string): string {
	const words = phrase.split(' ');
	const at = words[0] === 'not' && words.length > 1 ? 1 : 0;
	const [verb = '', ...rest] = words.slice(at);
	// `cross-examine`, `co-operate`: only what follows the hyphen is inflected.
	const hyphen = verb.lastIndexOf('-') + 1;
	return [...words.slice(0, at), verb.slice(0, hyphen) + form(verb.slice(hyphen)), ...rest].join(' ');
}

function gerundOf(verb: string): string {
	if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
	if (/[^aeiouy]e$|[iu]e$|[aeiou][^aeiou]e$/.test(verb) && !KEEPS_E.has(verb))
		return `${verb.slice(0, -1)}ing`;
	if (/ic$/.test(verb)) return `${verb}king`;
	return `${doubled(verb)}ing`;
}

function thirdPersonOf(verb: string): string {
	if (verb === 'be') return 'is';
	if (verb === 'have') return 'has';
	return withS(verb);
}

function regularPast(verb: string): string {
	if (/e$/.test(verb)) return `${verb}d`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
	if (/ic$/.test(verb)) return `${verb}ked`;
	return `${doubled(verb)}ed`;
}

/** The ending -s with its spelling: of verbs in the third person, of nouns in the plural. */
export function withS(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) && !/(?:stomach|monarch|epoch|patriarch)$/.test(word))
		return `${word}es`;
	return `${word}s`;
}

const KEEPS_E = new Set(['be', 'singe', 'binge', 'age', 'queue', 'dye', 'swinge']);

/** A single vowel letter before a single last consonant, stressed: `stop` → `stopp`. */
function doubled(verb: string): string {
	const short = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/.test(verb);
	return short || DOUBLING_VERBS.has(verb) ? verb + verb.charAt(verb.length - 1) : verb;
}
