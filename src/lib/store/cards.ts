import type { Database } from './database.ts';
import { guard } from './errors.ts';
import type { CardRow, TermRow } from './types.ts';

export function listCards(db: Database): Promise<CardRow[]> {
	return guard(db, () => db.cards.toArray());
}

/** The card of a word, if it has one. */
export function readCard(db: Database, headword: string): Promise<CardRow | undefined> {
	return guard(db, () => db.cards.where('headword').equals(headword).first());
}

export function countCards(db: Database): Promise<number> {
	return guard(db, () => db.cards.count());
}

export interface InsertedCards {
	added: CardRow[];
	/** The marks that were taken away from the words. */
	marks: TermRow[];
}

/** Adds the cards whose word has none yet and takes the marks of all the words away, all or nothing. */
export function insertCards(db: Database, cards: readonly CardRow[]): Promise<InsertedCards> {
	return guard(db, () =>
		db.transaction('rw', db.cards, db.terms, async () => {
			const headwords = [...new Set(cards.map(({ headword }) => headword))];
			const added = await withoutTwins(db, cards);
			const marks = await db.terms.where('headword').anyOf(headwords).toArray();
			await db.cards.bulkAdd(added);
			await db.terms.bulkDelete(headwords);
			return { added, marks };
		})
	);
}

/** Deletes cards and puts marks back; answers the cards that were deleted. Their reviews stay in the log. */
export function deleteCards(
	db: Database,
	ids: readonly string[],
	marks: readonly TermRow[] = []
): Promise<CardRow[]> {
	return guard(db, () =>
		db.transaction('rw', db.cards, db.terms, async () => {
			const found = (await db.cards.bulkGet([...ids])).filter((card) => card !== undefined);
			await db.cards.bulkDelete([...ids]);
			await db.terms.bulkPut([...marks]);
			return found;
		})
	);
}

/** Puts deleted cards back, except where the word has got another card meanwhile. */
export function restoreCards(db: Database, cards: readonly CardRow[]): Promise<void> {
	return guard(db, () =>
		db.transaction('rw', db.cards, async () => {
			await db.cards.bulkAdd(await withoutTwins(db, cards));
		})
	);
}

/** The cards whose word has no card yet, one for each word. */
async function withoutTwins(db: Database, cards: readonly CardRow[]): Promise<CardRow[]> {
	const byHeadword = new Map<string, CardRow>();
	for (const card of cards) if (!byHeadword.has(card.headword)) byHeadword.set(card.headword, card);
	const taken = await db.cards
		.where('headword')
		.anyOf([...byHeadword.keys()])
		.toArray();
	for (const { headword } of taken) byHeadword.delete(headword);
	return [...byHeadword.values()];
}

/** Changes the glosses of a card; answers the card as it was, nothing where it is gone. */
export function updateCard(
	db: Database,
	id: string,
	change: Pick<CardRow, 'gloss' | 'edited'>
): Promise<CardRow | undefined> {
	return guard(db, () =>
		db.transaction('rw', db.cards, async () => {
			const before = await db.cards.get(id);
			if (before) await db.cards.update(id, change);
			return before;
		})
	);
}
