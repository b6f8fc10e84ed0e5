import { THAI_SPELLED } from '../data/given-names.ts';
import { STATE_HEADS } from '../data/organisation-heads.ts';
import { BODIES } from '../data/organisation-names.ts';
import { SURE_PLACE_HEADS } from '../data/place-heads.ts';
import {
	AMBIGUOUS_DISTRICTS,
	AMBIGUOUS_PROVINCES,
	PROVINCES,
	THAI_PLACES
} from '../data/place-names-thailand.ts';
import { CITIES, REGIONS } from '../data/place-names-world.ts';
import { ROLES, TITLES } from '../data/titles.ts';
import type { Piece } from './pieces.ts';

/** Letters of a name that are looked at. */
const LETTERS = 3;

const OPENINGS: ReadonlySet<string> = new Set(
	[
		TITLES,
		ROLES,
		THAI_SPELLED,
		STATE_HEADS,
		BODIES,
		SURE_PLACE_HEADS,
		PROVINCES,
		AMBIGUOUS_PROVINCES,
		THAI_PLACES,
		AMBIGUOUS_DISTRICTS,
		REGIONS,
		CITIES
	].flatMap((list) => [...list].map((name) => name.slice(0, LETTERS)))
);

/** Whether anything of the lists may begin with `piece`, or nothing is known of it: most words are passed over here. */
export function mayOpen(text: string, { start, known, flags }: Piece): boolean {
	if (!known || flags.length > 0 || OPENINGS.has(text.slice(start, start + LETTERS))) return true;
	return OPENINGS.has(text.slice(start, start + LETTERS - 1));
}
