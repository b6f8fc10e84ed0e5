import { describe, expect, it } from 'vitest';
import { readEntries, writeEntries, type StoredEntry } from '../../../../src/lib/thai/lexicon/format.ts';
import { PackError } from '../../../../src/lib/thai/pack.ts';

const full: StoredEntry = {
	headword: 'สิทธิมนุษยชน',
	rank: 812,
	parts: ['สิทธิ', 'มนุษยชน'],
	variants: ['สิทธิ์มนุษยชน'],
	senses: [
		{
			pos: 'NOUN',
			gloss: ['human rights', 'rights'],
			flags: ['formal'],
			classifier: 'ข้อ',
			otherClassifiers: ['ประการ'],
			forms: { plural: 'human rights' },
			note: 'a note; with = signs',
			collocations: [{ text: 'ละเมิดสิทธิมนุษยชน', gloss: 'violate human rights' }]
		},
		{ pos: 'X', gloss: ['x'] }
	]
};
const bare: StoredEntry = { headword: 'หมา', senses: [{ pos: 'NOUN', gloss: ['dog'] }] };

describe('writeEntries and readEntries', () => {
	it('keep entries as they are, by id', () => {
		const store = readEntries(
			writeEntries(
				[
					[7, bare],
					[3, full]
				],
				9
			)
		);
		expect(store.size).toBe(2);
		expect(store.get(3, 'สิทธิมนุษยชน')).toEqual(full);
		expect(store.get(7, 'หมา')).toEqual(bare);
		expect([0, 3, 4, 7, 8, -1].map((id) => store.has(id))).toEqual([false, true, false, true, false, false]);
		expect(store.get(4, 'x')).toBeNull();
	});

	it('lead from a variant to its entry', () => {
		const store = readEntries(
			writeEntries(
				[
					[0, bare],
					[1, 'หมา']
				],
				2
			)
		);
		expect(store.get(1, 'หม่า')).toBe('หมา');
	});

	it('keep the spelling of a headword that its key cannot have', () => {
		const entry: StoredEntry = {
			headword: 'Konaté',
			senses: [{ pos: 'PROPN', gloss: ['Konaté'], flags: ['person'] }]
		};
		expect(readEntries(writeEntries([[0, entry]], 1)).get(0, 'Konate')).toEqual(entry);
	});

	it('work at any byte offset, and without entries', () => {
		const bytes = writeEntries([[0, bare]], 1);
		const shifted = new Uint8Array(bytes.byteLength + 3);
		shifted.set(bytes, 3);
		expect(readEntries(shifted.subarray(3)).get(0, 'หมา')).toEqual(bare);
		expect(readEntries(writeEntries([], 0)).has(0)).toBe(false);
	});

	it('refuse bytes with any single one changed, cut short or added', () => {
		const bytes = writeEntries(
			[
				[7, bare],
				[3, full]
			],
			9
		);
		for (let i = 0; i < bytes.byteLength; i++) {
			const damaged = bytes.slice();
			damaged[i] = (damaged[i] ?? 0) ^ 0x20;
			expect(() => readEntries(damaged)).toThrow(PackError);
			expect(() => readEntries(bytes.subarray(0, i))).toThrow(PackError);
		}
		expect(() => readEntries(Uint8Array.of(...bytes, 0))).toThrow(PackError);
	});
});
