import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../../../src/lib/thai/pack.ts';
import { packTagWeights, ROW, unpackTagWeights } from '../../../../src/lib/thai/tags/model.ts';

const BITS = 8;
const weight = fc.integer({ min: -127, max: 127 });
const model = fc.record({
	bits: fc.constant(BITS),
	weights: fc
		.array(fc.tuple(fc.nat((ROW << BITS) - 1), weight), { maxLength: 200 })
		.map((cells) =>
			cells.reduce((all, [at, value]) => all.fill(value, at, at + 1), new Int8Array(ROW << BITS))
		),
	transitions: fc
		.array(fc.integer({ min: -0x8000, max: 0x7fff }), { minLength: ROW * ROW, maxLength: ROW * ROW })
		.map((values) => Int16Array.from(values))
});

describe('the weights of the tagger', () => {
	it('come out of the pack as they went in', () => {
		fc.assert(
			fc.property(model, (weights) => {
				expect(unpackTagWeights(packTagWeights(weights))).toEqual(weights);
			})
		);
	});

	it('are refused where bytes are missing or too many', () => {
		fc.assert(
			fc.property(model, fc.integer({ min: 1, max: 900 }), (weights, cut) => {
				const bytes = packTagWeights(weights);
				expect(() => unpackTagWeights(bytes.subarray(0, bytes.length - cut))).toThrow(PackError);
				expect(() => unpackTagWeights(Uint8Array.from([...bytes, 0]))).toThrow(PackError);
			})
		);
	});
});
