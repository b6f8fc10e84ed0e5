import type { PartOfSpeech } from '../words/token.ts';
import { isStative } from './classes.ts';
import { adverb } from './english/adjectives.ts';
import { actionNoun, agentNoun, anyQualityNoun, arousing, qualityNoun } from './english/nominal.ts';
import { gerund, pastParticiple, thirdPerson } from './english/verbs.ts';
import type { Sense } from './entry.ts';

/** A way to make a word of a word by putting something in front of it. */
export interface Pattern {
	/** What stands before the base. */
	parts: readonly string[];
	pos: PartOfSpeech;
	/** Glosses of the derivative for one sense of the base (`all`: its other senses too); none where it does not fit. */
	glosses(sense: Sense, all: readonly Sense[]): string[];
	note?: string;
}

/** Longer prefixes first. */
export const PATTERNS: readonly Pattern[] = [
	{ parts: ['ผู้', 'ถูก'], pos: 'NOUN', glosses: active((verb) => [`person who is ${pastParticiple(verb)}`]) },
	{
		parts: ['ผู้', 'ไม่'],
		pos: 'NOUN',
		glosses: verbal(
			(verb) => [`person who does not ${verb}`],
			(adj) => [`person not ${adj}`]
		)
	},
	{ parts: ['การ', 'ถูก'], pos: 'NOUN', glosses: active((verb) => [`being ${pastParticiple(verb)}`]) },
	{
		parts: ['การ', 'ไม่'],
		pos: 'NOUN',
		glosses: verbal(
			(verb) => [`not ${gerund(verb)}`],
			(adj) => [`not being ${adj}`]
		)
	},
	{
		parts: ['ความ', 'ไม่'],
		pos: 'NOUN',
		glosses: verbal(
			(verb) => [`not ${gerund(verb)}`],
			(adj) => [`lack of ${anyQualityNoun(adj)}`]
		)
	},
	{ parts: ['อย่าง', 'ไม่'], pos: 'ADV', glosses: stative((adj) => [`in a way not ${adj}`]) },
	{ parts: ['การ'], pos: 'NOUN', glosses: action },
	{
		parts: ['ความ'],
		pos: 'NOUN',
		glosses: firstOf(
			verbal(
				(verb) => known(actionNoun(verb)),
				(adj) => known(qualityNoun(adj))
			),
			verbal(
				(verb) => [gerund(verb)],
				(adj) => [anyQualityNoun(adj)]
			)
		)
	},
	{
		parts: ['ผู้'],
		pos: 'NOUN',
		glosses: firstOf(
			active((verb) => known(agentNoun(verb))),
			verbal(
				(verb) => [`person who ${thirdPerson(verb)}`],
				(adj) => [`person who is ${adj}`]
			)
		)
	},
	{ parts: ['นัก'], pos: 'NOUN', glosses: expert },
	{
		parts: ['น่า'],
		pos: 'VERB',
		glosses: verbal(
			(verb) => [arousing(verb) ?? `worth ${gerund(verb)}`],
			(adj) => known(arousing(adj))
		)
	},
	{ parts: ['อย่าง'], pos: 'ADV', glosses: stative((adj) => [adverb(adj)]) },
	{ parts: ['ไม่'], pos: 'VERB', glosses: denial },
	{ parts: ['ชาว'], pos: 'NOUN', glosses: inhabitants },
	{ parts: ['คน'], pos: 'NOUN', glosses: inhabitants },
	{ parts: ['ภาษา'], pos: 'NOUN', glosses: language },
	{ parts: ['ประเทศ'], pos: 'PROPN', glosses: place((name) => [name]) },
	{ parts: ['จังหวัด'], pos: 'PROPN', glosses: place((name) => [`${name} province`, name]) },
	{ parts: ['อำเภอ'], pos: 'PROPN', glosses: place((name) => [`${name} district`, name]) }
];

const DANGLING = / (?:about|as|at|for|from|in|of|on|to|with)$/;

/** One gloss or more for each gloss of a verb; what is glossed `be …` is made as a state, without `be `. */
function verbal(
	makeActive: (verb: string) => string[],
	makeStative: (adjective: string) => string[]
): Pattern['glosses'] {
	return (sense) => {
		if (sense.pos !== 'VERB' && sense.pos !== 'ADJ') return [];
		// `interested in` cannot stand without what follows it: `interested` will do where it is a gloss too.
		const isState = (gloss: string): boolean => isStative(sense) || gloss.startsWith('be ');
		const closed = sense.gloss.filter((gloss) => !isState(gloss) || !DANGLING.test(gloss));
		return (closed.length > 0 ? closed : sense.gloss).flatMap((gloss) =>
			isState(gloss) ? makeStative(gloss.replace(/^be /, '')) : makeActive(gloss)
		);
	};
}

/** The second way only where the first finds no gloss: an English noun is better than a description. */
function firstOf(better: Pattern['glosses'], fallback: Pattern['glosses']): Pattern['glosses'] {
	return (sense, all) => {
		const glosses = better(sense, all);
		return glosses.length > 0 ? glosses : fallback(sense, all);
	};
}

function known(gloss: string | null): string[] {
	return gloss === null ? [] : [gloss];
}

function active(make: (verb: string) => string[]): Pattern['glosses'] {
	return verbal(make, () => []);
}

function stative(make: (adjective: string) => string[]): Pattern['glosses'] {
	return (sense) => (isStative(sense) ? verbal(() => [], make)(sense, []) : []);
}

/** `ไม่`: words that also have a use in grammar (`ได้`) mean something else behind it. */
function denial(sense: Sense, all: readonly Sense[]): string[] {
	if (all.some(({ flags }) => flags?.includes('function'))) return [];
	return verbal(
		(verb) => [`not ${verb}`],
		(adjective) => [`not ${adjective}`]
	)(sense, all);
}

/** `การ`: the noun of action where English has one, and the gerund of the best gloss. */
function action(sense: Sense, all: readonly Sense[]): string[] {
	if (sense.pos !== 'VERB') return [];
	const verbs = isStative(sense) ? sense.gloss.filter((gloss) => gloss.startsWith('be ')) : sense.gloss;
	const [best] = verbs;
	if (best === undefined)
		return verbal(
			() => [],
			(adj) => [gerund(`be ${adj}`)]
		)(sense, all);
	const nouns = verbs.flatMap((verb) => known(actionNoun(verb)));
	const related = all.filter(({ pos }) => pos === 'NOUN').flatMap(({ gloss }) => gloss);
	// A noun of the same word helps where it is of the same stem: `reform`, not the island of `เกาะ` (to hold on).
	const own = related.filter((noun) => verbs.some((verb) => sameStem(noun, verb)));
	return [...new Set([...own, ...nouns, gerund(best)])];
}

function sameStem(noun: string, verb: string): boolean {
	return noun === verb || (verb.length >= 4 && noun.slice(0, 4) === verb.slice(0, 4));
}

/** `นัก`: who does something by profession or often. With a noun English has a word of its own (`นักดนตรี`, musician). */
function expert(sense: Sense, all: readonly Sense[]): string[] {
	if (sense.pos === 'NOUN') return [];
	const byProfession = firstOf(
		active((verb) => known(agentNoun(verb))),
		active((verb) => [`person who ${thirdPerson(verb)}`])
	);
	return byProfession(sense, all);
}

function inhabitants({ forms, gloss, ...sense }: Sense): string[] {
	if (!isPlace({ gloss, ...sense })) return [];
	// `Malian` where the people are Malians; `Danes`, `Swiss` as they are.
	if (forms?.people !== undefined)
		return [forms.people === `${forms.adj}s` ? forms.people.slice(0, -1) : forms.people];
	return gloss.slice(0, 1).map((place) => `people of ${place}`);
}

function language(sense: Sense): string[] {
	return isPlace(sense) && sense.forms?.adj !== undefined ? [`language of ${sense.gloss[0] ?? ''}`] : [];
}

/** What is made of each name of a place. */
function place(make: (name: string) => string[]): Pattern['glosses'] {
	return (sense) => (isPlace(sense) ? sense.gloss.flatMap(make) : []);
}

function isPlace({ flags }: Sense): boolean {
	return flags?.includes('place') ?? false;
}
