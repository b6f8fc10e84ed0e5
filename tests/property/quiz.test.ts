import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/lib/study/cards/terms.ts';
import { makeQuiz } from '../../src/lib/study/quiz/make.ts';
import { wellFormed } from '../../src/lib/study/quiz/rules.ts';
import { findFacts } from '../../src/lib/thai/facts/find.ts';
import { numberWords } from '../../src/lib/thai/facts/number-words.ts';
import { readNumeral } from '../../src/lib/thai/facts/numerals.ts';
import { handCut, handLexicon } from '../support/hand-lexicon.ts';
import { anyText } from '../support/thai-text.ts';

const lexicon = handLexicon({
	ทหาร: { pos: 'NOUN', gloss: ['soldier'], classifier: 'นาย' },
	จับกุม: { pos: 'VERB', gloss: ['to arrest'] },
	ศาล: { pos: 'NOUN', gloss: ['court'] }
});
const WORDS = [
	'ทหาร',
	'จับกุม',
	'ศาล',
	'ถูก',
	'ได้',
	'ที่',
	'ซึ่ง',
	'และ',
	' ',
	' 49 นาย',
	'เกือบ 6 เดือน',
	'ร้อยละ 5',
	'“'
];
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join('|'));

describe('for any text', () => {
	it('facts lie in the text, in order, and those of one kind apart', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, soup), (marked) => {
				const { text, words, sentences } = handCut(marked);
				const facts = findFacts(text, words, sentences, lexicon);
				for (const [index, fact] of facts.entries()) {
					expect(fact.start).toBeGreaterThanOrEqual(0);
					expect(fact.end).toBeGreaterThan(fact.start);
					expect(fact.end).toBeLessThanOrEqual(text.length);
					const next = facts.slice(index + 1).find((other) => other.kind === fact.kind);
					if (next) expect(next.start).toBeGreaterThanOrEqual(fact.end);
				}
			})
		);
	});

	it('every question is well-formed, and the same again', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, soup), (marked) => {
				const cut = handCut(marked);
				const source = { ...cut, facts: findFacts(cut.text, cut.words, cut.sentences, lexicon) };
				const quiz = makeQuiz(source, lexicon, { all: true });
				for (const question of quiz) {
					expect(wellFormed(question, source)).toBe(true);
					expect(question.choices).toHaveLength(4);
				}
				expect(makeQuiz(source, lexicon, { all: true })).toEqual(quiz);
				expect(makeQuiz(source, lexicon).length).toBeLessThanOrEqual(10);
			}),
			{ numRuns: 500 }
		);
	});

	it('every term stands in its sentence', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, soup), (marked) => {
				const cut = handCut(marked);
				const { words, names } = termsOf(cut, lexicon);
				for (const term of [...words, ...names]) {
					expect(term.word.start).toBeGreaterThanOrEqual(term.sentence.start);
					expect(term.word.end).toBeLessThanOrEqual(term.sentence.end);
				}
			})
		);
	});
});

describe('for any whole number', () => {
	it('its words are read back as the number', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
				const written = numberWords(value);
				expect(readNumeral(written, 0, (offset) => offset === written.length)).toMatchObject({
					value,
					end: written.length
				});
			})
		);
	});
});
