import { common } from './messages/common.ts';
import { errors } from './messages/errors.ts';
import { grammar } from './messages/grammar.ts';
import { library } from './messages/library.ts';
import { paste } from './messages/paste.ts';
import { reader } from './messages/reader.ts';
import { settings } from './messages/settings.ts';

/**
 * The texts that the first page brings along, by namespace. Those that only one part of the app says stand in `parts/`
 * and load with it.
 */
export const CATALOGUE = {
	common,
	errors,
	grammar,
	library,
	paste,
	reader,
	settings
} as const;

export type Catalogue = typeof CATALOGUE;
