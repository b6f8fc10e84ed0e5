import { describe, expect, it } from 'vitest';
import { dataFaults } from '../../../src/lexicon/data-faults.ts';
import { readRankedHeadwords } from '../../../src/lexicon/ranked.ts';
import { readShards, readSkipped } from '../../../src/lexicon/shards.ts';
import { formatFault } from '../../../src/lexicon/tsv.ts';
import { worldEntries } from '../../../src/lexicon/world.ts';

describe('the written lexicon', () => {
	const shards = readShards();
	const skipped = readSkipped();

	it('has no fault that a program can find', () => {
		expect(dataFaults().map(formatFault)).toEqual([]);
	});

	it('tells of at least 120 classifiers what they count', () => {
		const classifiers = shards.rows.filter(
			({ pos, note, flags }) => pos === 'CLF' && note !== '' && !flags.includes('unit')
		);
		expect(new Set(classifiers.map(({ headword }) => headword)).size).toBeGreaterThanOrEqual(120);
	});

	const ranks = readRankedHeadwords();
	it.skipIf(!ranks)('answers for the first 1,500 words of news (skipped without ../shared)', () => {
		const known = new Set(
			[...shards.rows, ...skipped.rows, ...worldEntries()].map(({ headword }) => headword)
		);
		const missing = [...(ranks ?? [])].filter(([word, rank]) => rank <= 1500 && !known.has(word));
		expect(missing).toEqual([]);
	});
});
