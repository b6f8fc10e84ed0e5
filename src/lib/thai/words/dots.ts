import { Candidates, nextCut } from './candidates.ts';
import { ABBREVIATION, FULL_STOP, type ThaiCutter } from './cutter.ts';
import type { Trie } from '../lexicon/trie.ts';

/**
 * A cutter that settles full stops by rule and leaves the runs of Thai letters between them to `inner`: the longest dotted
 * abbreviation of the trie is a word wherever it starts, one that the trie does not have (`ก.ข.`) only at the start of
 * the stretch or right behind a full stop.
 */
export function cutDots(trie: Trie, inner: ThaiCutter): ThaiCutter {
	const candidates = new Candidates(trie);
	return (stretch, word) => {
		const { text, joins, start, limit } = stretch;
		if (!text.slice(start, limit).includes('.')) return inner(stretch, word);
		let run = start;
		const flush = (to: number): void => {
			if (run < to) inner({ ...stretch, start: run, limit: to }, word);
		};
		for (let at = start; at < limit;) {
			candidates.find(text, joins, at, limit);
			const last = candidates.count - 1;
			const end = candidates.ends[last] ?? at;
			const id = candidates.ids[last] ?? ABBREVIATION;
			const settled = last >= 0 && text[end - 1] === '.' && (id >= 0 || id === FULL_STOP || at === run);
			if (!settled) {
				at = nextCut(joins, at, limit);
				continue;
			}
			flush(at);
			word(end, id);
			run = at = end;
		}
		flush(limit);
	};
}
