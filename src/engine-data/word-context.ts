import { SPACE_SYMBOL, symbolOf } from '../lib/thai/words/alphabet.ts';
import {
	KIND_WINDOWS,
	kindKey,
	trigramAt,
	TRIGRAM_LASTS,
	type PackedContext
} from '../lib/thai/words/context.ts';

/** What the characters around a place are called as features of a cut; behind `gate:` the same names are the gate's. */
export function contextNames(text: string, at: number): string[] {
	const symbolAt = (i: number): number =>
		i < 0 || i >= text.length ? SPACE_SYMBOL : symbolOf(text.charCodeAt(i));
	return [
		...TRIGRAM_LASTS.map((last) => `trigram:${last}:${trigramAt(symbolAt, at + last)}`),
		...KIND_WINDOWS.map((_, number) => `kinds:${kindKey(symbolAt, at, number)}`)
	];
}

/** The arrays that `ContextModel` reads, out of weights by name in 1/100 nat. */
export function packContext(features: ReadonlyMap<string, number>): PackedContext {
	const trigrams = new Map<number, number[]>();
	const kinds = new Map<number, number[]>();
	for (const [name, weight] of features) {
		const match = /^(gate:)?(?:kinds|trigram:(-?\d)):(\d+)$/.exec(name);
		if (!match) continue;
		const [, gate, last, key] = match;
		const half = gate === undefined ? 0 : 1;
		if (last === undefined) rowOf(kinds, Number(key), 2)[half] = weight;
		else {
			const place = TRIGRAM_LASTS.findIndex((one) => one === Number(last));
			rowOf(trigrams, Number(key), 2 * TRIGRAM_LASTS.length)[2 * place + half] = weight;
		}
	}
	return {
		...columns('trigram', trigrams),
		...columns('kind', kinds),
		gateBias: features.get('gate:bias') ?? 0
	} as PackedContext;
}

function rowOf(rows: Map<number, number[]>, key: number, width: number): number[] {
	const row = rows.get(key) ?? new Array<number>(width).fill(0);
	rows.set(key, row);
	return row;
}

function columns(name: string, rows: Map<number, number[]>): Record<string, Uint32Array | Int16Array> {
	const sorted = [...rows].sort(([a], [b]) => a - b);
	return {
		[`${name}s`]: Uint32Array.from(sorted, ([key]) => key),
		[`${name}Weights`]: Int16Array.from(sorted.flatMap(([, weights]) => weights))
	};
}
