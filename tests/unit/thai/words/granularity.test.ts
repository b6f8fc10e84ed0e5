import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packGranularity, trainGranularity } from '../../../../src/engine-data/word-granularity.ts';
import { PackError } from '../../../../src/lib/thai/pack.ts';
import {
	COARSEST,
	GRANULARITY_BUCKETS,
	granularityBuckets,
	GranularityModel
} from '../../../../src/lib/thai/words/granularity.ts';
import { readWordModel } from '../../../../src/lib/thai/words/model.ts';
import { Reading } from '../../../../src/lib/thai/words/reading.ts';
import { engineSections } from './sections.ts';

const { context } = readWordModel(engineSections());

function read(text: string, reading = new Reading()): Reading {
	reading.begin(text);
	context.read(reading);
	return reading;
}

describe('the granularity of a text', () => {
	const coarse = ['พระพุทธศาสนาในประเทศไทย', 'พระพุทธเจ้าตรัสรู้', 'วัดในพระพุทธศาสนา'];
	const fine = ['ตำรวจจับผู้ต้องหา', 'ผู้ต้องหาให้การกับตำรวจ', 'ตำรวจสอบสวนผู้ต้องหา'];
	const examples = [
		...coarse.map((text) => ({ buckets: granularityBuckets(read(text)), coarse: true })),
		...fine.map((text) => ({ buckets: granularityBuckets(read(text)), coarse: false }))
	];
	const features = trainGranularity(examples, 7);
	const model = new GranularityModel(packGranularity(features), features.get('granularity:bias') as number);

	it('is that of the texts that it was learned from', () => {
		for (const text of coarse) expect(model.of(read(text))).toBeGreaterThan(0);
		for (const text of fine) expect(model.of(read(text))).toBeLessThan(0);
	});

	it('is undecided where a text says nothing', () => {
		const model = new GranularityModel(new Int8Array(GRANULARITY_BUCKETS), 0);
		expect(model.of(read(''))).toBe(0);
		expect(model.of(read('ตำรวจ'))).toBe(0);
	});

	it('stays within its levels and forgets the text before', () => {
		const reading = new Reading();
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('ก', 'า', 'พ', 'ร', 'ะ', 'ุ', ' ', 'a') }), (text) => {
				read('พระพุทธเจ้าตรัสรู้ในพระพุทธศาสนา', reading);
				const level = model.of(read(text, reading));
				expect(level).toBe(model.of(read(text)));
				expect(Math.abs(level)).toBeLessThanOrEqual(COARSEST);
			})
		);
	});

	it('refuses a table of another size', () => {
		expect(() => new GranularityModel(new Int8Array(7), 0)).toThrow(PackError);
	});
});
