import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../../src/engine-data/build-trie.ts';
import { compoundsOf } from '../../../src/engine-data/pronounce-compounds.ts';
import { trainPronounceCrf } from '../../../src/engine-data/pronounce-crf.ts';
import { formatPronounce, parsePronounce } from '../../../src/engine-data/pronounce-file.ts';
import { fold } from '../../../src/engine-data/pronounce-gold.ts';
import { createLattices } from '../../../src/engine-data/pronounce-lattice.ts';
import { PronounceScore } from '../../../src/engine-data/pronounce-score.ts';
import { mulberry32 } from '../../../src/engine-data/random.ts';
import { WeightsFileError } from '../../../src/engine-data/weights-file.ts';
import { readTrie } from '../../../src/lib/thai/lexicon/trie.ts';
import { SCALE } from '../../../src/lib/thai/pronounce/model.ts';
import { ipa } from '../../../src/lib/thai/pronounce/notations/ipa.ts';
import { createPronouncer } from '../../../src/lib/thai/pronounce/pronounce.ts';

describe('the file of weights', () => {
	it('gives back what was written', () => {
		const weights = new Int8Array(1 << 10);
		weights[0] = 5;
		weights[700] = -127;
		expect(parsePronounce(formatPronounce(weights))).toEqual(weights);
	});

	it.each(['', 'bits\t40', 'bits\t10\n0\tx'])('refuses %j', (text) => {
		expect(() => parsePronounce(text)).toThrow(WeightsFileError);
	});
});

describe('training', () => {
	const trie = readTrie(buildTrie(['ตา', 'กลม']));
	const gold = [
		{ text: 'ตลาด', readings: ['ta1laːt1'] },
		{ text: 'ตลก', readings: ['ta1lok1'] },
		{ text: 'สนาม', readings: ['sa1naːm4'] },
		{ text: 'ถนน', readings: ['tʰa1non4'] },
		{ text: 'รัฐบาล', readings: ['rat3tʰa1baːn0'] }
	];

	it('learns to read its words, the same each time', () => {
		const build = createLattices(trie, (1 << 12) - 1);
		const lattices = gold.map(({ text, readings }) => build(text, readings));
		const settings = { epochs: 20, rate: 0.2, l1: 0, l2: 1, dropout: 0 };
		const train = () => trainPronounceCrf(() => lattices, 1 << 12, settings, mulberry32(1));
		const weights = Int8Array.from(train(), (weight) => Math.round(weight * SCALE));
		expect(Int8Array.from(train(), (weight) => Math.round(weight * SCALE))).toEqual(weights);
		const pronouncer = createPronouncer(
			{ trie, mask: weights.length - 1, weights, respellings: new Map() },
			{ lookup: () => null, has: () => false }
		);
		for (const { text, readings } of gold)
			expect(fold(ipa(pronouncer.pronounce(text)?.syllables ?? []))).toBe(readings[0]);
	});

	it('makes longer words of a list, each with both readings joined', () => {
		const longer = compoundsOf(new Array(50).fill(gold[0]), mulberry32(1));
		expect(longer.length).toBeGreaterThan(2);
		for (const { text, readings } of longer) {
			expect(text).toContain('ตลาด');
			expect(readings[0]).toContain('ta1laːt1');
			expect(readings[0]).not.toBe('ta1laːt1');
		}
	});

	it('counts words, segments and syllables', () => {
		const score = new PronounceScore();
		score.add('ตา', 'taː0', ['taː0'], true);
		score.add('ตา', 'taː4', ['taː0'], false);
		score.add('ตา', 'ta1', ['taː0'], false);
		score.add('ตา', 'ta1ta1', ['taː0'], false);
		expect(score.line()).toContain('exact 25.00 segments 50.00 syllables 75.00 of 4 words');
		expect(score.line()).toContain('sure of 25.00, of which exact 100.00');
		expect(score.misses).toHaveLength(3);
	});
});
