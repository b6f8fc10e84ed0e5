/** Irregular verbs of news English: base, past, participle (one form where both are the same). */
const VERBS = `
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned|burst burst|buy bought
cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt
keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant
meet met|mislead misled|overcome overcame overcome|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read
rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent
set set|shake shook shaken|shed shed|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|sleep slept|speak spoke spoken|spend spent|spread spread|stand stood|steal stole stolen|stick stuck|strike struck
swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn
win won|withdraw withdrew withdrawn|withhold withheld|write wrote written`;

/** Verbs whose last consonant doubles though the last syllable of the base is what a rule cannot see. */
const DOUBLING = `admit ban beg bet commit compel control cancel chat confer defer drop equip expel fit fuel grab label level model
occur omit patrol permit plan plot prefer propel quarrel rebel refer regret rob scrap ship shop signal slip step stop strip submit
swap tap total transfer transmit trap travel trim tip`;

/** Irregular plurals. */
const NOUNS = `person people|child children|man men|woman women|policeman policemen|policewoman policewomen|fisherman fishermen
spokesman spokesmen|chairman chairmen|businessman businessmen|gunman gunmen|serviceman servicemen|fireman firemen
foot feet|tooth teeth|mouse mice|goose geese|ox oxen|crisis crises|basis bases|analysis analyses|thesis theses
criterion criteria|phenomenon phenomena|medium media|bacterium bacteria|life lives|wife wives|knife knives|leaf leaves|half halves
thief thieves|wolf wolves|shelf shelves|self selves|loaf loaves|calf calves|staff staff|aircraft aircraft|spacecraft spacecraft|series series
species species|sheep sheep|deer deer|fish fish|headquarters headquarters|baht baht|rai rai|people people|cattle cattle
hero heroes|tomato tomatoes|potato potatoes|echo echoes|embargo embargoes|veto vetoes|mango mangoes|volcano volcanoes`;

const rows = (table: string): string[][] =>
	table
		.split(/[|\n]/)
		.map((row) => row.trim().split(' '))
		.filter((row) => row.length > 1);

export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
	rows(VERBS).map(([base = '', past = '', participle = past]) => [base, [past, participle]])
);
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(DOUBLING.trim().split(/\s+/));
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
	rows(NOUNS).map(([one = '', many = '']) => [one, many])
);

/** Nouns that English does not count: nobody asks how many of them there are. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
	`advice aid air ammunition assistance attention baggage behaviour bread capital cash clothing coal compensation content cooperation
	corruption crime damage democracy education electricity energy equipment evidence food freedom fuel funding furniture gas gold
	happiness health help housing income infrastructure information insurance interest justice knowledge labour land legislation
	logistics luggage machinery manpower merchandise money music news oil order peace petrol police pollution population poverty power
	produce progress property public rain research rice rubbish safety security sex smoke snow soil support tax technology tourism
	trade traffic training transport unemployment violence water wealth weather welfare wood work`
		.trim()
		.split(/\s+/)
);
