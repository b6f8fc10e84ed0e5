/** Edges of the lattice that read the word as accepted; nodes are places with what has been read, 0 the start. */
export interface GoldPaths {
	nodes: number;
	from: Int32Array;
	to: Int32Array;
	edge: Int32Array;
	/** The nodes at which the word ends. */
	ends: number[];
}

/** The ways through a lattice's edges (in order of `from`) from 0 to `length` whose sounds, joined, are one of the accepted readings. */
export function goldPaths(
	length: number,
	edges: readonly { from: number; to: number; sounds: string }[],
	accepted: readonly string[]
): GoldPaths {
	// Node keys: variant, offset in it, place.
	const ids = new Map<string, number>([['start', 0]]);
	const from: number[] = [];
	const to: number[] = [];
	const edge: number[] = [];
	const ends: number[] = [];
	accepted.forEach((gold, variant) => {
		const byPlace = new Map<number, Set<number>>([[0, new Set([0])]]);
		const steps: [number, number, number, number, number][] = [];
		edges.forEach((e, index) => {
			for (const offset of byPlace.get(e.from) ?? []) {
				if (!gold.startsWith(e.sounds, offset) || e.sounds === '') continue;
				const reached = offset + e.sounds.length;
				let set = byPlace.get(e.to);
				if (!set) byPlace.set(e.to, (set = new Set()));
				set.add(reached);
				steps.push([e.from, offset, e.to, reached, index]);
			}
		});
		const good = new Set([`${length}/${gold.length}`]);
		const kept: typeof steps = [];
		for (const step of [...steps].sort((a, b) => b[0] - a[0])) {
			if (!good.has(`${step[2]}/${step[3]}`)) continue;
			good.add(`${step[0]}/${step[1]}`);
			kept.push(step);
		}
		const id = (place: number, offset: number): number => {
			const key = place === 0 ? 'start' : `${variant}/${place}/${offset}`;
			let known = ids.get(key);
			if (known === undefined) ids.set(key, (known = ids.size));
			return known;
		};
		for (const [a, b, c, d, index] of kept.reverse()) {
			from.push(id(a, b));
			to.push(id(c, d));
			edge.push(index);
		}
		if (kept.length > 0) ends.push(id(length, gold.length));
	});
	return {
		nodes: ids.size,
		from: Int32Array.from(from),
		to: Int32Array.from(to),
		edge: Int32Array.from(edge),
		ends
	};
}
