const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plurals that are not made by rule: `singular plural`. Our own list, as are those below. */
const TABLE = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
half halves|knife knives|leaf leaves|life lives|loaf loaves|shelf shelves|self selves|thief thieves
wife wives|wolf wolves|calf calves|analysis analyses|basis bases|crisis crises|diagnosis diagnoses
emphasis emphases|hypothesis hypotheses|oasis oases|synthesis syntheses|thesis theses|axis axes
criterion criteria|phenomenon phenomena|bacterium bacteria|curriculum curricula|memorandum memoranda
stratum strata|medium media|nucleus nuclei|alumnus alumni|stimulus stimuli|fungus fungi|photo photos
piano pianos|kilo kilos|euro euros|memo memos|logo logos|casino casinos|ghetto ghettos|pro pros
quiz quizzes|passer-by passers-by|runner-up runners-up|January Januarys|February Februarys|July Julys`;

export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
	TABLE.trim()
		.split(/[|\n]/)
		.map((row) => row.split(' ') as [string, string])
);

/** Counted, with one form for one and for many; or without a singular: `aircraft`, `police`. */
export const INVARIABLE_NOUNS: ReadonlySet<string> = words(
	`aircraft baht cattle crossroads deer dong fish goods headquarters means media offspring outskirts people
	personnel police premises proceeds rai satang series sheep shrimp spacecraft species staff troops
	trousers won yen yuan`
);

/** Nouns that English does not count, and that have no plural: `information`. */
export const UNCOUNTABLE_NOUNS: ReadonlySet<string> = words(
	`advice aid ammunition anger assistance attention baggage cash clothing coal corn corruption data debris
	electricity energy equipment evidence food fun funding furniture gratitude happiness health help
	homework housing infantry information infrastructure jewellery knowledge legislation logistics luck
	luggage machinery manpower merchandise money music news patience petrol pollution poultry poverty
	progress rain research rice rubbish safety sand sugar tourism traffic transport understanding
	unemployment violence water wealth weather welfare wheat wildlife`
);
