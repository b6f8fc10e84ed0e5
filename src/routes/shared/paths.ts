import { resolve } from '$app/paths';
import type { Span } from '$lib/app/reading.ts';

/** The addresses of the app, under whatever base it is served. */
export const paths = {
	library: () => resolve('/'),
	paste: () => `${resolve('/paste')}/`,
	review: () => `${resolve('/review')}/`,
	/** The dictionary; with `word` its entry. */
	dictionary: (word?: string) =>
		`${resolve('/dictionary')}/${word === undefined ? '' : `?word=${encodeURIComponent(word)}`}`,
	settings: () => `${resolve('/settings')}/`,
	about: () => `${resolve('/about')}/`,
	/** The reader; with `mark`, at that span of the text and with it marked. */
	article: (id: string, mark?: Span) =>
		`${resolve('/article/[id]', { id })}/${mark ? `?mark=${mark.start}-${mark.end}` : ''}`,
	words: (id: string) => `${resolve('/article/[id]/words', { id })}/`,
	quiz: (id: string) => `${resolve('/article/[id]/quiz', { id })}/`
};

/** The span that an address asks to be marked; none where the address says nothing sensible. */
export function markOf(url: URL): Span | undefined {
	const match = /^(\d{1,9})-(\d{1,9})$/.exec(url.searchParams.get('mark') ?? '');
	if (!match) return undefined;
	const [start, end] = [Number(match[1]), Number(match[2])];
	return start < end ? { start, end } : undefined;
}
