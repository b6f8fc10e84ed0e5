import { SvelteMap } from 'svelte/reactivity';
import type { App } from '$lib/app/app.ts';
import type { ArticleRow } from '$lib/app/articles.ts';
import { addCards } from '$lib/app/cards.ts';
import { lookUp } from '$lib/app/own-lexicon.ts';
import type { Entry } from '$lib/app/reading.ts';
import { liveWordStatuses, setMark, type Mark, type WordStatus } from '$lib/app/words.ts';
import { t } from '$lib/i18n/i18n.svelte.ts';
import '$lib/i18n/messages/reader.ts';
import type { ReaderWords } from '$lib/ui/reader/reader-words.ts';
import type { WordView } from '$lib/ui/reader/word-view.ts';
import { attempt, offerUndo } from '../../shared/attempt.ts';

/** The word of an open article that the learner has tapped, its entry, and what can be said of it. */
export class TappedWord {
	/** Where it starts in the text; `null` while none is tapped. */
	start = $state<number | null>(null);
	/** Something is being stored. */
	busy = $state(false);

	readonly #app: App;
	readonly #article: ArticleRow;
	readonly #words: ReaderWords;
	readonly #statuses: ReturnType<typeof liveWordStatuses>;
	/** What was looked up while this article is open. */
	readonly #found = new SvelteMap<string, Entry | null>();

	constructor(app: App, article: ArticleRow, words: ReaderWords) {
		this.#app = app;
		this.#article = article;
		this.#words = words;
		this.#statuses = liveWordStatuses(app);
	}

	/** The status of every word that has one, live. */
	get statuses(): ReadonlyMap<string, WordStatus> {
		return this.#statuses.current ?? NONE;
	}

	/** What the entry shows. */
	get view(): WordView | null {
		return this.start === null ? null : this.#words.view(this.start, this.statuses, this.#found);
	}

	/** Taps the word at `start` and looks it up, then its parts. */
	async tap(start: number): Promise<void> {
		this.start = start;
		await attempt(async () => {
			const [headword = ''] = await this.#lookUp(this.#words.lookups(start));
			await this.#lookUp(this.#words.lookups(start, this.#found.get(headword)));
		});
	}

	/** Looks a word up anew: the learner has changed what it means. */
	async refresh(headword: string): Promise<void> {
		await attempt(async () => {
			const [entry = null] = await lookUp(this.#app, [headword]);
			this.#found.set(headword, entry);
		});
	}

	/** The word before or after this one. */
	neighbour(direction: -1 | 1): number | null {
		return this.start === null ? null : this.#words.neighbour(this.start, direction);
	}

	/** Marks the word, or takes its mark away. */
	async say(mark: Mark | null): Promise<void> {
		const { view } = this;
		if (!view) return;
		const undo = await this.#alone(() => setMark(this.#app, view.headword, mark));
		if (undo) offerUndo(t(SAID[mark ?? 'none'], { word: view.headword }), undo);
	}

	/** Says `mark`, or takes it back where it stands already. */
	async toggle(mark: Mark): Promise<void> {
		await this.say(this.view?.sign === mark ? null : mark);
	}

	/** Makes a card of the word with the sentence in which it was tapped. */
	async learn(): Promise<void> {
		const { view } = this;
		const card = this.start === null ? null : this.#words.card(this.start, view?.entry);
		if (!view || !card) return;
		const made = await this.#alone(() => addCards(this.#app, this.#article, [card]));
		if (made) offerUndo(t('reader.added', { word: view.headword }), made.undo);
	}

	async #lookUp(wanted: string[]): Promise<string[]> {
		const missing = wanted.filter((headword) => !this.#found.has(headword));
		if (missing.length > 0) {
			const entries = await lookUp(this.#app, missing);
			missing.forEach((headword, index) => this.#found.set(headword, entries[index] ?? null));
		}
		return wanted;
	}

	/** Does `work` unless something is being stored already, so that a double tap counts once. */
	async #alone<T>(work: () => Promise<T>): Promise<T | undefined> {
		if (this.busy) return undefined;
		this.busy = true;
		const result = await attempt(work);
		this.busy = false;
		return result;
	}
}

const NONE: ReadonlyMap<string, WordStatus> = new Map();

const SAID = {
	known: 'reader.markedKnown',
	ignored: 'reader.markedIgnored',
	none: 'reader.unmarked'
} as const;
