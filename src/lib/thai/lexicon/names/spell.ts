import type { NameModel } from './model.ts';
import { nameUnits } from './units.ts';

/** Longest run of Thai letters that one graphone has. */
export const LONGEST_THAI = 3;
const BEAM = 24;
/** Longer words are no names. */
const LONGEST_NAME = 40;

/** A spelling and what it costs, in nats. */
export interface Spelling {
	latin: string;
	cost: number;
}

interface Path {
	latin: string;
	cost: number;
	before: number;
	last: number;
}

/**
 * The likeliest Latin spellings of a transliterated name in Thai script, best first, at most `most`, lower case; empty for
 * what holds other letters. Beam search over the graphones of `model`, in time linear in the length.
 */
export function spellName(model: NameModel, word: string, most: number): Spelling[] {
	const units = nameUnits(word);
	if (units === '' || units.length > LONGEST_NAME) return [];
	const beams: Path[][] = Array.from({ length: units.length + 1 }, () => []);
	beams[0] = [{ latin: '', cost: 0, before: 0, last: 0 }];
	for (let at = 0; at < units.length; at++) {
		for (const path of best(beams[at] as Path[], BEAM)) {
			for (let length = 1; length <= LONGEST_THAI && at + length <= units.length; length++) {
				for (const next of model.byThai.get(units.slice(at, at + length)) ?? []) {
					(beams[at + length] as Path[]).push({
						latin: path.latin + (model.graphones[next]?.latin ?? ''),
						cost: path.cost + model.cost(path.before, path.last, next),
						before: path.last,
						last: next
					});
				}
			}
		}
	}
	const whole = (beams[units.length] as Path[]).map((path) => ({
		...path,
		cost: path.cost + model.cost(path.before, path.last, 0)
	}));
	const spellings = new Map<string, number>();
	for (const { latin, cost } of best(whole, BEAM)) if (!spellings.has(latin)) spellings.set(latin, cost);
	return [...spellings].slice(0, most).map(([latin, cost]) => ({ latin, cost }));
}

function best(paths: readonly Path[], most: number): Path[] {
	return [...paths].sort((a, b) => a.cost - b.cost).slice(0, most);
}
