/** A gloss of a noun stands without article. */
export const ARTICLE = /^(?:a|an|the) /;

/** Stems of the commonest American spellings; proper names (upper case) keep theirs. */
const STEMS = [
	'(?:col|hon|lab|fav|harb|neighb|rum|vap|behavi|endeav)or(?:s|ed|ing|ite|ites|able|hood|hoods)?',
	'(?:cent|theat|lit|kilomet|centimet|millimet|fib|meag)er(?:s|ed)?',
	'(?:defen|offen|preten)se(?:s)?',
	// -ise throughout; `size`, `seize`, `prize`, `capsize` are not of this kind.
	'(?:organ|real|recogn|author|util|critic|minim|maxim|final|legal|national|privat|modern|mobil|stabil|normal|emphas|apolog|summar|global|industrial|central|special|symbol|victim|penal|character|urban|optim|priorit|jeopard|computer|digit|subsid|monopol|immun|colon|civil|general|local|memor|visual|terror|scrutin|neutral|capital|standard|formal|equal|personal)iz(?:e|es|ed|er|ers|ing|ation|ations)',
	'(?:travel|cancel|label|model|signal|counsel|level|fuel)(?:ed|ing|er|ers|or|ors)',
	'analyz(?:e|es|ed|er|ing)',
	'(?:skill|will)ful',
	'(?:enroll|fulfill|install)ment',
	'fulfill',
	'enroll',
	'gray',
	'plow',
	'jewelry',
	'aluminum',
	'catalog',
	'dialog',
	'pajamas',
	'airplane',
	'maneuver'
];
export const AMERICAN_SPELLING = new RegExp(`\\b(?:${STEMS.join('|')})\\b`);
