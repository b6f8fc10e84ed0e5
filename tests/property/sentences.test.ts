import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentenceModel } from '../../src/lib/thai/sentences/model.ts';
import type { Sentence } from '../../src/lib/thai/sentences/sentence.ts';
import { SEGMENT_FEATURES } from '../../src/lib/thai/sentences/segment-features.ts';
import { createSentenceSplitter } from '../../src/lib/thai/sentences/split.ts';
import { realEngine } from '../support/engine.ts';
import { anyText } from '../support/thai-text.ts';

const engine = realEngine();

/** Lines as a paste has them: prose, page furniture, dates, lists, blank lines. */
const page = fc
	.array(
		fc.oneof(
			anyText,
			fc.constantFrom(
				'พิมพ์',
				'',
				'  ',
				'- ก',
				'1. ข ค',
				'06/02/2567',
				'หน้าแรก > ข่าว > กีฬา',
				'“ก ข',
				'He left. She stayed.'
			)
		),
		{ maxLength: 12 }
	)
	.map((lines) => lines.join('\n'));

function expectCovers(text: string, sentences: readonly Sentence[]): void {
	let at = 0;
	for (const sentence of sentences) {
		expect(sentence.start).toBeGreaterThanOrEqual(at);
		expect(text.slice(at, sentence.start).trim()).toBe('');
		expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
		expect(sentence.text).not.toBe('');
		expect(sentence.text.trim()).toBe(sentence.text);
		at = sentence.end;
	}
	expect(text.slice(at).trim()).toBe('');
}

describe('for any text', () => {
	it('every character that is not white space lies in exactly one sentence, and spans are trimmed', () => {
		fc.assert(fc.property(fc.oneof(anyText, page), (text) => expectCovers(text, engine.sentences(text))));
	});

	it('the same holds whatever the words and weights are', () => {
		const words = fc.array(fc.nat(40), { maxLength: 12 });
		const weights = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(page, words, weights, (text, cuts, [bias = 0, long = 0, few = 0, threshold = 0]) => {
				const model = {
					format: 1,
					threshold: 0.5 + threshold / 1001,
					coherence: Math.abs(few) / 100,
					boundary: { bias: { '': bias } },
					segment: { [SEGMENT_FEATURES[4]!]: long, [SEGMENT_FEATURES[20]!]: few }
				};
				const splitter = createSentenceSplitter(
					readSentenceModel(new TextEncoder().encode(JSON.stringify(model)))
				);
				const ends = [...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
				const tokens = [...ends, text.length].map((end, k) => {
					const start = ends[k - 1] ?? 0;
					return { text: text.slice(start, end), start, end, kind: 'word' as const };
				});
				expectCovers(text, splitter.split(text, tokens));
				expectCovers(text, splitter.split(text, []));
			})
		);
	});
});
