import { DOUBLING_VERBS, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './data/irregular.ts';

/** Words in -man that are no compounds of `man`. */
const MAN_STAYS = /^(?:human|german|roman|norman|ottoman|shaman|talisman)$/i;

/** The plural of an English noun or noun phrase; its head is what stands before `of`, `in`, `for`, else the last word. */
export function plural(phrase: string): string {
	const parts = /^(.+?)( (?:of|in|for|to|at|on|from|with|by) .+)$/.exec(phrase);
	const [head, tail] = parts ? [parts[1] ?? '', parts[2] ?? ''] : [phrase, ''];
	const start = head.lastIndexOf(' ') + 1;
	return head.slice(0, start) + pluralWord(head.slice(start)) + tail;
}

function pluralWord(word: string): string {
	const known = IRREGULAR_NOUNS.get(word.toLowerCase());
	if (known) return known;
	if (/man$/.test(word) && !MAN_STAYS.test(word)) return word.replace(/man$/, 'men');
	const hyphened = /^([a-z]+)(-(?:in-.+|general|elect))$/.exec(word);
	if (hyphened) return pluralWord(hyphened[1] ?? '') + (hyphened[2] ?? '');
	if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
	if (/[^aeiou]y$/.test(word) && !/^[A-Z]/.test(word)) return `${word.slice(0, -1)}ies`;
	return `${word}s`;
}

/** The simple past of a verb phrase in its base form: the first word changes (`pull out` → `pulled out`). */
export function past(phrase: string): string {
	return inflectFirst(phrase, (verb) => IRREGULAR_VERBS.get(verb)?.[0] ?? regularPast(verb));
}

/** The past participle of a verb phrase in its base form (`sentence to death` → `sentenced to death`). */
export function participle(phrase: string): string {
	return inflectFirst(phrase, (verb) => IRREGULAR_VERBS.get(verb)?.[1] ?? regularPast(verb));
}

function regularPast(verb: string): string {
	if (verb.endsWith('e')) return `${verb}d`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
	if (DOUBLING_VERBS.has(verb)) return `${verb}${verb.at(-1) ?? ''}ed`;
	return `${verb}ed`;
}

function inflectFirst(phrase: string, change: (verb: string) => string): string {
	const [verb = '', ...rest] = phrase.split(' ');
	return [change(verb), ...rest].join(' ');
}
