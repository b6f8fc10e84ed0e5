/** Adverbs that are not made by rule. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
	['good', 'well'],
	['fast', 'fast'],
	['hard', 'hard'],
	['late', 'late'],
	['little', 'little'],
	['few', 'in small numbers'],
	['small', 'in a small way'],
	['big', 'in a big way'],
	['only', 'only'],
	['one', 'singly'],
	['long', 'for long'],
	['old', 'in an old way'],
	['early', 'early'],
	['straight', 'straight'],
	['daily', 'daily'],
	['weekly', 'weekly'],
	['monthly', 'monthly'],
	['yearly', 'yearly'],
	['high', 'highly'],
	['public', 'publicly'],
	['whole', 'wholly'],
	['true', 'truly'],
	['due', 'duly'],
	['shy', 'shyly'],
	['dry', 'drily'],
	['full', 'fully'],
	['dull', 'dully']
]);

/**
 * The adverb of an adjective or adjective phrase: `quick` → `quickly`; where English has none, a phrase
 * (`friendly` → `in a friendly way`).
 */
export function adverb(adjective: string): string {
	const irregular = ADVERBS.get(adjective);
	if (irregular !== undefined) return irregular;
	if (/[ -]/.test(adjective) || /ly$|ing$|ed$|ish$|[^aeiou]like$/.test(adjective)) return inAWay(adjective);
	if (/ic$/.test(adjective)) return `${adjective}ally`;
	if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
	if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
	return `${adjective}ly`;
}

function inAWay(adjective: string): string {
	return `in ${/^[aeiou]/i.test(adjective) ? 'an' : 'a'} ${adjective} way`;
}
