import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { addCards, cardsByHeadword } from '../../../src/lib/app/cards.ts';
import {
	editCard,
	exportReports,
	hideSense,
	lookUp,
	reportSense,
	saveSense,
	showHidden,
	withOwnMeanings
} from '../../../src/lib/app/own-lexicon.ts';
import { nextReview } from '../../../src/lib/app/review.ts';
import { openDatabase } from '../../../src/lib/store/database.ts';
import { VERSIONS } from '../../../src/lib/store/versions/versions.ts';
import type { Entry, Sense } from '../../../src/lib/thai/lexicon/entry.ts';
import { EngineError } from '../../../src/lib/worker/client.ts';
import { analysisOfWords, createTestApp } from './fixture.ts';
import { must } from './must.ts';

const court: Sense = { pos: 'NOUN', gloss: ['gloss', 'court'] };
const shrine: Sense = { pos: 'NOUN', gloss: ['shrine'] };
const ours: Entry = { headword: 'ศาล', source: 'lexicon', senses: [court, shrine] };
const mine = { pos: 'NOUN' as const, gloss: ['my court'] };

async function withLexicon() {
	const app = await createTestApp();
	app.engine.lookup = async (words) => words.map((word) => (word === 'ศาล' ? ours : null));
	return app;
}

describe("the learner's own lexicon", () => {
	it('wins over ours, and undo brings ours back', async () => {
		const app = await withLexicon();
		const undo = await saveSense(app, 'ศาล', mine, court);
		expect((await lookUp(app, ['ศาล', 'ทหาร'])).map((entry) => entry?.senses)).toEqual([
			[{ ...mine, own: true }, shrine],
			undefined
		]);
		await undo();
		expect(await lookUp(app, ['ศาล'])).toEqual([ours]);
		expect(await app.db.entries.count()).toBe(0);
	});

	it('gives a word a meaning that had none, changes and deletes it', async () => {
		const app = await withLexicon();
		await saveSense(app, 'ทหาร', { pos: 'NOUN', gloss: ['soldier'] });
		const [made] = await lookUp(app, ['ทหาร']);
		await saveSense(app, 'ทหาร', { pos: 'NOUN', gloss: ['trooper'] }, must(made?.senses[0]));
		const [changed] = await lookUp(app, ['ทหาร']);
		expect(changed?.senses).toEqual([{ pos: 'NOUN', gloss: ['trooper'], own: true }]);
		await hideSense(app, 'ทหาร', must(changed?.senses[0]));
		expect(await lookUp(app, ['ทหาร'])).toEqual([null]);
		expect(await app.db.entries.count()).toBe(0);
	});

	it('hides senses and shows them again', async () => {
		const app = await withLexicon();
		await hideSense(app, 'ศาล', shrine);
		expect((await lookUp(app, ['ศาล']))[0]?.senses).toEqual([court]);
		await showHidden(app, 'ศาล');
		expect(await lookUp(app, ['ศาล'])).toEqual([ours]);
	});

	it('is what the terms of an article mean', async () => {
		const app = await withLexicon();
		const { terms } = analysisOfWords('ศาล ทหาร', { words: ['ศาล', 'ทหาร'], names: [] });
		expect(await withOwnMeanings(app, terms.words)).toEqual(terms.words);
		await saveSense(app, 'ศาล', mine);
		expect((await withOwnMeanings(app, terms.words)).map(({ gloss }) => gloss)).toEqual([
			['my court'],
			['gloss']
		]);
	});

	it('keeps reports in order and writes them into a file', async () => {
		const app = await withLexicon();
		expect(await exportReports(app)).toBeNull();
		await reportSense(app, 'ศาล', shrine, ' wrong here ');
		const undo = await reportSense(app, 'ศาล', court, '');
		await undo();
		const file = JSON.parse(await must((await exportReports(app)) ?? undefined).blob.text()) as unknown;
		expect(file).toMatchObject({
			format: 'aankhao-reports',
			reports: [{ headword: 'ศาล', gloss: ['shrine'], comment: 'wrong here', engineVersion: 'one' }]
		});
	});
});

describe('a card', () => {
	async function withCard() {
		const app = await withLexicon();
		const analysis = analysisOfWords('ศาล', { words: ['ศาล'], names: [] });
		await addCards(app, { id: 'a', title: 'ข่าว', text: 'ศาล' }, analysis.terms.words);
		return app;
	}
	const shown = async (app: Awaited<ReturnType<typeof withCard>>) => (await nextReview(app)).item?.card.gloss;

	it('follows the lexicon, the own one first', async () => {
		const app = await withCard();
		expect(await shown(app)).toEqual(['gloss', 'court']);
		await saveSense(app, 'ศาล', mine);
		expect(await shown(app)).toEqual(['my court']);
	});

	it("keeps the learner's words once it is edited, and undo lets it follow again", async () => {
		const app = await withCard();
		const { id } = must((await cardsByHeadword(app)).get('ศาล'));
		const undo = await editCard(app, id, ['tribunal of mine']);
		await saveSense(app, 'ศาล', mine);
		expect(await shown(app)).toEqual(['tribunal of mine']);
		await undo();
		expect(await shown(app)).toEqual(['my court']);
	});

	it('shows what it was made with where the engine fails', async () => {
		const app = await withCard();
		app.engine.lookup = () => Promise.reject(new EngineError('no worker'));
		expect(await shown(app)).toEqual(['gloss']);
	});
});

it('a database of version 1 is upgraded with all that it holds', async () => {
	const options = { name: 'one', indexedDB: new IDBFactory(), IDBKeyRange };
	const old = await openDatabase({ ...options, versions: VERSIONS.slice(0, 1) });
	const article = { id: 'a', title: 'ก', text: 'ก', textHash: 'h', createdAt: 1 };
	await old.articles.add(article);
	await old.table('settings').add({ key: 'dailyNew', value: 5 });
	old.close();
	const db = await openDatabase(options);
	expect(await db.articles.toArray()).toEqual([article]);
	expect(await db.settings.get('dailyNew')).toEqual({ key: 'dailyNew', value: 5 });
	await db.entries.add({ headword: 'ก', senses: [], hidden: ['x'], updatedAt: 1 });
	expect(await db.reports.count()).toBe(0);
	db.close();
});
