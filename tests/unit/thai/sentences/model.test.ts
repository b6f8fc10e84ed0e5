import { describe, expect, it } from 'vitest';
import { PackError } from '../../../../src/lib/thai/pack.ts';
import { FORMAT, modelOf, readSentenceModel, SCALE } from '../../../../src/lib/thai/sentences/model.ts';
import { SEGMENT_FEATURES } from '../../../../src/lib/thai/sentences/segment-features.ts';

const good = {
	format: FORMAT,
	threshold: 0.4,
	coherence: 0.1,
	boundary: { r1: { เขา: SCALE }, bias: { '': -SCALE } },
	segment: { [SEGMENT_FEATURES[3]!]: SCALE / 2 }
};
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('readSentenceModel', () => {
	it('reads weights by feature name', () => {
		const model = readSentenceModel(bytes(good));
		expect(model.boundary.get('r1=เขา')).toBe(1);
		expect(model.boundary.get('bias=')).toBe(-1);
		expect(model.segment[3]).toBe(0.5);
		expect(model.threshold).toBe(0.4);
	});

	it('refuses what is no JSON', () => {
		expect(() => readSentenceModel(new TextEncoder().encode('{'))).toThrow(PackError);
		expect(() => readSentenceModel(Uint8Array.of(0xff, 0xfe))).toThrow(PackError);
	});

	it.each([
		['another format', { ...good, format: 99 }],
		['a threshold that is no probability', { ...good, threshold: 1.5 }],
		['a missing coherence', { ...good, coherence: undefined }],
		['boundary weights that are a list', { ...good, boundary: [] }],
		['a weight that is no number', { ...good, boundary: { r1: { เขา: 'x' } } }],
		['a segment feature that the code does not know', { ...good, segment: { 'nonsense:1': 1 } }],
		['no object at all', null]
	])('refuses %s', (_, document) => {
		expect(() => modelOf(document)).toThrow(PackError);
	});
});
