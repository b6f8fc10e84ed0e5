import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainWordModel } from '../../../src/engine-data/train-word-model.ts';
import { readTreebank, type TreebankSentence } from '../../../src/engine-data/treebank.ts';
import {
	formatFeatures,
	formatWords,
	parseWeights,
	WeightsFileError
} from '../../../src/engine-data/weights-file.ts';
import type { ListedWord } from '../../../src/engine-data/word-list.ts';
import { packWords } from '../../../src/engine-data/word-model.ts';
import { readPack, writePack } from '../../../src/lib/thai/pack.ts';
import { createSegmenter } from '../../../src/lib/thai/words/create.ts';

/** Sentences of a made-up treebank, one a document: `ตากลม` is ตา + กลม behind เด็ก, ตาก + ลม behind เขา. */
const SENTENCES = [
	['เด็ก:NOUN', 'ตา:NOUN', 'กลม:ADJ'],
	['เขา:PRON', 'ตาก:VERB', 'ลม:NOUN'],
	['เด็ก:NOUN', 'ดู:VERB', 'ลม:NOUN'],
	['เขา:PRON', 'มี:VERB', 'ตา:NOUN', 'กลม:ADJ'],
	['เขา:PRON', 'ดู:VERB', 'เด็ก:NOUN', 'ตา:NOUN', 'กลม:ADJ']
];

const conllu = [...SENTENCES, ...SENTENCES, ...SENTENCES, ...SENTENCES]
	.map((words, i) => {
		const forms = words.map((word) => word.split(':') as [string, string]);
		const rows = forms.map(
			([form, tag], k) => `${k + 1}\t${form}\t_\t${tag}\t_\t_\t0\troot\t_\tSpaceAfter=No`
		);
		const text = forms.map(([form]) => form).join('');
		return [`# filename = d${i}`, `# sent_id = ${i}`, `# text = ${text}`, ...rows, '', ''].join('\n');
	})
	.join('');

describe('the training of the word model', () => {
	let folder: string;
	let sentences: TreebankSentence[];
	const listed = new Map<string, ListedWord>([
		['ตากลม', { source: 'compound', tag: 'NOUN', inLexicon: true }]
	]);

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'aankhao-'));
		writeFileSync(join(folder, 'bank.conllu'), conllu);
		sentences = readTreebank(join(folder, 'bank.conllu'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('reads words with their offsets, tags and documents', () => {
		expect(sentences[0]).toEqual({
			id: '0',
			document: 'd0',
			text: 'เด็กตากลม',
			words: [
				{ start: 0, end: 4, tag: 'NOUN' },
				{ start: 4, end: 6, tag: 'NOUN' },
				{ start: 6, end: 9, tag: 'ADJ' }
			]
		});
	});

	it('learns to tell an ambiguous string by what stands before it, and to cut a listed compound', () => {
		const weights = trainWordModel(sentences, listed);
		const segmenter = createSegmenter(
			'lattice',
			readPack(writePack(packWords(weights, listed)).buffer as ArrayBuffer)
		);
		const fine = (text: string): string[] => segmenter.fine(text).map((token) => token.text);
		expect(fine('เด็กตากลม')).toEqual(['เด็ก', 'ตา', 'กลม']);
		expect(fine('เขาตากลม')).toEqual(['เขา', 'ตาก', 'ลม']);
		expect(segmenter.fine('เขา')[0]?.pos).toBe('PRON');
		expect(segmenter.words('เด็กตากลม').map((token) => token.text)).toEqual(['เด็ก', 'ตากลม']);
	});

	it('gives the same weights each time, and they survive their files', () => {
		const weights = trainWordModel(sentences, listed);
		expect(trainWordModel(sentences, listed)).toEqual(weights);
		const read = parseWeights(formatWords(weights), formatFeatures(weights));
		expect([...read.words].sort()).toEqual([...weights.words].sort());
		expect(read.classWords).toEqual(weights.classWords);
		expect([...read.features].sort()).toEqual([...weights.features].sort());
	});

	it('refuses a damaged file, naming the row', () => {
		expect(() =>
			parseWeights('word\tweight\tstep\ttag\tcount\nกา\tx\t0\tNOUN\t1\n', 'feature\tweight\n')
		).toThrow(new WeightsFileError('not a weight: x of กา'));
		expect(() => parseWeights('word\tweight\tstep\ttag\tcount\nกา\n', 'feature\tweight\n')).toThrow(
			WeightsFileError
		);
	});
});
