/** Types of the modules of the `wordcut` package (LGPL-3.0) that need neither `fs` nor `glob`. */
declare module 'wordcut/lib/wordcut_core.js' {
	export interface Acceptor {
		/** UTF-16 units taken so far. */
		strOffset: number;
		isFinal: boolean;
		isError: boolean;
		tag: string;
		type: string;
		/** Cost of the word; a path's costs are summed, the lowest sum wins. */
		w: number;
		/** Unknown pieces; compared before the costs. */
		unk?: number;
		transit(unit: string): Acceptor;
	}
	export interface AcceptorCreator {
		createAcceptor(tag: Record<string, Acceptor>): Acceptor | null;
	}
	/** The best way to reach an offset: over a word that starts at `p`. */
	export interface PathInfo {
		p: number | null;
		w: number;
		unk: number;
		type: string;
	}
	export interface WordcutCore {
		pathInfoBuilder: object;
		pathSelector: object;
		acceptors: { creators: AcceptorCreator[] };
		/** One entry for each offset, 0 to the length of `text`. */
		buildPath(text: string): PathInfo[];
	}
	const core: WordcutCore;
	export default core;
}
declare module 'wordcut/lib/path_info_builder.js' {
	export default function createPathInfoBuilder(): object;
}
declare module 'wordcut/lib/path_selector.js' {
	export default function createPathSelector(): object;
}
declare module 'wordcut/lib/acceptors.js' {
	import type { AcceptorCreator } from 'wordcut/lib/wordcut_core.js';
	export default function createAcceptors(): { creators: AcceptorCreator[] };
}
