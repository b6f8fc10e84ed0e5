import type { Trie } from '../lexicon/trie.ts';
import { UNKNOWN, type ThaiCutter } from './cutter.ts';
import { cutDots } from './dots.ts';

/** This browser (or runtime) has no `Intl.Segmenter`; another way to cut words must be chosen. */
export class SegmenterUnavailableError extends Error {
	override readonly name = 'SegmenterUnavailableError';
}

/**
 * Cuts Thai as the browser does (`Intl.Segmenter`), save where it would tear a character cluster. Each run of Thai is
 * handed over alone: the browsers' implementation slows down badly on long strings.
 * @throws {SegmenterUnavailableError} where there is no `Intl.Segmenter`.
 */
export function browserCutter(trie: Trie): ThaiCutter {
	if (typeof Intl === 'undefined' || !('Segmenter' in Intl))
		throw new SegmenterUnavailableError('this browser cannot cut Thai words: Intl.Segmenter is missing');
	const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
	return cutDots(trie, ({ text, joins, start, limit }, word) => {
		let from = start;
		for (const { segment, index } of segmenter.segment(text.slice(start, limit))) {
			const end = start + index + segment.length;
			if (end < limit && joins[end] === 1) continue;
			const id = trie.idOf(text.slice(from, end));
			word(end, id < 0 ? UNKNOWN : id);
			from = end;
		}
	});
}
