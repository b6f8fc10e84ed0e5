import { INVARIABLE_NOUNS, IRREGULAR_NOUNS, UNCOUNTABLE_NOUNS } from './noun-data.ts';
import { withS } from './verbs.ts';

const JOINTS = /^(?:of|in|for|to|at|on|by|with|from|under|over|against|who|that|without)$/;

/**
 * The plural of a noun phrase: the word before the first preposition is inflected, else the last one (`member of
 * parliament` → `members of parliament`, `police station` → `police stations`). What is plural already stays.
 */
export function plural(phrase: string): string {
	const words = phrase.split(' ');
	const joint = words.findIndex((word, i) => i > 0 && JOINTS.test(word));
	const head = (joint < 0 ? words.length : joint) - 1;
	return words.map((word, i) => (i === head ? pluralOf(word) : word)).join(' ');
}

function pluralOf(word: string): string {
	if (INVARIABLE_NOUNS.has(word) || UNCOUNTABLE_NOUNS.has(word)) return word;
	const irregular = IRREGULAR_NOUNS.get(word);
	if (irregular !== undefined) return irregular;
	if (/[a-z]man$/.test(word) && !/(?:hu|ger|ro|otto|nor|sha|talis)man$/i.test(word))
		return `${word.slice(0, -3)}men`;
	if (/[a-z](?:child|wife|life|half|shelf|thief|wolf)$/.test(word)) {
		for (const [one, many] of IRREGULAR_NOUNS)
			if (word.endsWith(one)) return word.slice(0, -one.length) + many;
	}
	// `secretary-general`, `commander-in-chief`: the head stands in front of the hyphen.
	const [, head, rest] = /^([A-Za-z]+)(-(?:in-.+|general|elect))$/.exec(word) ?? [];
	if (head !== undefined && rest !== undefined) return pluralOf(head) + rest;
	return isPlural(word) ? word : withS(word);
}

/** `conditions`, `flowers`: glosses that stand in the plural; `bus`, `gas`, `virus`, `crisis`, `boss`, `lens` do not. */
function isPlural(word: string): boolean {
	return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is|as|os|lens)$/.test(word);
}
