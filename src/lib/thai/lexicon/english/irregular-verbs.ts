/** English verbs that are not inflected by rule: `base past participle`. Our own list. */
const TABLE = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground
grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant
leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
misunderstand misunderstood misunderstood|mow mowed mown|outdo outdid outdone|overcome overcame overcome
overhear overheard overheard|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid paid|prove proved proved|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|retake retook retaken|rid rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sling slung slung|slit slit slit
smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent
spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stink stank stunk|strike struck struck|string strung strung|strive strove striven|swear swore sworn
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|wring wrung wrung|write wrote written|rewrite rewrote rewritten
`;

export const IRREGULAR_VERBS: ReadonlyMap<string, { past: string; participle: string }> = new Map(
	TABLE.trim()
		.split(/[|\n]/)
		.map((line) => {
			const [base = '', past = '', participle = ''] = line.split(' ');
			return [base, { past, participle }];
		})
);

/** Verbs of more than one syllable whose last consonant is doubled before -ed and -ing (British spelling). */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
	(
		'abet abhor acquit admit allot begin befit cancel commit compel concur confer control counsel defer deter dial ' +
		'dispel emit enrol equip excel expel forbid forget format fuel fulfil handicap impel incur infer initial ' +
		'input instil kidnap label level marshal model net occur omit outbid outrun output outwit overrun panel patrol ' +
		'pedal permit prefer program propel quarrel rebel rebut recur refer regret remit repel reset resubmit rival signal ' +
		'submit total transfer transmit travel tunnel unplug upset worship'
	).split(' ')
);
