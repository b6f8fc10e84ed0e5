import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { study } from '../../src/lib/study/study.ts';
import type { Span, TextSpan } from '../../src/lib/thai/span.ts';
import { SEGMENTER_NAMES } from '../../src/lib/thai/words/segmenter.ts';
import { realEngine } from '../support/engine.ts';
import { anyText } from '../support/thai-text.ts';

const engine = realEngine();

function expectTiles(text: string, tokens: readonly TextSpan[]): void {
	let at = 0;
	for (const token of tokens) {
		expect(token.start).toBe(at);
		expect(token.end).toBeGreaterThan(at);
		expect(text.slice(token.start, token.end)).toBe(token.text);
		at = token.end;
	}
	expect(at).toBe(text.length);
}

function expectInside(outer: Span, { start, end }: Span): void {
	expect(start).toBeGreaterThanOrEqual(outer.start);
	expect(end).toBeGreaterThan(start);
	expect(end).toBeLessThanOrEqual(outer.end);
}

describe('for any text', () => {
	it.each(SEGMENTER_NAMES)('the words of %s tile it at both levels, and parts tile their word', (name) => {
		fc.assert(
			fc.property(anyText, (text) => {
				const segmenter = engine.segmenter(name);
				expect(segmenter.both(text)).toEqual({ fine: segmenter.fine(text), words: segmenter.words(text) });
				for (const tokens of [segmenter.fine(text), segmenter.words(text)]) {
					expectTiles(text, tokens);
					for (const { text: word, start, parts } of tokens) {
						if (!parts) continue;
						expect(parts.length).toBeGreaterThan(1);
						expectTiles(
							word,
							parts.map((part) => ({ ...part, start: part.start - start, end: part.end - start }))
						);
					}
				}
			})
		);
	});

	it('sentences are trimmed, in order, and hold every character that is not white space', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let seen = 0;
				for (const { text: sentence, start, end } of engine.sentences(text)) {
					expect(text.slice(seen, start).trim()).toBe('');
					expect(text.slice(start, end)).toBe(sentence);
					expect(sentence.trim()).toBe(sentence);
					expect(sentence).not.toBe('');
					seen = end;
				}
				expect(text.slice(seen).trim()).toBe('');
			})
		);
	});

	it('facts, terms and questions point into it', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const whole = { start: 0, end: text.length };
				const { facts, terms, quiz, paragraphs } = study(engine, text);
				for (const span of [...facts, ...paragraphs]) expectInside(whole, span);
				for (const { headword, word, sentence, occurrences } of [...terms.words, ...terms.names]) {
					expect(headword).not.toBe('');
					expectInside(sentence, word);
					for (const occurrence of occurrences) expectInside(whole, occurrence);
				}
				for (const { answer, sentence, choices, key } of quiz) {
					expectInside(sentence, answer);
					expect(text.slice(answer.start, answer.end)).toBe(answer.text);
					expect(choices[key]).toBeDefined();
					expect(new Set(choices.map(({ th }) => th)).size).toBe(choices.length);
				}
			})
		);
	});

	it('lookup throws on no word', () => {
		fc.assert(fc.property(anyText, (word) => void engine.lexicon.lookup(word)));
	});
});
