import type { Span } from '../span.ts';
import { closers, cueAfter, cueBefore, openers } from './cue-match.ts';
import { type TokenIndex, wordAt } from './token-index.ts';

/**
 * One line of text with its candidates, laid out for the features. Node `0` is the line's start, nodes `1 … n` are the
 * candidates, node `n + 1` the line's end; a segment `(i, j)` is what stands between two nodes.
 */
export interface Lattice {
	text: string;
	start: number;
	end: number;
	candidates: readonly Span[];
	index: TokenIndex;
	/** Number of the first word behind each node. */
	firstWord: Int32Array;
	/** Opener class behind each node, closer class in front of it. */
	opener: string[];
	closer: string[];
}

export function buildLattice(
	text: string,
	start: number,
	end: number,
	spaces: readonly Span[],
	index: TokenIndex
): Lattice {
	const nodes = spaces.length + 2;
	const firstWord = new Int32Array(nodes);
	const opener: string[] = [];
	const closer: string[] = [];
	for (let node = 0; node < nodes; node++) {
		const space = node === 0 ? { start, end: start } : (spaces[node - 1] ?? { start: end, end });
		firstWord[node] = wordAt(index, space.end);
		const next = spaces[node]?.start ?? end;
		const previous = node < 2 ? start : spaces[node - 2]!.end;
		opener.push(cueAfter(openers, text, skipMarks(text, space.end, next), next, index.edges));
		closer.push(cueBefore(closers, text, space.start, Math.min(previous, space.start), index.edges));
	}
	return { text, start, end, candidates: spaces, index, firstWord, opener, closer };
}

/**
 * Names of the features of a boundary at node `node` (a candidate, `1 … n`), one `emit` each: the words, tags and cues
 * on both sides, what the stretches up to the neighbouring candidates hold, quotation state.
 */
export function boundaryFeatures(lattice: Lattice, node: number, emit: (name: string) => void): void {
	const { index, firstWord, text, candidates: spaces } = lattice;
	const space = spaces[node - 1]!;
	const right = firstWord[node]!;
	const last = firstWord[lattice.candidates.length + 1]!;
	const first = firstWord[0]!;
	const word = (at: number): string => (at < first ? '<' : at >= last ? '>' : index.words[at]!);
	const tag = (at: number): string => (at < first ? '<' : at >= last ? '>' : index.pos[at]!);
	const [l1, r1, r2] = [word(right - 1), word(right), word(right + 1)];
	const [pl1, pl2, pr1, pr2, pr3] = [
		tag(right - 1),
		tag(right - 2),
		tag(right),
		tag(right + 1),
		tag(right + 2)
	];
	const open = lattice.opener[node]!;
	const close = lattice.closer[node]!;
	emit('bias=');
	emit(`l1=${l1}`);
	emit(`r1=${r1}`);
	emit(`r2=${r1} ${r2}`);
	emit(`pr=${pr1}`);
	emit(`pl2=${pl2} ${pl1}`);
	emit(`pr2=${pr1} ${pr2}`);
	emit(`pr3=${pr1} ${pr2} ${pr3}`);
	emit(`p=${pl1} ${pr1}`);
	emit(`lp=${l1} ${pr1}`);
	emit(`o=${open}`);
	emit(`c=${close}`);
	emit(`oc=${close} ${open}`);
	emit(`op=${pl1} ${open}`);
	emit(`cp=${close} ${pr1}`);
	const classes = `${shape(text[space.start - 1]!)}${shape(text[space.end]!)}`;
	emit(`s=${classes}`);
	if (space.end - space.start > 1) emit('wide=');

	const before = chunk(lattice, node - 1);
	const after = chunk(lattice, node);
	emit(`lc=${before}`);
	emit(`rc=${after}`);
	emit(`lrc=${before} ${after}`);
	emit(`orc=${open} ${after}`);
	emit(`prc=${pr1} ${after}`);
	emit(`lo=${lattice.opener[node - 1]!} ${before}`);
	emit(`lo2=${lattice.opener[node - 1]!} ${open}`);
	emit(`nc=${lattice.closer[node + 1]!} ${pr1}`);
	emit(`no=${lattice.opener[node + 1]!} ${open}`);
	emit(`nc2=${lattice.closer[node + 1]!} ${classes}`);
}

/** What a stretch between neighbouring candidates is like: length and number of verbs, both coarse. */
function chunk(lattice: Lattice, node: number): string {
	const { index, firstWord, candidates: spaces } = lattice;
	const from = node === 0 ? lattice.start : spaces[node - 1]!.end;
	const to = spaces[node]?.start ?? lattice.end;
	const verbs = index.verbsBefore[firstWord[node + 1]!]! - index.verbsBefore[firstWord[node]!]!;
	return `${bucket(CHUNK_LENGTHS, to - from)}${Math.min(verbs, 3)}`;
}

const CHUNK_LENGTHS = [8, 16, 28, 45, 70, 110];

/** The index of the first limit that `value` does not exceed. */
export function bucket(limits: readonly number[], value: number): number {
	let at = 0;
	while (at < limits.length && value > limits[at]!) at++;
	return at;
}

function shape(unit: string): string {
	if (unit >= '\u0e00' && unit <= '\u0e7f') return unit === 'ๆ' || unit === 'ฯ' ? unit : 'ก';
	if (/[0-9]/.test(unit)) return '0';
	if (/[A-Za-z]/.test(unit)) return unit < 'a' ? 'A' : 'a';
	return unit;
}

function skipMarks(text: string, at: number, end: number): number {
	while (at < end && /["'“‘«([]/u.test(text[at]!)) at++;
	return at;
}
