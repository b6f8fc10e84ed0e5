import type { Span } from '../../thai/span.ts';
import type { Sentence } from '../../thai/sentences/sentence.ts';

/** A stretch of running text whose sentences follow each other on one line. */
export interface Passage extends Span {
	sentences: Sentence[];
}

/** A sentence longer than this many UTF-16 units is rarely one sentence. */
const LONGEST_SENTENCE = 600;
/** Passages are cut at about this many UTF-16 units, so that reading them stays cheap. */
const LONGEST_PASSAGE = 1500;

/**
 * The running text of an article (headings and page furniture left out), sentences of one line together: where a Thai
 * sentence ends is a guess, and a clause may reach over a guessed end to its subject or its time.
 */
export function passagesOf(text: string, sentences: readonly Sentence[]): Passage[] {
	const passages: Passage[] = [];
	for (const sentence of sentences) {
		if (sentence.role !== undefined || sentence.text.length > LONGEST_SENTENCE) continue;
		const last = passages.at(-1);
		const gap = last && text.slice(last.end, sentence.start);
		if (
			last &&
			gap !== undefined &&
			/^[ \u00a0]*$/.test(gap) &&
			sentence.end - last.start <= LONGEST_PASSAGE
		) {
			last.sentences.push(sentence);
			last.end = sentence.end;
		} else passages.push({ start: sentence.start, end: sentence.end, sentences: [sentence] });
	}
	return passages;
}
