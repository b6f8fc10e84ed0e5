/** A word to learn, at the start of the text `ข่าว`. */
export const term = {
	headword: 'ข่าว',
	pos: 'NOUN' as const,
	gloss: ['news'],
	sentence: { start: 0, end: 4 },
	word: { start: 0, end: 4 }
};
