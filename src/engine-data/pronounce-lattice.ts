import {
	IRREGULAR_STATE,
	isIrregular,
	pairFeatures,
	spellingFeatures,

	STATES,
	stateOf,
	toningFeatures,
	voicingFeatures,
	WordContext
} from '../lib/thai/pronounce/features.ts';
import { readTrie } from '../lib/thai/lexicon/trie.ts';
import { section } from '../lib/thai/pack.ts';
import { readCompiledPack } from './pack-file.ts';
import { packSounds } from '../lib/thai/pronounce/phonemes.ts';
import { onsetOf, type Toning, tonings, type Voicing, voicings } from '../lib/thai/pronounce/readings.ts';
import { SpellingReader, type SyllableSpelling } from '../lib/thai/pronounce/spelling.ts';
import { foldedSyllable } from './pronounce-gold.ts';

/** Every way to read a word: edges from place to place, each with the groups of features that its score sums. */
export interface PronounceLattice {
	/** Places, the length of the word and one. */
	places: number;
	/** By edge, in order of `from`. */
	from: Int32Array;
	to: Int32Array;
	/** Three groups of features an edge: spelling, voicing, toning. */
	groups: Int32Array;
	state: Int32Array;
	/** By edge: its sounds, folded. */
	sounds: string[];
	/** Where each group's features begin in `features`; one more than groups. */
	starts: Int32Array;
	features: Int32Array;
	/** By edge, `STATES` places in `pairs`: the first of two features of a pair. */
	pairs: Int32Array;
	/** The ways that lead to an accepted reading. */
	gold: GoldPaths;
}

/** Edges of the lattice that read the word as accepted; nodes are places with what has been read, 0 the start. */
export interface GoldPaths {
	nodes: number;
	from: Int32Array;
	to: Int32Array;
	edge: Int32Array;
	/** The nodes at which the word ends. */
	ends: number[];
}

const reader = new SpellingReader();
const word = new WordContext(readTrie(section(readCompiledPack(), 'trie')));
const voicingBuffer: Voicing[] = [];
const toningBuffer: Toning[] = [];
const hashes = new Int32Array(64);

/** The lattice of `text`; `accepted` are its readings as `foldedSyllable` writes them, joined. Features are hashes under `mask`. */
export function buildLattice(text: string, accepted: readonly string[], mask: number): PronounceLattice {
	reader.clear();
	word.set(text);
	const reached = new Uint8Array(text.length + 1);
	reached[0] = 1;
	for (let at = 0; at < text.length; at++) {
		if (reached[at] === 0) continue;
		const before = reader.count;
		reader.from(text, at);
		for (let i = before; i < reader.count; i++) reached[(reader.found[i] as SyllableSpelling).end] = 1;
	}
	const useful = usefulSpellings(text.length);
	const features: number[] = [];
	const starts: number[] = [0];
	const edges: { from: number; to: number; groups: number[]; state: number; pairs: number[]; sounds: string }[] = [];
	const group = (count: number): number => {
		for (let i = 0; i < count; i++) features.push((hashes[i] as number) & mask);
		starts.push(features.length);
		return starts.length - 2;
	};
	const empty = group(0);
	for (const s of useful) {
		const spelling = group(spellingFeatures(word, s, hashes));
		const pairsOf = [0, 1].map((irregular) => {
			const list: number[] = [];
			for (let before = 0; before < STATES; before++) {
				pairFeatures(before, stateOf(s) + irregular * IRREGULAR_STATE, s, hashes);
				list.push((hashes[0] as number) & mask, (hashes[1] as number) & mask);
			}
			return list;
		});
		const said = voicings(s, voicingBuffer);
		if (said === 0)
			edges.push({ from: s.start, to: s.end, groups: [spelling, empty, empty], state: stateOf(s), pairs: pairsOf[0]!, sounds: '' });
		for (let v = 0; v < said; v++) {
			const voicing = voicingBuffer[v] as Voicing;
			const voiced = said > 1 ? group(voicingFeatures(word, s, voicing, hashes)) : empty;
			const tones = tonings(s, voicing, toningBuffer);
			for (let t = 0; t < tones; t++) {
				const toning = toningBuffer[t] as Toning;
				const toned = tones > 1 ? group(toningFeatures(word, s, voicing, toning, hashes)) : empty;
				const irregular = isIrregular(toning.kind) ? 1 : 0;
				const onset = onsetOf(s);
				const { vowel, long, coda } = voicing;
				edges.push({
					from: s.start,
					to: s.end,
					groups: [spelling, voiced, toned],
					state: stateOf(s) + irregular * IRREGULAR_STATE,
					pairs: pairsOf[irregular]!,
					sounds: foldedSyllable(
						s,
						packSounds({ onset: onset & 31, glide: onset >> 5, vowel, long, coda, tone: toning.tone })
					)
				});
			}
		}
	}
	return {
		places: text.length + 1,
		from: Int32Array.from(edges, ({ from }) => from),
		to: Int32Array.from(edges, ({ to }) => to),
		groups: Int32Array.from(edges.flatMap(({ groups }) => groups)),
		state: Int32Array.from(edges, ({ state }) => state),
		sounds: edges.map(({ sounds }) => sounds),
		starts: Int32Array.from(starts),
		features: Int32Array.from(features),
		pairs: Int32Array.from(edges.flatMap(({ pairs }) => pairs)),
		gold: goldPaths(text.length, edges, accepted)
	};
}

/** The spellings from which the end can be reached, in order of their start. */
function usefulSpellings(length: number): SyllableSpelling[] {
	const leads = new Uint8Array(length + 1);
	leads[length] = 1;
	const useful: SyllableSpelling[] = [];
	for (let i = reader.count - 1; i >= 0; i--) {
		const s = reader.found[i] as SyllableSpelling;
		if (leads[s.end] === 0) continue;
		leads[s.start] = 1;
		useful.push({ ...s });
	}
	return useful.reverse();
}

function goldPaths(
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
				if (!gold.startsWith(e.sounds, offset) || (e.sounds === '' )) continue;
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
	return { nodes: ids.size, from: Int32Array.from(from), to: Int32Array.from(to), edge: Int32Array.from(edge), ends };
}

