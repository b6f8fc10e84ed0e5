import { ADJECTIVE_NOUNS, AGENTS, AROUSING, VERB_NOUNS } from './nominal-data.ts';
import { gerund } from './verbs.ts';

/** The noun of action of a verb, where English has one that means the same (`revoke` → `revocation`); else `null`. */
export function actionNoun(verb: string): string | null {
	return VERB_NOUNS.get(verb) ?? null;
}

/** The noun for who does it (`lead` → `leader`), where it is an everyday one; else `null`. */
export function agentNoun(verb: string): string | null {
	return AGENTS.get(verb) ?? null;
}

/** What arouses the feeling that an adjective or verb names (`worried` → `worrying`); else `null`. */
export function arousing(feeling: string): string | null {
	return AROUSING.get(feeling) ?? null;
}

/**
 * The noun of quality of an adjective, by our list or an ending that is safe (`safe` → `safety`, `useful` →
 * `usefulness`); else `null`.
 */
export function qualityNoun(adjective: string): string | null {
	const known = ADJECTIVE_NOUNS.get(adjective);
	if (known !== undefined) return known;
	if (!isPlainAdjective(adjective)) return null;
	for (const [ending, noun] of ENDINGS) if (ending.test(adjective)) return adjective.replace(ending, noun);
	return null;
}

/** A noun for any adjective phrase: `cute` → `cuteness`, `in time` → `being in time`. */
export function anyQualityNoun(adjective: string): string {
	const plain = isPlainAdjective(adjective) ? `${adjective}ness` : gerund(`be ${adjective}`);
	return qualityNoun(adjective) ?? plain;
}

/** One word, and not a participle or a form of comparison. */
function isPlainAdjective(adjective: string): boolean {
	return /^[a-z]{3,}$/.test(adjective) && !/(?:ing|ed|en|er|st)$/.test(adjective);
}

const ENDINGS: readonly [RegExp, string][] = [
	[/(?:ful|less|ous|ive)$/, '$&ness'],
	[/able$/, 'ability'],
	[/ible$/, 'ibility'],
	[/ant$/, 'ance'],
	[/ent$/, 'ence'],
	[/([^aeiou])y$/, '$1iness'],
	[/ic$/, 'icity']
];
