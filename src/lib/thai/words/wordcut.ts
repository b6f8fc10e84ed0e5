import createAcceptors from 'wordcut/lib/acceptors.js';
import createPathInfoBuilder from 'wordcut/lib/path_info_builder.js';
import createPathSelector from 'wordcut/lib/path_selector.js';
import core, { type Acceptor, type AcceptorCreator, type WordcutCore } from 'wordcut/lib/wordcut_core.js';
import { NONE, ROOT, type Trie } from '../lexicon/trie.ts';
import { UNKNOWN, type ThaiCutter } from './cutter.ts';
import { cutDots } from './dots.ts';

/**
 * Cuts Thai with the core of the `wordcut` package (fewest unknown pieces, then fewest words) over our trie in place of its
 * word list. What no word covers is offered cluster by cluster, so that unknown text keeps to itself instead of
 * pulling in the end of the word before it, as the package alone does; neighbouring pieces of it come out as one.
 */
export function wordcutCutter(trie: Trie): ThaiCutter {
	return cutDots(trie, ({ text, joins, start, limit }, word) => {
		const stretch = text.slice(start, limit);
		const path = coreOver([trieWords(trie), unknownClusters(joins, start, limit)]).buildPath(stretch);
		const ends: number[] = [];
		for (let end = path.length - 1; end > 0; end = path[end]?.p ?? 0) ends.push(end);
		let from = 0;
		for (let k = ends.length - 1; k >= 0; k--) {
			const end = ends[k] as number;
			const unknown = path[end]?.type === UNKNOWN_TYPE;
			const next = ends[k - 1];
			if (unknown && next !== undefined && path[next]?.type === UNKNOWN_TYPE) continue;
			if (end < limit - start && joins[start + end] === 1) continue;
			const id = unknown ? -1 : trie.idOf(stretch.slice(from, end));
			word(start + end, id < 0 ? UNKNOWN : id);
			from = end;
		}
	});
}

const UNKNOWN_TYPE = 'UNKNOWN_CLUSTERS';

function coreOver(creators: AcceptorCreator[]): WordcutCore {
	const wordcut = Object.create(core) as WordcutCore;
	wordcut.pathInfoBuilder = createPathInfoBuilder();
	wordcut.pathSelector = createPathSelector();
	wordcut.acceptors = createAcceptors();
	wordcut.acceptors.creators.push(...creators);
	return wordcut;
}

/** Accepts the words of the trie. */
function trieWords(trie: Trie): AcceptorCreator {
	const createAcceptor = (): Acceptor => {
		let slot = ROOT;
		return {
			strOffset: 0,
			isFinal: false,
			isError: false,
			tag: 'TRIE',
			type: 'TRIE',
			w: 1,
			transit(unit) {
				slot = trie.child(slot, unit.charCodeAt(0));
				this.isError = slot === NONE;
				this.isFinal = !this.isError && trie.isWord(slot);
				this.strOffset++;
				return this;
			}
		};
	};
	return { createAcceptor };
}

/** Accepts one cluster as unknown; the core asks for an acceptor once a unit, in order. */
function unknownClusters(joins: Uint8Array, start: number, limit: number): AcceptorCreator {
	let next = start;
	const createAcceptor = (): Acceptor | null => {
		let at = next++;
		if (at > start && joins[at] === 1) return null;
		return {
			strOffset: 0,
			isFinal: false,
			isError: false,
			tag: UNKNOWN_TYPE,
			type: UNKNOWN_TYPE,
			w: 1,
			unk: 1,
			transit() {
				this.isError = this.isFinal;
				at++;
				this.strOffset++;
				this.isFinal = at === limit || joins[at] === 0;
				return this;
			}
		};
	};
	return { createAcceptor };
}
