import type { Role } from '../data/closed-class.ts';
import { NOMINAL } from './disambiguate.ts';
import type { Item } from './items.ts';

/**
 * A stretch of a sentence between breaks. Thai news sets spaces between phrases and clauses alike: what kind of break it
 * was shows only from what stands on both sides.
 */
export interface Chunk {
	items: Item[];
	/** What stands in front: a mere space, the guessed start of a sentence, or a break that no clause crosses. */
	before: 'start' | 'space' | 'sentence' | 'mark' | 'opener' | 'that' | 'and';
	/** The opener or conjunction itself, where there was one. */
	opener?: Item;
	/** How the chunk begins. */
	begins: 'nominal' | 'verbal' | 'adjunct' | 'other';
	/** Index in `items` of the first verb of the main chain, outside relative clauses; -1 where there is none. */
	verb: number;
}

const CHAIN: ReadonlySet<Role> = new Set(['verb', 'copula', 'auxiliary', 'passive', 'negation']);
const CONTENT_VERB: ReadonlySet<Role> = new Set(['verb', 'copula', 'passive', 'adjective']);
/** No phrase ends with these. */
export const DANGLING: ReadonlySet<Role> = new Set([
	'preposition',
	'possessive',
	'causative',
	'auxiliary',
	'passive',
	'negation',
	'copula',
	'relative',
	'conjunction'
]);
/** What a main verb behind a relative clause begins with. */
const CHAIN_START: ReadonlySet<Role> = new Set(['auxiliary', 'passive', 'negation', 'copula']);

/**
 * Cuts the items of a passage into chunks, at spaces, marks, openers, `ว่า`, and `และ` before a verb. `starts` are the
 * offsets where sentences are guessed to start.
 */
export function chunksOf(items: readonly Item[], starts: ReadonlySet<number>): Chunk[] {
	const chunks: Chunk[] = [];
	let current: Item[] = [];
	let before: Chunk['before'] = 'start';
	let opener: Item | undefined;
	const close = (next: Chunk['before'], nextOpener?: Item): void => {
		if (current.some((item) => item.role !== 'space')) chunks.push(chunkOf(current, before, opener));
		// A space right behind a stronger break does not weaken it.
		if (current.length > 0 || (next !== 'space' && next !== 'sentence')) {
			before = next;
			opener = nextOpener;
		}
		current = [];
	};
	for (const [index, item] of items.entries()) {
		const next = items[index + 1];
		if (item.role === 'space') {
			if (starts.has(item.end)) {
				close('sentence');
				continue;
			}
			if (item.text.includes('\n')) close('mark');
			else if (isTight(items, index)) current.push(item);
			else close('space');
		} else if (item.role === 'punctuation' && !isJoiner(items[index - 1], item, next)) close('mark');
		else if (item.role === 'opener') close('opener', item);
		else if (item.role === 'complementiser') close('that', item);
		else if (item.role === 'verb' && item.text.endsWith('ว่า')) {
			current.push(item);
			close('that', item);
		} else if (item.role === 'conjunction' && next && (CHAIN.has(next.role) || next.role === 'opener'))
			close('and', item);
		else if (item.role === 'conjunction' && current.length === 0 && chunks.length > 0) close('and', item);
		else current.push(item);
	}
	if (current.some((item) => item.role !== 'space')) chunks.push(chunkOf(current, before, opener));
	return chunks;
}

function chunkOf(items: Item[], before: Chunk['before'], opener: Item | undefined): Chunk {
	while (items.at(-1)?.role === 'space') items.pop();
	while (items[0]?.role === 'space') items.shift();
	return { items, before, ...(opener ? { opener } : {}), begins: beginning(items), verb: mainVerb(items) };
}

/** Spaces inside names, between a title and a name, and around figures are no breaks; nor where the left side hangs. */
function isTight(items: readonly Item[], index: number): boolean {
	const previous = items[index - 1];
	const next = items[index + 1];
	if (!previous || !next) return false;
	const amount =
		next.role === 'quantity' || (next.role === 'quantifier' && announcesAmount(items, index + 1));
	if (amount) return previous.role !== 'quantity';
	if (previous.role === 'quantifier' || previous.role === 'title' || DANGLING.has(previous.role)) return true;
	if (previous.role === 'name' && next.role === 'name') return true;
	if (next.role === 'latin') return ['latin', 'noun', 'name', 'unknown', 'verb'].includes(previous.role);
	if (previous.role === 'latin')
		return [
			'particle',
			'possessive',
			'preposition',
			'adjective',
			'verb',
			'auxiliary',
			'passive',
			'copula'
		].includes(next.role);
	if (next.role === 'possessive' || next.text === 'ๆ' || next.text === 'อายุ' || next.text === 'วัย')
		return true;
	return next.role === 'date' && previous.role === 'noun';
}

/** Whether nothing but quantifiers stands between `index` and a quantity. */
function announcesAmount(items: readonly Item[], index: number): boolean {
	let at = index;
	while (items[at]?.role === 'quantifier' || items[at]?.role === 'space') at++;
	return items[at]?.role === 'quantity';
}

/** Hyphens and dots inside Latin names. */
function isJoiner(previous: Item | undefined, item: Item, next: Item | undefined): boolean {
	return /^[-–.'’&/]$/.test(item.text) && previous?.role === 'latin' && next?.role === 'latin';
}

function beginning(items: readonly Item[]): Chunk['begins'] {
	const first = items[0];
	if (!first) return 'other';
	if (NOMINAL.has(first.role) || first.role === 'quantity') return 'nominal';
	// A word that nobody knows, with an auxiliary behind it, is a subject.
	const second = items[1]?.role ?? 'space';
	if (first.role === 'unknown' && ['auxiliary', 'passive', 'negation', 'possessive'].includes(second))
		return 'nominal';
	if (first.role === 'classifier') return 'other';
	if (CHAIN.has(first.role)) return 'verbal';
	if (first.role === 'date' || first.role === 'preposition') return 'adjunct';
	return 'other';
}

/** Index of the first verb of the main chain, outside relative clauses; -1 where there is none. */
export function mainVerb(items: readonly Item[]): number {
	let relative = false;
	let relativeVerb = false;
	let nominalSince = false;
	for (const [index, item] of items.entries()) {
		if (item.role === 'relative') {
			relative = true;
			relativeVerb = false;
			nominalSince = false;
		} else if (
			relative &&
			relativeVerb &&
			nominalSince &&
			(CHAIN_START.has(item.role) || item.text === 'มี')
		) {
			relative = false;
		}
		if (CONTENT_VERB.has(item.role)) {
			if (!relative) {
				// A stative verb is a predicate only where it does not stand right behind the noun that it describes.
				if (item.role !== 'adjective' || isPredicate(items, index)) return index;
			}
			relativeVerb = true;
			nominalSince = false;
		} else if (
			relativeVerb &&
			(NOMINAL.has(item.role) || item.fact || item.role === 'unknown' || item.role === 'pronoun')
		)
			nominalSince = true;
	}
	return -1;
}

/** `คลื่นอาจสูง`, `คลื่นสูงถึงหกเมตร`: the stative verb says something, where `คลื่นสูง` only describes. */
function isPredicate(items: readonly Item[], index: number): boolean {
	const next = items.slice(index + 1).find((item) => item.role !== 'space');
	const previous = items[index - 1]?.role ?? 'space';
	return CHAIN.has(previous) || previous === 'quantity' || next?.role === 'quantity' || next?.text === 'ถึง';
}
