import { withS } from './verbs.ts';

/** Plurals that are not made by rule: `singular plural`. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	`man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
half halves
knife knives
leaf leaves
life lives
loaf loaves
shelf shelves
self selves
thief thieves
wife wives
wolf wolves
calf calves
analysis analyses
basis bases
crisis crises
diagnosis diagnoses
emphasis emphases
hypothesis hypotheses
oasis oases
synthesis syntheses
thesis theses
axis axes
criterion criteria
phenomenon phenomena
bacterium bacteria
curriculum curricula
memorandum memoranda
stratum strata
medium media
nucleus nuclei
alumnus alumni
stimulus stimuli
fungus fungi
photo photos
piano pianos
kilo kilos
euro euros
memo memos
logo logos
casino casinos
ghetto ghettos
pro pros
quiz quizzes
passer-by passers-by
runner-up runners-up`
		.split('\n')
		.map((line) => line.split(' ') as [string, string])
);

/** The same in the plural, or without one: `police`, `information`. */
const INVARIABLE: ReadonlySet<string> = new Set(
	(
		'advice aircraft anger baggage baht cattle clothing corn crossroads data debris deer dong energy equipment ' +
		'evidence fish food fun furniture goods gratitude headquarters health help homework information infantry infrastructure ' +
		'jewellery knowledge legislation luck luggage machinery means media money news offspring outskirts patience people ' +
		'personnel police poultry premises progress proceeds rai rain research rice rubbish safety sand satang series ' +
		'sheep shrimp spacecraft species staff sugar traffic transport troops trousers understanding water wealth ' +
		'weather wheat wildlife yen yuan won'
	).split(' ')
);

const JOINTS = /^(?:of|in|for|to|at|on|by|with|from|under|over|against|who|that|without)$/;

/**
 * The plural of a noun phrase: the word before the first preposition is inflected, else the last one (`member of
 * parliament` → `members of parliament`, `police station` → `police stations`).
 */
export function plural(phrase: string): string {
	const words = phrase.split(' ');
	const joint = words.findIndex((word, i) => i > 0 && JOINTS.test(word));
	const head = (joint < 0 ? words.length : joint) - 1;
	return words.map((word, i) => (i === head ? pluralOf(word) : word)).join(' ');
}

function pluralOf(word: string): string {
	if (INVARIABLE.has(word)) return word;
	const irregular = IRREGULAR.get(word);
	if (irregular !== undefined) return irregular;
	if (/[a-z]man$/.test(word) && !/(?:hu|ger|ro|otto|nor|sha|talis)man$/i.test(word))
		return `${word.slice(0, -3)}men`;
	if (/[a-z](?:child|wife|life|half|shelf|thief|wolf)$/.test(word)) {
		for (const [one, many] of IRREGULAR) if (word.endsWith(one)) return word.slice(0, -one.length) + many;
	}
	return withS(word);
}
