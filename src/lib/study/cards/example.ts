import type { Sentence } from '../../thai/sentences/sentence.ts';
import type { Token } from '../../thai/words/token.ts';
import type { TermSource } from './terms.ts';

/** A card's sentence reads best at about this many UTF-16 units; shorter ones lack context, longer ones tire. */
const BEST_LENGTH = 70;
const FULL_SENTENCE = 25;

export interface Example {
	word: Token;
	sentence: Sentence;
}

/**
 * The occurrence whose sentence serves a card best: running text rather than a heading or page furniture, neither too
 * short nor too long, quotation marks in pairs. `null` where no sentence holds the word.
 */
export function exampleFor(occurrences: readonly Token[], { sentences }: TermSource): Example | null {
	let best: Example | null = null;
	let bestCost = Infinity;
	for (const word of occurrences) {
		const sentence = sentenceAt(sentences, word);
		if (!sentence) continue;
		const cost = costOf(sentence);
		if (cost < bestCost) [best, bestCost] = [{ word, sentence }, cost];
	}
	return best;
}

function costOf({ text, role }: Sentence): number {
	const length = text.length;
	let cost = Math.abs(Math.log(Math.max(length, 1) / BEST_LENGTH));
	if (length < FULL_SENTENCE) cost += 1;
	if (role !== undefined) cost += 10;
	if (!pairsUp(text)) cost += 0.5;
	return cost;
}

function pairsUp(text: string): boolean {
	const count = (mark: string): number => text.split(mark).length - 1;
	return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0;
}

/** The sentence that holds the whole word, found by bisection: sentences are in order and do not overlap. */
function sentenceAt(sentences: readonly Sentence[], { start, end }: Token): Sentence | undefined {
	let low = 0;
	let high = sentences.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const sentence = sentences[middle];
		if (!sentence) return undefined;
		if (sentence.end <= start) low = middle + 1;
		else if (sentence.start > start) high = middle - 1;
		else return end <= sentence.end ? sentence : undefined;
	}
	return undefined;
}
