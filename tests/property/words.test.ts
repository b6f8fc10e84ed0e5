import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../src/engine-data/build-trie.ts';
import { readTrie } from '../../src/lib/thai/lexicon/trie.ts';
import { clusterJoins } from '../../src/lib/thai/text/clusters.ts';
import { normalise } from '../../src/lib/thai/text/normalise.ts';
import { paragraphs } from '../../src/lib/thai/text/paragraphs.ts';
import { scan } from '../../src/lib/thai/words/scan.ts';
import { SEGMENTER_NAMES } from '../../src/lib/thai/words/segmenter.ts';
import { realEngine } from '../support/engine.ts';
import { anyText } from '../support/thai-text.ts';

describe('normalise, for any text', () => {
	it('is idempotent', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = normalise(text).text;
				expect(normalise(once).text).toBe(once);
			})
		);
	});

	it('maps offsets without ever stepping back, from 0 to the end', () => {
		fc.assert(
			fc.property(anyText, (original) => {
				const { text, toOriginal } = normalise(original);
				let last = 0;
				for (let i = 0; i <= text.length; i++) {
					expect(toOriginal(i)).toBeGreaterThanOrEqual(last);
					last = toOriginal(i);
				}
				expect(toOriginal(0)).toBe(0);
				if (text !== '') expect(last).toBe(original.length);
			})
		);
	});

	it('gives every unit of a letter that NFC spells with two the one that it came from', () => {
		const { text, toOriginal } = normalise('ก\u0958ข');
		expect(text).toBe('ก\u0915\u093cข');
		expect([0, 1, 2, 3, 4].map(toOriginal)).toEqual([0, 1, 1, 2, 3]);
	});

	it('gives for the start of a Thai cluster that was not rewritten the very unit it came from', () => {
		fc.assert(
			fc.property(anyText, (original) => {
				const { text, toOriginal } = normalise(original);
				for (let i = 0; i < text.length; i++) {
					const end = toOriginal(i + 1);
					const piece = original.slice(toOriginal(i), end);
					// NFC spells a few letters with two units (U+0958): all of them stand for the one they came from.
					let first = i;
					while (first > 0 && toOriginal(first - 1) === toOriginal(i)) first--;
					if (piece.length === 1) expect(normalise(piece).text).toBe(text.slice(first, i + 1));
				}
			})
		);
	});
});

describe('the words of any text', () => {
	it.each(SEGMENTER_NAMES)('%s never begins one inside a character cluster', (name) => {
		fc.assert(
			fc.property(anyText, (original) => {
				const { text } = normalise(original);
				const joins = clusterJoins(text);
				for (const { start } of realEngine().segmenter(name).words(text)) expect(joins[start]).toBe(0);
			})
		);
	});

	it.each(SEGMENTER_NAMES)('%s gives tapped words that begin and end where fine ones do', (name) => {
		fc.assert(
			fc.property(anyText, (text) => {
				const segmenter = realEngine().segmenter(name);
				const starts = new Set(segmenter.fine(text).map(({ start }) => start));
				for (const { start, parts = [] } of segmenter.words(text))
					for (const edge of [start, ...parts.map((part) => part.start)]) expect(starts).toContain(edge);
			})
		);
	});

	it('the stretches of the scan tile it', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let at = 0;
				for (const { start, end } of scan(text)) {
					expect(start).toBe(at);
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(at).toBe(text.length);
			})
		);
	});

	it('its paragraphs hold every character that is not blank, on one line each', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let at = 0;
				const blank = /^[\s\u0085\u00ad\u200b-\u200d\ufeff]*$/;
				for (const { start, end } of paragraphs(text)) {
					expect(text.slice(at, start)).toMatch(blank);
					expect(text.slice(start, end)).toMatch(/^[^\n\r]+$/);
					at = end;
				}
				expect(text.slice(at)).toMatch(blank);
			})
		);
	});
});

describe('a trie of any words', () => {
	const word = fc
		.array(fc.constantFrom('ก', 'า', 'ร', '.', ' ', 'a', '่'), { minLength: 1, maxLength: 6 })
		.map((letters) => letters.join(''));

	it('numbers each of them once and knows no other', () => {
		fc.assert(
			fc.property(fc.array(word), fc.array(word), (words, others) => {
				const trie = readTrie(buildTrie(words));
				const ids = new Set(words.map((one) => trie.idOf(one)));
				expect([...ids].sort((a, b) => a - b)).toEqual([...new Set(words)].map((_, i) => i));
				for (const other of others) if (!words.includes(other)) expect(trie.idOf(other)).toBe(-1);
			})
		);
	});
});
