import type { Entry, Sense } from './entry.ts';

const NAME_FLAGS = ['person', 'place', 'organisation', 'event'] as const;

/** Whether the word is a grammatical one in the sense that news means first: never a vocabulary card. */
export function isFunctionWord(entry: Entry): boolean {
	return first(entry).flags?.includes('function') ?? false;
}

/** Whether the word is first of all a classifier (`นาย` is not: `Mr` comes first). */
export function isClassifier(entry: Entry): boolean {
	return first(entry).pos === 'CLF';
}

/** Whether the word can be a classifier or a unit that stands behind a number. */
export function canClassify(entry: Entry): boolean {
	return entry.senses.some(({ pos, flags }) => pos === 'CLF' || flags?.includes('unit'));
}

/** Whether the word is first of all a number word. */
export function isNumber(entry: Entry): boolean {
	const { pos, flags } = first(entry);
	return pos === 'NUM' || (flags?.includes('number') ?? false);
}

/** Whether the word is first of all a name of a person, place, organisation or event. */
export function isName(entry: Entry): boolean {
	const { pos, flags } = first(entry);
	return (
		pos === 'PROPN' || (flags?.some((flag) => (NAME_FLAGS as readonly string[]).includes(flag)) ?? false)
	);
}

/** Whether a sense tells a state, glossed by adjectives (`tense`): Thai stative verbs, and adjectives. */
export function isStative({ pos, flags }: Sense): boolean {
	return pos === 'ADJ' || (pos === 'VERB' && (flags?.includes('stative') ?? false));
}

/** The classifiers that count a noun, the usual one first. */
export function classifiersOf({ classifier, otherClassifiers = [] }: Sense): string[] {
	return classifier === undefined ? [] : [classifier, ...otherClassifiers];
}

/** The sense that a reader of news meets most often. An entry always has one. */
function first(entry: Entry): Sense {
	return entry.senses[0] as Sense;
}
