import { translatorOf } from '../i18n.svelte.ts';
import { words } from '../messages/words.ts';

/** `t` for the choice of words to learn. */
export const tWords = translatorOf('words', words);
