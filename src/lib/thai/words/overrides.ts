import { clusterJoins } from '../text/clusters.ts';
import { normalise } from '../text/normalise.ts';

/** What a reader has settled by hand; it wins over everything that the engine would say. */
export interface WordOverrides {
	/** Words to be kept whole. */
	words?: readonly string[];
	/** Words to be cut, each as its parts in order. */
	splits?: readonly (readonly string[])[];
	/** Words to be joined to one, each as its parts in order. */
	joins?: readonly (readonly string[])[];
}

/** An override says something that cannot be done. */
export class OverrideError extends Error {
	override readonly name = 'OverrideError';
}

/** A string that is settled, with the ends of its words, the last its length. */
export interface Settled {
	text: string;
	ends: readonly number[];
}

/** A settled string in a text. */
export interface SettledSpan {
	start: number;
	ends: readonly number[];
}

/**
 * The settled strings of `overrides` in normal spelling, by their first unit, longest first. Where two settle the same string, the
 * later of words, joins, splits wins.
 * @throws {OverrideError} where a word is empty, begins or ends with white space, or would be cut inside a character cluster.
 */
export function compileOverrides({
	words = [],
	splits = [],
	joins = []
}: WordOverrides): Map<string, Settled[]> {
	const byText = new Map<string, Settled>();
	const settle = (parts: readonly string[]): void => {
		const settled = settledOf(parts);
		byText.set(settled.text, settled);
	};
	for (const word of words) settle([word]);
	for (const parts of joins) settle([parts.join('')]);
	for (const parts of splits) settle(parts);
	const byFirst = new Map<string, Settled[]>();
	for (const settled of [...byText.values()].sort((a, b) => b.text.length - a.text.length)) {
		const first = settled.text.charAt(0);
		byFirst.set(first, [...(byFirst.get(first) ?? []), settled]);
	}
	return byFirst;
}

/**
 * Where settled strings stand in a normalised text: from left to right, the longest at each place, none inside a character
 * cluster. The spans do not overlap.
 */
export function findSettled(text: string, byFirst: ReadonlyMap<string, readonly Settled[]>): SettledSpan[] {
	const joins = clusterJoins(text);
	const spans: SettledSpan[] = [];
	for (let at = 0; at < text.length;) {
		const found =
			joins[at] === 1
				? undefined
				: byFirst
						.get(text.charAt(at))
						?.find((settled) => text.startsWith(settled.text, at) && joins[at + settled.text.length] !== 1);
		if (!found) {
			at++;
			continue;
		}
		const start = at;
		at += found.text.length;
		spans.push({ start, ends: found.ends.map((end) => start + end) });
	}
	return spans;
}

function settledOf(parts: readonly string[]): Settled {
	const { text } = normalise(parts.join(''));
	const joins = clusterJoins(text);
	const ends: number[] = [];
	for (let k = 1; k <= parts.length; k++) ends.push(normalise(parts.slice(0, k).join('')).text.length);
	const isProper = ends.every((end, k) => end > (ends[k - 1] ?? 0) && joins[end] !== 1);
	if (text === '' || text.trim() !== text || ends.at(-1) !== text.length || !isProper)
		throw new OverrideError(`not words to settle: ${JSON.stringify(parts)}`);
	return { text, ends };
}
