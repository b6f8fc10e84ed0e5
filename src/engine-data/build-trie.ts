import { labelOf } from '../lib/thai/lexicon/trie.ts';

/** A word that the trie's alphabet cannot spell. */
export class TrieAlphabetError extends Error {
	override readonly name = 'TrieAlphabetError';
}

/**
 * Builds the section that `readTrie` reads from words in any order, each at most once counted.
 * @throws {TrieAlphabetError} where a word is empty or has a character outside Thai and printable ASCII.
 */
export function buildTrie(words: Iterable<string>): Uint8Array {
	const spellings = [...new Set(words)].map(spell).sort(compare);
	const root = minimise(spellings);
	const placed = place(root);
	const slots = placed.labels.length;
	const bytes = new Uint8Array(8 + 9 * slots);
	new Uint32Array(bytes.buffer, 0, 2).set([spellings.length, slots]);
	new Uint32Array(bytes.buffer, 8, slots).set(placed.targets);
	new Uint32Array(bytes.buffer, 8 + 4 * slots, slots).set(placed.skips);
	bytes.set(placed.labels, 8 + 8 * slots);
	return bytes;
}

interface Node {
	/** Unique among the nodes of one automaton. */
	key: number;
	final: boolean;
	/** In order of label. */
	edges: { label: number; to: Node }[];
	/** Words that end at or below the node. */
	words: number;
}

function spell(word: string): Uint8Array {
	const labels = Uint8Array.from({ length: word.length }, (_, i) => labelOf(word.charCodeAt(i)));
	if (word === '' || labels.includes(0))
		throw new TrieAlphabetError(`not a word for the trie: ${JSON.stringify(word)}`);
	return labels;
}

function compare(a: Uint8Array, b: Uint8Array): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const difference = (a[i] as number) - (b[i] as number);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

/** Daciuk et al., "Incremental construction of minimal acyclic finite-state automata" (2000), sorted input. */
function minimise(spellings: Uint8Array[]): Node {
	let made = 0;
	const node = (): Node => ({ key: made++, final: false, edges: [], words: 0 });
	const register = new Map<string, Node>();
	const settle = (path: Node[], depth: number): void => {
		while (path.length - 1 > depth) {
			const last = path.pop() as Node;
			last.words = last.edges.reduce((sum, edge) => sum + edge.to.words, last.final ? 1 : 0);
			const signature = `${last.final}|${last.edges.map((edge) => `${edge.label}:${edge.to.key}`).join()}`;
			const twin = register.get(signature);
			const edge = (path.at(-1) as Node).edges.at(-1);
			if (twin && edge) edge.to = twin;
			else register.set(signature, last);
		}
	};
	const root = node();
	const path = [root];
	let before: Uint8Array = new Uint8Array();
	for (const spelling of spellings) {
		let shared = 0;
		while (shared < before.length && before[shared] === spelling[shared]) shared++;
		settle(path, shared);
		for (const label of spelling.subarray(shared)) {
			const to = node();
			(path.at(-1) as Node).edges.push({ label, to });
			path.push(to);
		}
		(path.at(-1) as Node).final = true;
		before = spelling;
	}
	settle(path, 0);
	return root;
}

/** First fit, nodes with many transitions first. Slot 0 leads to the root. */
function place(root: Node): { labels: Uint8Array; targets: Uint32Array; skips: Uint32Array } {
	const nodes = reachable(root).sort((a, b) => b.edges.length - a.edges.length || a.key - b.key);
	const labels: number[] = [0];
	const bases = new Map<Node, number>();
	const taken = new Set<number>();
	const free = new FreeSlots();
	for (const node of nodes) {
		const lowest = node.edges[0]?.label;
		if (lowest === undefined) continue;
		let slot = free.from(lowest + 1);
		const fits = (base: number): boolean =>
			!taken.has(base) && node.edges.every((edge) => !labels[base + edge.label]);
		while (!fits(slot - lowest)) slot = free.from(slot + 1);
		const base = slot - lowest;
		taken.add(base);
		bases.set(node, base);
		for (const { label } of node.edges) {
			labels[base + label] = label;
			free.take(base + label);
		}
	}
	// Nodes without transitions lead to behind the last slot in use; room for every label follows.
	const nowhere = labels.length;
	const slots = nowhere + 256;
	const baseOf = (node: Node): number => (bases.get(node) ?? nowhere) * 2 + (node.final ? 1 : 0);
	const targets = new Uint32Array(slots);
	const skips = new Uint32Array(slots);
	targets[0] = baseOf(root);
	for (const node of nodes) {
		let skip = node.final ? 1 : 0;
		for (const edge of node.edges) {
			const slot = (bases.get(node) as number) + edge.label;
			targets[slot] = baseOf(edge.to);
			skips[slot] = skip;
			skip += edge.to.words;
		}
	}
	const packed = new Uint8Array(slots);
	labels.forEach((label, slot) => (packed[slot] = label));
	return { labels: packed, targets, skips };
}

/** Finds the next free slot in nearly constant time: runs of taken slots are jumped over, and the jumps shortened. */
class FreeSlots {
	readonly #next: number[] = [];

	from(slot: number): number {
		let end = slot;
		while (this.#next[end] !== undefined) end = this.#next[end] as number;
		for (let at = slot; at < end;) {
			const next = this.#next[at] as number;
			this.#next[at] = end;
			at = next;
		}
		return end;
	}

	take(slot: number): void {
		this.#next[slot] = slot + 1;
	}
}

function reachable(root: Node): Node[] {
	const seen = new Set([root]);
	for (const node of seen) for (const edge of node.edges) seen.add(edge.to);
	return [...seen];
}
