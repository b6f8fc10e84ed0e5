/** A source of numbers in [0, 1). */
export type Random = () => number;

/** The same numbers for the same seed: a 32-bit hash of the seed (FNV-1a) drives mulberry32. */
export function seededRandom(seed: string): Random {
	let state = 0x811c9dc5;
	for (let index = 0; index < seed.length; index++)
		state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** The items in an order drawn from `random` (Fisher and Yates); the argument stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
	const out = [...items];
	for (let last = out.length - 1; last > 0; last--) {
		const pick = Math.floor(random() * (last + 1));
		const kept = out[last] as T;
		out[last] = out[pick] as T;
		out[pick] = kept;
	}
	return out;
}
