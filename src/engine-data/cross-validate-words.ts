import { readPack, writePack } from '../lib/thai/pack.ts';
import { createSegmenter } from '../lib/thai/words/create.ts';
import { SETTINGS, trainWordModel, type ModelSettings } from './train-word-model.ts';
import type { TreebankSentence } from './treebank.ts';
import type { ListedWord } from './word-list.ts';
import { packWords } from './word-model.ts';

/** Word precision, recall and their harmonic mean, each from 0 to 1. */
export interface WordScore {
	precision: number;
	recall: number;
	f1: number;
}

/**
 * Trains on all folds but one and cuts that one, with the very code that the app runs, for each fold. Folds are made of single
 * sentences, or of whole documents, so that no name or topic is known from its own document.
 */
export function crossValidate(
	sentences: readonly TreebankSentence[],
	listed: ReadonlyMap<string, ListedWord>,
	folds: number,
	by: 'sentence' | 'document',
	settings: ModelSettings = SETTINGS
): WordScore {
	const documents = [...new Set(sentences.map(({ document }) => document))];
	const foldOf = (sentence: TreebankSentence, index: number): number =>
		(by === 'sentence' ? index : documents.indexOf(sentence.document)) % folds;
	let hits = 0;
	let gold = 0;
	let found = 0;
	for (let fold = 0; fold < folds; fold++) {
		const weights = trainWordModel(
			sentences.filter((sentence, i) => foldOf(sentence, i) !== fold),
			listed,
			settings
		);
		const pack = readPack(writePack(packWords(weights, listed)).buffer as ArrayBuffer);
		const segmenter = createSegmenter('lattice', pack);
		for (const { text, words } of sentences.filter((sentence, i) => foldOf(sentence, i) === fold)) {
			const spans = new Set(words.map(({ start, end }) => `${start},${end}`));
			const tokens = segmenter.fine(text).filter(({ kind }) => kind !== 'space');
			gold += spans.size;
			found += tokens.length;
			hits += tokens.filter(({ start, end }) => spans.has(`${start},${end}`)).length;
		}
	}
	const precision = hits / found;
	const recall = hits / gold;
	return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
