import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/lexicon/schema.ts';
import { parseShard } from '../../../src/lexicon/shards.ts';

const shard = (...rows: string[]): string => [COLUMNS.join('\t'), ...rows].join('\n');

describe('parseShard', () => {
	it('types a full row', () => {
		const row =
			'สิทธิมนุษยชน\tNOUN\thuman rights; rights\tformal\tข้อ ประการ\tสิทธิ+มนุษยชน\tplural=human rights\tin law';
		expect(parseShard('x.tsv', shard(row))).toEqual({
			faults: [],
			rows: [
				{
					file: 'x.tsv',
					line: 2,
					headword: 'สิทธิมนุษยชน',
					pos: 'NOUN',
					gloss: ['human rights', 'rights'],
					flags: ['formal'],
					classifiers: ['ข้อ', 'ประการ'],
					parts: ['สิทธิ', 'มนุษยชน'],
					forms: { plural: 'human rights' },
					note: 'in law'
				}
			]
		});
	});

	it.each([
		['\tNOUN\tdog', 'headword is empty'],
		['หมา\tNOUN\t', 'gloss is empty'],
		['หมา\tNOMEN\tdog', 'unknown pos NOMEN'],
		['หมา\tNOUN\tdog\tanimal', 'unknown flag animal'],
		['หมา\tNOUN\tdog\t\t\t\tmany=dogs', 'unknown form many'],
		['หมา\tNOUN\tdog\t\t\t\tplural=', 'form plural has no clean value'],
		['หมา\tNOUN\tdog\t\t\t\tplural=a; plural=b', 'form plural stands twice']
	])('leaves the row %j out and says why', (row, message) => {
		expect(parseShard('x.tsv', shard(row))).toEqual({
			rows: [],
			faults: [{ file: 'x.tsv', line: 2, message }]
		});
	});
});
