import { describe, expect, it } from 'vitest';
import { headwords } from '../../../src/lib/app/words.ts';
import type { Entry, Sense } from '../../../src/lib/thai/lexicon/entry.ts';
import { ReaderWords } from '../../../src/lib/ui/reader/reader-words.ts';
import { analysisOfWords } from '../app/fixture.ts';
import { must } from '../app/must.ts';

const court: Sense = { pos: 'NOUN', gloss: ['court'] };
const try_: Sense = { pos: 'VERB', gloss: ['try'] };
const shrine: Sense = { pos: 'NOUN', gloss: ['shrine'] };

/** The reader's words of a text of one verb, of whose senses in the lexicon the engine found the one at `sense` to fit. */
function reading(sense: number): ReaderWords {
	const analysis = analysisOfWords('ศาล', { words: ['ศาล'], names: [] });
	const tagged = {
		...analysis,
		words: analysis.words.map((token) => ({ ...token, pos: 'VERB' as const, sense }))
	};
	return new ReaderWords(tagged, headwords(tagged));
}

function shown(words: ReaderWords, senses: Sense[]): Entry {
	const entry: Entry = { headword: 'ศาล', source: 'lexicon', senses };
	return must(words.view(0, new Map(), new Map([['ศาล', entry]]))?.entry);
}

describe('the entry of a tapped word', () => {
	it('has the sense that fits first, and the card asks for that one', () => {
		const words = reading(1);
		const entry = shown(words, [court, try_]);
		expect(entry.senses).toEqual([try_, court]);
		expect(words.card(0, entry)).toMatchObject({ pos: 'VERB', gloss: ['try'] });
	});

	it('has what the learner wrote first, whatever fits', () => {
		const mine: Sense = { pos: 'NOUN', gloss: ['my court'], own: true };
		const entry = shown(reading(1), [mine, court, try_]);
		expect(entry.senses[0]).toEqual(mine);
	});

	it('has the sense that fits first where the learner has hidden one before it', () => {
		const words = reading(2);
		expect(shown(words, [court, try_, shrine]).senses[0]).toEqual(try_);
		expect(shown(words, [shrine, try_]).senses[0]).toEqual(try_);
	});
});
