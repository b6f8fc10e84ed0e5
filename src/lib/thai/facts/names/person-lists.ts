import { THAI_SPELLED } from '../data/given-names.ts';
import { ROLES, TITLES } from '../data/titles.ts';
import { gazetteer } from './gazetteer.ts';

/** Titles, ranks and forms of address. */
export const TITLE = gazetteer(TITLES);
/** Offices and callings. */
export const ROLE = gazetteer(ROLES);
/** Given names of the world in Thai spelling. */
export const GIVEN = gazetteer(THAI_SPELLED);
