import type { CardState } from './state.ts';

/** What the learner said of a word. Learning is never said: a word is being learnt because it has a card. */
export const MARKS = ['known', 'ignored'] as const;
export type Mark = (typeof MARKS)[number];

/** How well a word is known, as the reader shows it. */
export type WordStatus =
	| { status: 'new' | 'known' | 'ignored' }
	| {
			status: 'learning';
			/** 1 under 3 days of stability, 2 under 10, 3 under 30, 4 up to 90; over 90 days counts as known. */
			level: 1 | 2 | 3 | 4;
	  };

/** The status of a word from its mark and the state of its card; the mark wins, being the learner's own word. */
export function wordStatus(mark: Mark | undefined, state: CardState | undefined): WordStatus {
	if (mark) return { status: mark };
	if (!state) return { status: 'new' };
	if (state.stability > 90) return { status: 'known' };
	const level = state.stability < 3 ? 1 : state.stability < 10 ? 2 : state.stability < 30 ? 3 : 4;
	return { status: 'learning', level };
}
