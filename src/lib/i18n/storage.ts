import { translatorOf } from './i18n.svelte.ts';
import { storage } from './messages/storage.ts';

/** `t` for what is said of storage. */
export const tStorage = translatorOf('storage', storage);
