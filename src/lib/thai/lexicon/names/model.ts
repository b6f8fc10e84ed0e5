import { PackError } from '../../pack.ts';

/**
 * A joint n-gram model of transliteration (Bisani and Ney, “Joint-sequence models for grapheme-to-phoneme conversion”, Speech
 * Communication 2008): a name is a sequence of graphones, pairs of a few Thai letters and the Latin letters that they stand
 * for, each of which is weighed by the two before it.
 */
export interface NameModel {
	/** Graphones by number; number 0 is both ends of a name. */
	graphones: readonly { thai: string; latin: string }[];
	/** Numbers of the graphones by their Thai letters. */
	byThai: ReadonlyMap<string, readonly number[]>;
	/** The cost, in nats, of a graphone behind two others: `a b` and `b` are contexts. */
	cost(a: number, b: number, next: number): number;
}

/** What a model is packed from: costs in 1/100 nat of n-grams (`3`, `2 3`, `1 2 3`) and of backing off from a context (`2`, `1 2`). */
export interface NameWeights {
	graphones: { thai: string; latin: string }[];
	ngrams: Map<string, number>;
	backoffs: Map<string, number>;
}

/** The pack's section `names`: three parts of lines, parted by an empty line. */
export function writeNameModel({ graphones, ngrams, backoffs }: NameWeights): Uint8Array {
	const lines = (costs: Map<string, number>): string =>
		[...costs].map(([key, cost]) => `${key}\t${cost}`).join('\n');
	const text = [
		graphones.map(({ thai, latin }) => `${thai}\t${latin}`).join('\n'),
		lines(ngrams),
		lines(backoffs)
	];
	return new TextEncoder().encode(text.join('\n\n'));
}

/**
 * Reads what `writeNameModel` wrote.
 * @throws {PackError} where the section is damaged.
 */
export function readNameModel(bytes: Uint8Array): NameModel {
	const [pairs = '', grams = '', back] = new TextDecoder().decode(bytes).split('\n\n');
	if (back === undefined) throw new PackError('engine data: section names is cut short');
	const graphones = pairs.split('\n').map((line) => {
		const [thai = '', latin = ''] = line.split('\t');
		return { thai, latin };
	});
	const byThai = new Map<string, number[]>();
	for (const [number, { thai }] of graphones.entries()) {
		if (number > 0) byThai.set(thai, [...(byThai.get(thai) ?? []), number]);
	}
	const ngrams = costsOf(grams);
	const backoffs = costsOf(back);
	return {
		graphones,
		byThai,
		cost(a, b, next) {
			const three = ngrams.get(`${a} ${b} ${next}`);
			if (three !== undefined) return three / 100;
			const away = backoffs.get(`${a} ${b}`) ?? 0;
			const two = ngrams.get(`${b} ${next}`);
			if (two !== undefined) return (away + two) / 100;
			return (away + (backoffs.get(`${b}`) ?? 0) + (ngrams.get(`${next}`) ?? UNSEEN)) / 100;
		}
	};
}

const UNSEEN = 1500;

function costsOf(text: string): Map<string, number> {
	return new Map(
		text.split('\n').map((line) => {
			const [key = '', cost = ''] = line.split('\t');
			return [key, Number(cost)];
		})
	);
}
