import type { WordStatus } from '../../study/schedule/status.ts';

/** What a word in the text looks like: its status, or nothing where it is no word to learn. */
export type WordSign =
	'new' | 'learning1' | 'learning2' | 'learning3' | 'learning4' | 'known' | 'ignored' | 'name' | 'none';

/** What a token is to a learner: a word worth a card, a name, or neither (grammar, numbers). */
export type WordRole = 'word' | 'name' | 'other';

/** The sign of a word. What the learner has said or begun to learn wins; else a word is new and a name a name. */
export function signOf(role: WordRole, status: WordStatus | undefined): WordSign {
	if (status && status.status !== 'new') {
		return status.status === 'learning' ? `learning${status.level}` : status.status;
	}
	return role === 'word' ? 'new' : role === 'name' ? 'name' : 'none';
}

/** Which signs the learner wants to see under words. */
export type Marks = 'all' | 'new' | 'none';

/** The sign as shown: `known` is bare, and Settings may hide the rest. Ignored words stay grey unless all is off. */
export function shownSign(sign: WordSign, marks: Marks): WordSign {
	if (marks === 'none') return 'none';
	if (marks === 'new' && sign !== 'new') return 'none';
	return sign;
}
