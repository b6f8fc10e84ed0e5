/** How well an article is covered; shares of its running words, each 0 to 1, together 1. */
export interface Coverage {
	known: number;
	learning: number;
	new: number;
}

/** The shares in whole per cent that add up to 100 (largest remainders). */
export function percentages(coverage: Coverage): { known: number; learning: number; new: number } {
	const exact = [coverage.known, coverage.learning, coverage.new].map((share) => Math.max(0, share) * 100);
	const whole = exact.map(Math.floor);
	const missing = 100 - whole.reduce((sum, part) => sum + part, 0);
	const order = exact
		.map((part, index) => ({ index, rest: part - Math.floor(part) }))
		.sort((a, b) => b.rest - a.rest || a.index - b.index);
	for (let given = 0; given < Math.min(missing, order.length); given++) {
		const index = order[given]?.index ?? 0;
		whole[index] = (whole[index] ?? 0) + 1;
	}
	const [known = 0, learning = 0, fresh = 0] = whole;
	return { known, learning, new: fresh };
}
