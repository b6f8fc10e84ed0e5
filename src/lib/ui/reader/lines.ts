/** A word on the screen: its offset in the text and its box, px. */
export interface PlacedWord {
	start: number;
	left: number;
	right: number;
	top: number;
}

/** Words whose tops differ by no more than this stand in one line. */
const SAME_LINE = 8;

/**
 * The word above or below `from`: of the next line in that direction, the one nearest to its middle. `null` at the
 * first or last line.
 */
export function wordInLine(words: readonly PlacedWord[], from: number, direction: -1 | 1): number | null {
	const origin = words.find(({ start }) => start === from);
	if (!origin) return null;
	const beyond = words.filter(({ top }) => (top - origin.top) * direction > SAME_LINE);
	if (beyond.length === 0) return null;
	const tops = beyond.map(({ top }) => top);
	const line = direction > 0 ? Math.min(...tops) : Math.max(...tops);
	const middle = (origin.left + origin.right) / 2;
	const distance = ({ left, right }: PlacedWord): number => Math.max(left - middle, middle - right, 0);
	return beyond
		.filter(({ top }) => Math.abs(top - line) <= SAME_LINE)
		.reduce((best, word) => (distance(word) < distance(best) ? word : best)).start;
}
