import { deleteCards, insertCards, listCards } from '../store/cards.ts';
import { restoreCards } from '../store/cards.ts';
import { newId } from '../store/id.ts';
import type { ArticleRow, CardRow } from '../store/types.ts';
import type { Term } from '../study/cards/term.ts';
import { newCard } from '../study/schedule/fsrs.ts';
import { once, type App, type Undo } from './app.ts';

export type { CardRow } from '../store/types.ts';

/** A term to learn: any term of the analysis, or one that the page makes of a tapped word. */
export type NewCard = Pick<Term, 'headword' | 'pos' | 'gloss' | 'sentence' | 'word'> & {
	note?: string;
	/** English of the sentence. */
	english?: string;
};

export interface AddedCards {
	/** The cards that are new; words that had a card are left out. */
	added: CardRow[];
	undo: Undo;
}

/**
 * Makes cards of the terms, all or none. A word that has a card keeps it; marks of the words are taken away, since
 * whoever learns a word neither knows nor ignores it. Undo brings cards and marks back to what they were.
 */
export async function addCards(
	app: App,
	article: Pick<ArticleRow, 'id' | 'title' | 'text'>,
	terms: readonly NewCard[]
): Promise<AddedCards> {
	const now = app.now();
	const { added, marks } = await insertCards(
		app.db,
		terms.map((term) => cardOf(article, term, now))
	);
	if (added.length > 0) app.keep?.();
	const ids = added.map(({ id }) => id);
	return { added, undo: once(() => deleteCards(app.db, ids, marks)) };
}

/** Removes cards; their reviews stay in the log. Undo brings them back. */
export async function removeCards(app: App, ids: readonly string[]): Promise<Undo> {
	const removed = await deleteCards(app.db, ids);
	return once(() => restoreCards(app.db, removed));
}

/** All cards by headword. */
export async function cardsByHeadword(app: App): Promise<Map<string, CardRow>> {
	return new Map((await listCards(app.db)).map((card) => [card.headword, card]));
}

function cardOf(article: Pick<ArticleRow, 'id' | 'title' | 'text'>, term: NewCard, now: number): CardRow {
	const { headword, pos, gloss, sentence, word } = term;
	return {
		id: newId(),
		headword,
		pos,
		gloss: [...gloss],
		...(term.note !== undefined && { note: term.note }),
		context: {
			articleId: article.id,
			articleTitle: article.title,
			sentence: article.text.slice(sentence.start, sentence.end),
			start: word.start - sentence.start,
			end: word.end - sentence.start,
			...(term.english !== undefined && { english: term.english })
		},
		createdAt: now,
		state: newCard(now)
	};
}
