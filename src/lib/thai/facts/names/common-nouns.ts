import { COMMON_TAILS } from '../data/name-stops.ts';
import { gazetteer } from './gazetteer.ts';

/** Nouns that follow a head word without making it a name. */
export const COMMON = gazetteer(COMMON_TAILS);
