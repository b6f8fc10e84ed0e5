import type { NameWeights } from '../lib/thai/lexicon/names/model.ts';

/** Trigrams that occur less often are left to their bigram: half the size, hardly a name worse. */
const RARE = 2;

/**
 * Counts sequences of graphones (`thai TAB latin`) as an interpolated trigram model with Witten–Bell's back-off weights (Witten
 * and Bell 1991). `usual` are graphones that must be possible even where no sequence has them.
 */
export function countNgrams(
	sequences: readonly (readonly string[])[],
	usual: readonly string[]
): NameWeights {
	const numbers = new Map<string, number>([['', 0]]);
	for (const graphone of [...sequences.flat(), ...usual])
		if (!numbers.has(graphone)) numbers.set(graphone, numbers.size);
	const counts = [new Counts(), new Counts(), new Counts()] as const;
	for (const graphone of usual) counts[0].add('', numbers.get(graphone) as number, 0.2);
	for (const sequence of sequences) {
		const padded = [0, 0, ...sequence.map((graphone) => numbers.get(graphone) as number), 0];
		for (let at = 2; at < padded.length; at++) {
			const [a, b, c] = padded.slice(at - 2, at + 1) as [number, number, number];
			counts[0].add('', c, 1);
			counts[1].add(`${b}`, c, 1);
			counts[2].add(`${a} ${b}`, c, 1);
		}
	}
	const ngrams = new Map<string, number>();
	const backoffs = new Map<string, number>();
	for (const [order, { contexts }] of counts.entries()) {
		for (const [context, { total, nexts }] of contexts) {
			const away = order === 0 ? 0 : nexts.size / (nexts.size + total);
			let kept = 0;
			let keptLower = 0;
			for (const [next, count] of nexts) {
				if (order === 2 && count < RARE) continue;
				const lower = order === 0 ? 0 : Math.exp(-(ngrams.get(shorter(context, next)) ?? Infinity) / 100);
				const probability = ((1 - away) * count) / total + away * lower;
				kept += probability;
				keptLower += lower;
				ngrams.set(context === '' ? `${next}` : `${context} ${next}`, hundredths(probability));
			}
			// What is left over goes to the shorter context, in proportion to what that gives to the others.
			if (order > 0)
				backoffs.set(context, hundredths(Math.max(1e-6, 1 - kept) / Math.max(1e-6, 1 - keptLower)));
		}
	}
	const graphones = [...numbers.keys()].map((graphone) => {
		const [thai = '', latin = ''] = graphone.split('\t');
		return { thai, latin };
	});
	return { graphones, ngrams, backoffs };
}

function shorter(context: string, next: number): string {
	const rest = context.includes(' ') ? `${context.slice(context.indexOf(' ') + 1)} ` : '';
	return `${rest}${next}`;
}

function hundredths(probability: number): number {
	return Math.round(-100 * Math.log(probability));
}

class Counts {
	readonly contexts = new Map<string, { total: number; nexts: Map<number, number> }>();

	add(context: string, next: number, count: number): void {
		let at = this.contexts.get(context);
		if (!at) this.contexts.set(context, (at = { total: 0, nexts: new Map() }));
		at.total += count;
		at.nexts.set(next, (at.nexts.get(next) ?? 0) + count);
	}
}
