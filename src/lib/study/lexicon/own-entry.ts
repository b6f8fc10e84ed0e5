import type { Entry, Sense } from '../../thai/lexicon/entry.ts';
import type { PartOfSpeech } from '../../thai/words/token.ts';

/** A meaning that the learner wrote. */
export interface OwnSense {
	pos: PartOfSpeech;
	/** 1 to 4 glosses, best first. */
	gloss: string[];
	note?: string;
}

/** What the learner says of a word's meanings: their own stand first, those that they hid do not stand at all. */
export interface OwnEntry {
	headword: string;
	senses: OwnSense[];
	/** Keys (`senseKey`) of the lexicon's senses that are hidden. */
	hidden: string[];
}

/** A sense of the lexicon, recognised again after its glosses were reordered or added to. */
export function senseKey({ pos, gloss }: Pick<Sense, 'pos' | 'gloss'>): string {
	return `${pos} ${gloss[0] ?? ''}`;
}

/**
 * The entry as the learner has it: own senses, then the lexicon's without those hidden. `null` where neither has a
 * meaning left. The entry itself where the learner has said nothing.
 */
export function withOwn(entry: Entry | null, own: OwnEntry | undefined): Entry | null {
	if (!own) return entry;
	const kept = entry?.senses.filter((sense) => !own.hidden.includes(senseKey(sense))) ?? [];
	const senses: Sense[] = [...own.senses.map((sense): Sense => ({ ...sense, own: true })), ...kept];
	if (senses.length === 0) return null;
	return { ...(entry ?? { headword: own.headword, source: 'own' }), senses };
}

/** Whether the learner says nothing any more: such an entry need not be kept. */
export function isEmpty({ senses, hidden }: OwnEntry): boolean {
	return senses.length === 0 && hidden.length === 0;
}

/**
 * The glosses that a card shows now. A card that the learner has not edited follows the lexicon: the sense of its part of
 * speech that shares a gloss with it, else the first of its part of speech; an own sense of that part of speech comes before both.
 * Where the lexicon has none any more, the card keeps what it has.
 */
export function currentGloss(
	card: { pos: PartOfSpeech; gloss: readonly string[]; edited?: boolean },
	entry: Entry | null
): readonly string[] {
	if (card.edited || !entry) return card.gloss;
	const alike = entry.senses.filter(({ pos }) => pos === card.pos);
	const sense =
		alike.find(({ own }) => own) ??
		alike.find(({ gloss }) => gloss.some((text) => card.gloss.includes(text))) ??
		alike[0];
	return sense?.gloss ?? card.gloss;
}
