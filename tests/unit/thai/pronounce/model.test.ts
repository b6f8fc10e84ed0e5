import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../../../src/engine-data/build-trie.ts';
import { PackError } from '../../../../src/lib/thai/pack.ts';
import {
	packPronounceWeights,
	packRespellings,
	readPronounceModel
} from '../../../../src/lib/thai/pronounce/model.ts';

describe('the sections of reading aloud', () => {
	const sections = (weights: Int8Array) =>
		new Map([
			['trie', buildTrie(['ตา'])],
			['pronounce-weights', packPronounceWeights(weights)],
			['pronounce-respellings', packRespellings([['ชลบุรี', 'ชน บุ-รี']])]
		]);

	it('give back what was packed', () => {
		const model = readPronounceModel(sections(new Int8Array(256).fill(-3)));
		expect([model.mask, model.weights[7], model.respellings.get('ชลบุรี')]).toEqual([255, -3, 'ชน บุ-รี']);
	});

	it('are refused where one is missing or of no size that a mask fits', () => {
		expect(() => readPronounceModel(new Map())).toThrow(PackError);
		expect(() => readPronounceModel(sections(new Int8Array(300)))).toThrow(PackError);
	});
});
