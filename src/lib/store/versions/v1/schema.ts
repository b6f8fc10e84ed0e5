/** Primary keys and indexes of version 1, in Dexie's notation. */
export const stores = {
	articles: 'id, textHash, createdAt',
	analyses: '[articleId+segmenter], articleId',
	profiles: '[articleId+segmenter], articleId',
	terms: 'headword',
	cards: 'id, &headword, context.articleId',
	reviews: 'id, cardId, at',
	attempts: 'id, articleId',
	settings: 'key'
};
