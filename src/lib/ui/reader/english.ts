/** The English of an article: one paragraph below each Thai one, or all of it behind the text. */
export interface EnglishSide {
	/** By index of the Thai paragraph. */
	below: (string | undefined)[];
	/** Paragraphs that could not be put beside Thai ones. */
	behind: string[];
}

/**
 * Puts English beside `count` Thai paragraphs where both have as many, or where the Thai has a title in front
 * (`titleFirst`) that the English lacks; otherwise nothing vouches for a pairing and all of it comes behind.
 */
export function besideParagraphs(english: string, count: number, titleFirst: boolean): EnglishSide {
	const lines = english
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	if (lines.length === count) return { below: lines, behind: [] };
	if (titleFirst && lines.length === count - 1) return { below: [undefined, ...lines], behind: [] };
	return { below: [], behind: lines };
}
