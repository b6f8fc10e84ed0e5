import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../src/engine-data/build-trie.ts';
import { readTrie } from '../../src/lib/thai/lexicon/trie.ts';
import { clusterJoins } from '../../src/lib/thai/text/clusters.ts';
import { normalise } from '../../src/lib/thai/text/normalise.ts';
import { paragraphs } from '../../src/lib/thai/text/paragraphs.ts';
import { isThaiLetter } from '../../src/lib/thai/text/script.ts';
import { scan, Scanner } from '../../src/lib/thai/words/scan.ts';
import { compileOverrides, findSettled } from '../../src/lib/thai/words/overrides.ts';
import { SEGMENTER_NAMES } from '../../src/lib/thai/words/segmenter.ts';
import { realEngine } from '../support/engine.ts';
import { anyText } from '../support/thai-text.ts';

/** Where the longest-first, left-to-right rule finds `word`, in a text that may need normalising. */
function findSettledIn(text: string, word: string): { start: number; end: number }[] {
	const { text: normal, toOriginal } = normalise(text);
	return findSettled(normal, compileOverrides({ words: [word] })).map(({ start, ends }) => ({
		start: toOriginal(start),
		end: toOriginal(ends.at(-1) as number)
	}));
}

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

	it.each(SEGMENTER_NAMES)('%s cuts it where its fine tokens end', (name) => {
		fc.assert(
			fc.property(anyText, (text) => {
				const segmenter = realEngine().segmenter(name);
				const ends = segmenter.fine(text).map(({ end }) => end);
				expect([...segmenter.cuts(text)]).toEqual(ends);
			})
		);
	});

	it.each(SEGMENTER_NAMES)('%s keeps to what a reader settled, at both levels', (name) => {
		const settled = fc.constantFrom('ทหาร', 'รัฐบาลกล่าว', 'อัสซี', 'ปีกว่า', 'Wag', '“ปี”', 'สิบเก้าปี');
		fc.assert(
			fc.property(anyText, settled, anyText, (before, word, after) => {
				const segmenter = realEngine()
					.segmenter(name)
					.withOverrides({ words: [word] });
				const text = `${before} ${word} ${after}`;
				for (const tokens of [segmenter.fine(text), segmenter.words(text)]) {
					expect(tokens.map((token) => token.text).join('')).toBe(text);
					for (const span of findSettledIn(text, word))
						expect(tokens).toContainEqual(expect.objectContaining(span));
				}
				expect([...segmenter.cuts(text)]).toEqual(segmenter.fine(text).map(({ end }) => end));
			})
		);
	});

	it('the scan finds the same stretches whether or not somebody has read the text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const stops = [
					...text.split('').flatMap((unit, i) => (isThaiLetter(unit.charCodeAt(0)) ? [] : [i])),
					text.length
				];
				const scanner = new Scanner();
				scanner.begin(Int32Array.from(stops));
				const ends: number[] = [];
				for (let at = 0; at < text.length; ends.push(at)) at = scanner.next(text, at);
				expect(ends).toEqual(scan(text).map(({ end }) => end));
			})
		);
	});

	it('its alternatives begin and end where words do', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const segmenter = realEngine().segmenter();
				const ends = new Set([0, ...segmenter.cuts(text)]);
				for (const { start, end, cuts } of segmenter.alternatives(text)) {
					expect(ends).toContain(start);
					expect(ends).toContain(end);
					for (const cut of cuts) expect(cut > start && cut < end).toBe(true);
				}
			})
		);
	});

	it('the scan tiles it', () => {
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

describe('a text of absurd length', () => {
	const MANY = 1_000_000;

	it.each([
		['one letter', 'ก'],
		['one syllable', 'กา'],
		['tone marks', '่'],
		['white space', ' '],
		['abbreviations', 'ก.'],
		['lone surrogates', '\ud800'],
		['Latin letters', 'a'],
		['words', 'บ้านเมือง']
	])('of %s is cut to its end', (_, piece) => {
		const text = piece.repeat(MANY / piece.length);
		const cuts = realEngine().segmenter().cuts(text);
		expect(cuts.at(-1)).toBe(text.length);
		expect(cuts.every((cut, k) => k === 0 || cut > (cuts[k - 1] as number))).toBe(true);
	});

	it('of ten million letters is cut to its end', () => {
		expect(realEngine().segmenter().cuts('ก'.repeat(10_000_000)).at(-1)).toBe(10_000_000);
	});

	it('is cut the same way around the joints of its pieces as one long enough to tell its kind', () => {
		const sentence = 'ทหารกลุ่มหนึ่งเดินทางกลับบ้านเมื่อวานนี้';
		// How coarsely compounds are cut depends on the beginning of a text: both have the same.
		const few = [...realEngine().segmenter().cuts(sentence.repeat(60))];
		const once = few.filter((cut) => cut <= sentence.length);
		const cuts = [...realEngine().segmenter().cuts(sentence.repeat(1000))];
		const expected = Array.from({ length: 1000 }, (_, k) =>
			once.map((cut) => cut + k * sentence.length)
		).flat();
		expect(cuts).toEqual(expected);
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
