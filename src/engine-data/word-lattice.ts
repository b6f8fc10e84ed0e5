import { type Candidates, nextCut } from '../lib/thai/words/candidates.ts';
import { contextKeys } from '../lib/thai/words/context.ts';
import { FULL_STOP, type ThaiStretch } from '../lib/thai/words/cutter.ts';
import { CLASSES } from '../lib/thai/words/model.ts';

/** An arc into a node. `gold` where the treebank's cuts allow it: it runs over none and ends at one. */
export interface Arc {
	from: number;
	features: number[];
	gold: boolean;
}

/** A node of the lattice; nodes stand in topological order, the first is the start, the last the end. */
export interface Node {
	/** Features of the cut at the node's place; empty at the ends of the stretch and inside unknown words. */
	context: readonly number[];
	arcs: Arc[];
}

/** A Thai stretch with the treebank's cuts. */
export interface GoldStretch extends ThaiStretch {
	/** Places in the text where the treebank cuts. */
	gold: ReadonlySet<number>;
}

/** What the lattice needs to know of words. */
export interface Vocabulary {
	candidates: Candidates;
	classOf(id: number): number;
	/** Features of a word, or null where it is to be treated as unknown. */
	wordFeatures(id: number): number[] | null;
	/** The number of a feature by its name. */
	feature(name: string): number;
}

interface Draft {
	wordClass: number;
	at: number;
	node: Node;
}

/** The lattice that `Viterbi` searches, written out for training. */
export function buildLattice(vocabulary: Vocabulary, stretch: GoldStretch): Node[] {
	const { feature } = vocabulary;
	const { text, joins, start, limit, before, after, gold } = stretch;
	const contextFeatures = (at: number, asked: 'cut' | 'inside'): number[] =>
		contextKeys(text, at).map((key) => feature(`context:${asked}:${key}`));
	const isGold = (at: number): boolean => at === start || at === limit || gold.has(at);
	const runsOver = (from: number, to: number): boolean => {
		for (let at = from + 1; at < to; at++) if (gold.has(at)) return true;
		return false;
	};
	const nodes: Node[] = [];
	const closed = new Map<number, Map<number, Draft>>();
	const open = new Map<number, Node>();
	const numbers = new Map<Node, number>();
	const number = (node: Node): void => {
		numbers.set(node, nodes.length);
		nodes.push(node);
	};
	const draft = (at: number, wordClass: number): Draft => {
		const here = closed.get(at) ?? new Map<number, Draft>();
		closed.set(at, here);
		let found = here.get(wordClass);
		if (!found) {
			const context = at > start && at < limit ? contextFeatures(at, 'cut') : [];
			here.set(wordClass, (found = { wordClass, at, node: { context, arcs: [] } }));
		}
		return found;
	};
	const openAt = (at: number): Node => {
		let found = open.get(at);
		if (!found) open.set(at, (found = { context: [], arcs: [] }));
		return found;
	};
	const transition = (from: number, to: number): number => feature(`transition:${from}:${to}`);
	const from = (node: Node): number => numbers.get(node) as number;

	draft(start, before);
	for (let at = start; at <= limit; at++) {
		const unknown = open.get(at);
		if (unknown) {
			number(unknown);
			draft(at, CLASSES.unknown).node.arcs.push({ from: from(unknown), features: [], gold: isGold(at) });
		}
		const here = [...(closed.get(at)?.values() ?? [])];
		for (const { node } of here) number(node);
		if (at === limit) {
			const end: Node = { context: [], arcs: [] };
			for (const { node, wordClass } of here)
				end.arcs.push({ from: from(node), features: [transition(wordClass, after)], gold: true });
			number(end);
			break;
		}
		if (here.length === 0) continue;
		const { candidates } = vocabulary;
		candidates.find(text, joins, at, limit);
		for (let k = 0, dots = 0; k < candidates.count; k++) {
			const id = candidates.ids[k] as number;
			const end = candidates.ends[k] as number;
			let own: number[] | null = [];
			let wordClass: number = CLASSES.stop;
			if (id >= 0) {
				own = vocabulary.wordFeatures(id);
				wordClass = vocabulary.classOf(id);
			} else if (id !== FULL_STOP) {
				own = [feature(`abbreviation:${Math.min(dots++, 2)}`)];
				wordClass = CLASSES.abbreviation;
			}
			if (!own) continue;
			const allowed = isGold(at) && isGold(end) && !runsOver(at, end);
			for (const { node, wordClass: left } of here)
				draft(end, wordClass).node.arcs.push({
					from: from(node),
					features: [...own, transition(left, wordClass)],
					gold: allowed
				});
		}
		if (text[at] === '.') continue;
		const next = nextCut(joins, at, limit);
		const allowed = !runsOver(at, next);
		for (const { node, wordClass: left } of here)
			openAt(next).arcs.push({
				from: from(node),
				features: [feature('unknown:start'), feature('unknown:first'), transition(left, CLASSES.unknown)],
				gold: allowed && isGold(at)
			});
		if (unknown)
			openAt(next).arcs.push({
				from: from(unknown),
				features: [feature('unknown:next'), ...contextFeatures(at, 'inside')],
				gold: allowed && !isGold(at)
			});
	}
	return nodes;
}
