import { CLASSES } from './model.ts';
import type { Stretch } from './scan.ts';

/** The class that a Thai stretch sees in the stretch of `kind` beside it; the text's ends count as white space. */
export function neighbourClass(kind: Stretch['kind'] | undefined): number {
	switch (kind) {
		case undefined:
		case 'space':
			return CLASSES.space;
		case 'number':
			return CLASSES.number;
		case 'latin':
		case 'url':
			return CLASSES.latin;
		default:
			return CLASSES.other;
	}
}
