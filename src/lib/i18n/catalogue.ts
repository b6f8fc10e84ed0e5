import { about } from './messages/about.ts';
import { common } from './messages/common.ts';
import { dictionary } from './messages/dictionary.ts';
import { errors } from './messages/errors.ts';
import { grammar } from './messages/grammar.ts';
import { library } from './messages/library.ts';
import { offline } from './messages/offline.ts';
import { paste } from './messages/paste.ts';
import { quiz } from './messages/quiz.ts';
import { reader } from './messages/reader.ts';
import { review } from './messages/review.ts';
import { settings } from './messages/settings.ts';
import { storage } from './messages/storage.ts';
import { updates } from './messages/updates.ts';
import { words } from './messages/words.ts';

/** Every text of the interface by namespace: for its type and for tests. Nothing of the app imports it as a value. */
export const CATALOGUE = {
	about,
	common,
	dictionary,
	errors,
	grammar,
	library,
	offline,
	paste,
	quiz,
	reader,
	review,
	settings,
	storage,
	updates,
	words
} as const;

export type Catalogue = typeof CATALOGUE;
