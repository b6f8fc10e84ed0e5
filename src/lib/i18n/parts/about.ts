import { translatorOf } from '../i18n.svelte.ts';
import { about } from '../messages/about.ts';

/** `t` for the page about the app. */
export const tAbout = translatorOf('about', about);
