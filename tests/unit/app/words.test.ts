import { describe, expect, it } from 'vitest';
import { addArticle, deleteArticle } from '../../../src/lib/app/articles.ts';
import { addCards, cardsByHeadword, removeCards } from '../../../src/lib/app/cards.ts';
import { headwords, setMark, wordStatuses } from '../../../src/lib/app/words.ts';
import { analysisOfWords, createTestApp, type TestApp } from './fixture.ts';
import { must } from './must.ts';

const text = 'ศาล สั่ง ทหาร';
const article = { id: 'a', title: 'ข่าว', text };
const { terms, words } = analysisOfWords(text, { words: ['ศาล', 'ทหาร'], names: [] });
const statuses = async (app: TestApp) => Object.fromEntries(await wordStatuses(app));

describe('marking a word', () => {
	it('shows at once and can be taken back', async () => {
		const app = await createTestApp();
		await setMark(app, 'ศาล', 'ignored');
		const undo = await setMark(app, 'ศาล', 'known');
		expect(await statuses(app)).toEqual({ ศาล: { status: 'known' } });
		await undo();
		await undo();
		expect(await statuses(app)).toEqual({ ศาล: { status: 'ignored' } });
		await setMark(app, 'ศาล', null);
		expect(await statuses(app)).toEqual({});
	});
});

describe('adding cards', () => {
	it('stores each with its sentence and the place of the word in it', async () => {
		const app = await createTestApp();
		const { added } = await addCards(app, article, terms.words);
		expect(added).toHaveLength(2);
		const { context } = must(added[1]);
		expect(context).toEqual({ articleId: 'a', articleTitle: 'ข่าว', sentence: text, start: 9, end: 13 });
		expect(context.sentence.slice(context.start, context.end)).toBe('ทหาร');
		expect(await statuses(app)).toEqual({
			ศาล: { status: 'learning', level: 1 },
			ทหาร: { status: 'learning', level: 1 }
		});
	});

	it('makes no second card of a word, within one request or later', async () => {
		const app = await createTestApp();
		const first = await addCards(app, article, [must(terms.words[0]), must(terms.words[0])]);
		expect(first.added).toHaveLength(1);
		const second = await addCards(app, article, terms.words);
		expect(second.added.map(({ headword }) => headword)).toEqual(['ทหาร']);
		await second.undo();
		expect([...(await cardsByHeadword(app)).keys()]).toEqual(['ศาล']);
	});

	it("takes the word's mark away, and undo brings it back", async () => {
		const app = await createTestApp();
		await setMark(app, 'ศาล', 'known');
		const { undo } = await addCards(app, article, terms.words);
		expect((await statuses(app))['ศาล']).toEqual({ status: 'learning', level: 1 });
		await undo();
		expect(await statuses(app)).toEqual({ ศาล: { status: 'known' } });
	});

	it('outlives the article', async () => {
		const app = await createTestApp();
		const stored = await addArticle(app, { text });
		await addCards(app, stored, terms.words);
		await deleteArticle(app, stored.id);
		const card = (await cardsByHeadword(app)).get('ศาล');
		expect(card?.context).toMatchObject({ articleId: stored.id, sentence: text });
	});

	it('removes cards and brings them back, unless the word has another card by then', async () => {
		const app = await createTestApp();
		const { added } = await addCards(app, article, terms.words);
		const undo = await removeCards(
			app,
			added.map(({ id }) => id)
		);
		expect(await statuses(app)).toEqual({});
		const again = await addCards(app, article, terms.words.slice(0, 1));
		await undo();
		const cards = await cardsByHeadword(app);
		expect(cards.get('ศาล')?.id).toBe(must(again.added[0]).id);
		expect(cards.get('ทหาร')).toEqual(added[1]);
	});
});

it('finds the headword of a token by the term that stands there, else takes its text', () => {
	const first = must(terms.words[0]);
	const headword = headwords({ terms: { words: [{ ...first, headword: 'ศาลสูง' }], names: [] } });
	expect(headword(must(words[0]))).toBe('ศาลสูง');
	expect(headword(must(words[2]))).toBe('สั่ง');
});
