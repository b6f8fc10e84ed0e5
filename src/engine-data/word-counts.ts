import { isThaiLetter } from '../lib/thai/text/script.ts';
import type { TreebankSentence } from './treebank.ts';

/** A word of the treebank. */
export interface SeenWord {
	count: number;
	/** Its majority tag. */
	tag: string;
	documents: Set<string>;
}

/** The treebank's words of Thai script with their counts, majority tags and documents. */
export function countWords(sentences: readonly TreebankSentence[]): Map<string, SeenWord> {
	const tags = new Map<string, Map<string, number>>();
	const documents = new Map<string, Set<string>>();
	for (const { text, words, document } of sentences)
		for (const { start, end, tag } of words) {
			const word = text.slice(start, end);
			if (!isThaiWord(word)) continue;
			const counts = tags.get(word) ?? new Map<string, number>();
			tags.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
			documents.set(word, (documents.get(word) ?? new Set()).add(document));
		}
	return new Map(
		[...tags].map(([word, counts]) => {
			const [[tag]] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [[string, number]];
			const count = [...counts.values()].reduce((a, b) => a + b);
			return [word, { count, tag, documents: documents.get(word) as Set<string> }];
		})
	);
}

/** Whether a word can come out of a Thai stretch: Thai letters, and full stops behind the first. */
function isThaiWord(word: string): boolean {
	return (
		isThaiLetter(word.charCodeAt(0)) &&
		[...word].every((unit) => unit === '.' || isThaiLetter(unit.charCodeAt(0)))
	);
}
