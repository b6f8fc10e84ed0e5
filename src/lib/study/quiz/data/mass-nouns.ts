import { UNCOUNTABLE_NOUNS } from '../../../thai/lexicon/english/noun-data.ts';

/** Nouns that have a plural but mean a mass in most news: `work`, `power`. */
const MOSTLY_MASS = `air behaviour bread capital compensation content cooperation crime damage democracy education freedom
	fuel gas gold income insurance interest justice labour land oil order peace police population power
	produce property public security sex smoke snow soil support tax technology trade training wood work`;

/** Nouns that nobody asks of how many there are. */
export const MASS_NOUNS: ReadonlySet<string> = new Set([...UNCOUNTABLE_NOUNS, ...MOSTLY_MASS.split(/\s+/)]);
