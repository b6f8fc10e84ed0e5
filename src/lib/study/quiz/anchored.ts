import { mainVerb } from '../../thai/facts/clauses/chunks.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import type { Role } from '../../thai/facts/data/closed-class.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { DISCOURSE, RELATIONAL } from './data/anchor-words.ts';

/** What says of itself who, where or when. */
const ANCHORS: ReadonlySet<Role> = new Set(['name', 'latin', 'date']);
/** What ties a noun to something that tells which one is meant. */
const IDENTIFYING: ReadonlySet<Role> = new Set(['possessive', 'relative', 'preposition', 'latin', 'name']);
const PERSONS = /(?:^|\s)(?:คน|นาย|ราย|ท่าน|รูป)(?:\s|$)/;

/**
 * Whether a reader without the article knows what the stem speaks of: no word that points to another sentence, and where
 * nothing names a person, a place or a time, a subject that is more than a bare part or role (`บริษัท`, `ผู้เสียหาย`).
 */
export function isAnchored(items: readonly Item[], target: Item): boolean {
	const text = items.map((item) => item.text).join('');
	if (DISCOURSE.some((word) => text.includes(word))) return false;
	const subject = subjectOf(items);
	if (isLoneLetter(items)) return false;
	if (items.some((item) => ANCHORS.has(item.role))) return true;
	if (!subject.some((item) => item.role === 'noun')) return true;
	if (subject.some((item) => item !== target && IDENTIFYING.has(item.role))) return true;
	return !subject.filter((item) => item.role === 'noun').every(isRelational);
}

/** `S และ E` torn in two: one letter names nothing. */
function isLoneLetter([first, ...rest]: readonly Item[]): boolean {
	const next = rest.find((item) => item.role !== 'space');
	return first?.role === 'latin' && first.text.length === 1 && next?.role !== 'latin';
}

/** Everything in front of the verb but spaces. */
function subjectOf(items: readonly Item[]): Item[] {
	return items.slice(0, Math.max(0, mainVerb(items))).filter((item) => item.role !== 'space');
}

/** `ผู้บาดเจ็บ`, `ผู้เสนอ`: somebody by what he does in the article. */
function isRelational({ text }: Item): boolean {
	return RELATIONAL.has(text) || text.startsWith('ผู้');
}

/** Whether the subject is one bare noun of persons, of whom the article counts several groups: `ทหารได้รับโทษจำคุกกี่ปี`. */
export function isOneOfMany(
	text: string,
	items: readonly Item[],
	fact: QuantityFact,
	quantities: readonly QuantityFact[]
): boolean {
	const nouns = subjectOf(items).filter((item) => !['auxiliary', 'passive', 'negation'].includes(item.role));
	const [noun] = nouns;
	if (nouns.length !== 1 || noun?.role !== 'noun' || noun.start === fact.counted?.start) return false;
	if (!PERSONS.test(noun.sense?.classifier ?? '')) return false;
	const groups = quantities.filter(
		({ counted }) => counted && text.startsWith(noun.text, counted.start) && counted.start !== noun.start
	);
	return new Set(groups.map(({ value }) => value)).size > 1;
}
