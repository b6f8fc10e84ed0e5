/** What version 2 adds: the learner's own lexicon, and the reports of bad glosses. */
export const stores = {
	entries: 'headword',
	reports: 'id, headword'
};
