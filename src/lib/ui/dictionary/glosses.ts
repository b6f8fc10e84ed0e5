/** An entry holds no more glosses of one sense than a card can ask for. */
export const MOST_GLOSSES = 4;
const LONGEST = 60;

/** The glosses that a learner wrote, one a line or parted by semicolons; without white space to spare and doubles. */
export function glossesOf(text: string): string[] {
	const lines = text.split(/[\n;]/).map((line) => line.trim().replace(/\s+/g, ' ').slice(0, LONGEST));
	return [...new Set(lines.filter((line) => line !== ''))];
}
