import { gerund } from './verbs.ts';
import { ADJECTIVE_NOUNS, AGENTS, AROUSING, VERB_NOUNS } from './nominal-data.ts';

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

/** The noun of quality of an adjective: `safe` → `safety`, `useful` → `usefulness`, `in time` → `being in time`. */
export function qualityNoun(adjective: string): string {
	const known = ADJECTIVE_NOUNS.get(adjective);
	if (known !== undefined) return known;
	if (!/^[a-z]{3,}$/.test(adjective) || /(?:ing|ed|en|er|st)$/.test(adjective))
		return gerund(`be ${adjective}`);
	for (const [ending, noun] of ENDINGS) if (ending.test(adjective)) return adjective.replace(ending, noun);
	return `${adjective}ness`;
}

const ENDINGS: readonly [RegExp, string][] = [
	[/able$/, 'ability'],
	[/ible$/, 'ibility'],
	[/ant$/, 'ance'],
	[/ent$/, 'ence'],
	[/([^aeiou])y$/, '$1iness'],
	[/ic$/, 'icity']
];
