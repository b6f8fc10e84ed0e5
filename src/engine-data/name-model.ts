import { LONGEST_THAI } from '../lib/thai/lexicon/names/spell.ts';
import type { NameWeights } from '../lib/thai/lexicon/names/model.ts';
import { nameUnits } from '../lib/thai/lexicon/names/units.ts';
import type { NamePair } from './name-pairs.ts';
import { USUAL_LETTERS } from './name-letters.ts';
import { countNgrams } from './name-ngrams.ts';

const LONGEST_LATIN = 4;
const ROUNDS = 8;
/** A pair whose best alignment costs more than this a Thai letter, in nats, is a translation (`เยอรมนี`, Germany), not a transliteration. */
const STRANGE = 4.2;

/** A Thai chunk and a Latin chunk, as one string. */
type Graphone = string;

/**
 * Learns how names are transliterated from pairs of names: aligns their letters by expectation maximisation over
 * many-to-many chunks (Jiampojamarn, Kondrak and Sherif 2007), leaves out pairs that do not align, and counts the
 * sequences of chunks. Without chance: the same pairs give the same weights.
 */
export function trainNames(pairs: readonly NamePair[]): NameWeights {
	const words = pairs.map(({ thai, latin }) => ({ units: nameUnits(thai), latin }));
	let costs = usualCosts();
	for (let round = 0; round < ROUNDS; round++) {
		const counts = new Map<Graphone, number>();
		for (const word of words) expect(word, costs, counts);
		costs = maximise(counts, costs);
	}
	const sequences = words.flatMap((word) => {
		const best = align(word, costs);
		return best && best.cost / word.units.length <= STRANGE ? [best.graphones] : [];
	});
	return countNgrams(sequences, [...usualCosts().keys()]);
}

interface Word {
	units: string;
	latin: string;
}

/** What a chunk costs before anything is learnt: single letters by the table, other chunks by their lengths. */
function usualCosts(): Map<Graphone, number> {
	const costs = new Map<Graphone, number>();
	for (const [thai, latins] of Object.entries(USUAL_LETTERS))
		latins.forEach((latin, i) => costs.set(`${thai}\t${latin}`, 3 + 0.3 * i));
	return costs;
}

function costOf(costs: ReadonlyMap<Graphone, number>, thai: string, latin: string): number {
	const graphone = `${thai}\t${latin}`;
	return costs.get(graphone) ?? 7 + 2.5 * (thai.length - 1) + 1.5 * Math.abs(latin.length - 1);
}

/** Calls `visit` for every chunk that may stand at a pair of places. */
function eachChunk(
	{ units, latin }: Word,
	i: number,
	j: number,
	visit: (di: number, dj: number) => void
): void {
	for (let di = 1; di <= LONGEST_THAI && i + di <= units.length; di++)
		for (let dj = 0; dj <= LONGEST_LATIN && j + dj <= latin.length; dj++) visit(di, dj);
}

/** Adds the expected counts of all chunks of a word (forward–backward). */
function expect(word: Word, costs: ReadonlyMap<Graphone, number>, counts: Map<Graphone, number>): void {
	const { units, latin } = word;
	const width = latin.length + 1;
	const forward = new Float64Array((units.length + 1) * width);
	const backward = new Float64Array((units.length + 1) * width);
	const weight = (i: number, j: number, di: number, dj: number): number =>
		Math.exp(-costOf(costs, units.slice(i, i + di), latin.slice(j, j + dj)));
	forward[0] = 1;
	for (let i = 0; i < units.length; i++)
		for (let j = 0; j <= latin.length; j++) {
			const here = forward[i * width + j] as number;
			if (here === 0) continue;
			eachChunk(word, i, j, (di, dj) => (forward[(i + di) * width + j + dj]! += here * weight(i, j, di, dj)));
		}
	const total = forward[units.length * width + latin.length] as number;
	if (total === 0) return;
	backward[units.length * width + latin.length] = 1;
	for (let i = units.length - 1; i >= 0; i--)
		for (let j = latin.length; j >= 0; j--)
			eachChunk(word, i, j, (di, dj) => {
				const rest = weight(i, j, di, dj) * (backward[(i + di) * width + j + dj] as number);
				backward[i * width + j]! += rest;
				const share = ((forward[i * width + j] as number) * rest) / total;
				if (share < 1e-6) return;
				const graphone = `${units.slice(i, i + di)}\t${latin.slice(j, j + dj)}`;
				counts.set(graphone, (counts.get(graphone) ?? 0) + share);
			});
}

/** Relative frequencies, one given the other's scarcity: chunks that hardly occur become dear, long ones dearer than their letters apart. */
function maximise(
	counts: ReadonlyMap<Graphone, number>,
	before: ReadonlyMap<Graphone, number>
): Map<Graphone, number> {
	let sum = 0;
	for (const count of counts.values()) sum += count;
	const costs = new Map<Graphone, number>();
	for (const [graphone, count] of counts) {
		const [thai = '', latin = ''] = graphone.split('\t');
		const long = 0.7 * (thai.length - 1) + 0.5 * Math.max(0, latin.length - 1);
		costs.set(graphone, Math.min(14, -Math.log(count / sum) + long));
	}
	for (const graphone of before.keys()) if (!costs.has(graphone)) costs.set(graphone, 12);
	return costs;
}

/** The best alignment of a word; `null` where its letters cannot be aligned. */
function align(
	word: Word,
	costs: ReadonlyMap<Graphone, number>
): { graphones: Graphone[]; cost: number } | null {
	const { units, latin } = word;
	const width = latin.length + 1;
	const least = new Float64Array((units.length + 1) * width).fill(Infinity);
	const from = new Int32Array(least.length).fill(-1);
	least[0] = 0;
	for (let i = 0; i < units.length; i++)
		for (let j = 0; j <= latin.length; j++) {
			const here = least[i * width + j] as number;
			if (here === Infinity) continue;
			eachChunk(word, i, j, (di, dj) => {
				const to = (i + di) * width + j + dj;
				const cost = here + costOf(costs, units.slice(i, i + di), latin.slice(j, j + dj));
				if (cost < (least[to] as number)) [least[to], from[to]] = [cost, i * width + j];
			});
		}
	const graphones: Graphone[] = [];
	for (let at = least.length - 1; at > 0;) {
		const before = from[at] as number;
		if (before < 0) return null;
		const [i, j] = [Math.floor(before / width), before % width];
		graphones.unshift(`${units.slice(i, Math.floor(at / width))}\t${latin.slice(j, at % width)}`);
		at = before;
	}
	return { graphones, cost: least[least.length - 1] as number };
}
