import type { Span } from '../../span.ts';

export type NameKind = 'person' | 'place' | 'organisation';

/** A name found in a text. */
export interface Name extends Span {
	kind: NameKind;
	/**
	 * Where nothing but its looks speaks for it, other mentions in the text may still overrule it: a `guess` gives way
	 * to a sure name of the same letters.
	 */
	guess?: boolean;
}
