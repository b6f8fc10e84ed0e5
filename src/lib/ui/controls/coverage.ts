import type { Coverage } from '../../study/schedule/coverage.ts';

/** The shares of a coverage in whole per cent that add up to 100 (largest remainders); all 0 for an empty text. */
export function percentages(coverage: Coverage): { known: number; learning: number; new: number } {
	const exact = [coverage.known, coverage.learning, coverage.new].map((share) => Math.max(0, share) * 100);
	const whole = exact.map(Math.floor);
	if (exact.some((share) => share > 0)) {
		const missing = 100 - whole.reduce((sum, part) => sum + part, 0);
		exact
			.map((share, index) => ({ index, rest: share - Math.floor(share) }))
			.sort((a, b) => b.rest - a.rest || a.index - b.index)
			.slice(0, Math.max(0, missing))
			.forEach(({ index }) => (whole[index] = (whole[index] ?? 0) + 1));
	}
	const [known = 0, learning = 0, fresh = 0] = whole;
	return { known, learning, new: fresh };
}
