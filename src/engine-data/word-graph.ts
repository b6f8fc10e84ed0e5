/** Features by number, in sets that many arcs share: a set's score is summed once an example. */
export class FeatureSets {
	readonly starts: number[] = [0];
	readonly features: number[] = [];

	/** Adds a set; answers its number. */
	add(features: readonly number[]): number {
		for (const feature of features) this.features.push(feature);
		this.starts.push(this.features.length);
		return this.starts.length - 2;
	}
}

/** Numbers for things by name, in the order of asking. */
export class Numbering {
	readonly names: string[] = [];
	readonly #numbers = new Map<string, number>();

	of(name: string): number {
		let number = this.#numbers.get(name);
		if (number === undefined) {
			number = this.names.push(name) - 1;
			this.#numbers.set(name, number);
		}
		return number;
	}
}

/** No set. */
export const NO_SET = -1;

/**
 * A lattice: nodes in topological order, the first the start, the last the end; the arcs into node n are those from `first[n]` up
 * to `first[n + 1]`. Sets of features are given by number, or `NO_SET`.
 */
export interface WordGraph {
	nodes: number;
	/** By node: what every arc into it adds. */
	context: Int32Array;
	first: Int32Array;
	/** By arc: the node it comes from; two sets of features; 1 where the treebank's cuts allow it. */
	from: Int32Array;
	word: Int32Array;
	transition: Int32Array;
	gold: Uint8Array;
}

/** A node that is still being built. */
export interface Draft {
	number: number;
	/** Arcs, four numbers each: from, word, transition, gold. */
	arcs: number[];
}

/** Collects nodes in topological order. */
export class GraphBuilder {
	readonly #context: number[] = [];
	readonly #nodes: Draft[] = [];

	/** Numbers the node; from then on arcs may leave it, and none may be added to it. */
	settle(node: Draft, context = NO_SET): void {
		node.number = this.#nodes.push(node) - 1;
		this.#context.push(context);
	}

	finish(): WordGraph {
		const nodes = this.#nodes.length;
		const first = new Int32Array(nodes + 1);
		this.#nodes.forEach(({ arcs }, n) => (first[n + 1] = (first[n] as number) + arcs.length / 4));
		const flat = this.#nodes.flatMap(({ arcs }) => arcs);
		const column = (k: number): Int32Array =>
			Int32Array.from({ length: flat.length / 4 }, (_, a) => flat[4 * a + k] as number);
		return {
			nodes,
			context: Int32Array.from(this.#context),
			first,
			from: column(0),
			word: column(1),
			transition: column(2),
			gold: Uint8Array.from(column(3))
		};
	}
}
