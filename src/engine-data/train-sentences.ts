/**
 * Trains the sentence splitter and writes `sentences.json`, or cross-validates it by document.
 *
 *     tsx src/engine-data/train-sentences.ts                 # trains on all documents, writes src/engine-data/sentences.json
 *     tsx src/engine-data/train-sentences.ts --folds 5       # prints boundary F1 on documents not trained on; writes nothing
 *
 * Reads `../shared/eval/data/sentences-{ntrex,flores}.jsonl` and, for the words, `src/generated/engine.bin`.
 * `--seed N` deals the documents into folds; training itself is deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { modelOf, type SentenceDocument } from '../lib/thai/sentences/model.ts';
import { createSentenceSplitter } from '../lib/thai/sentences/split.ts';
import { createEngine } from '../lib/thai/analyze.ts';
import { wholeNumber } from './flags.ts';
import { readCompiledPack } from './pack-file.ts';
import { mulberry32, shuffle } from './random.ts';
import { prepareDoc, type SentenceDoc, train, type TrainingOptions } from './sentence-examples.ts';

const DATA = new URL('../../../shared/eval/data/', import.meta.url);
const OUT = new URL('./sentences.json', import.meta.url);
const CORPORA = ['sentences-ntrex', 'sentences-flores'];
const OPTIONS: TrainingOptions = {
	penalty: 5,
	coarsePenalty: 1,
	segmentPenalty: 2,
	iterations: 60,
	minCount: 3,
	smallest: 0.08,
	threshold: 0.3,
	coherence: 0.05
};

const { values } = parseArgs({
	options: { folds: { type: 'string' }, seed: { type: 'string', default: '1' } }
});
const pack = readCompiledPack();
const engine = createEngine(pack);
const corpora = CORPORA.map((name) => ({ name, docs: readDocs(name) }));
if (values.folds !== undefined) {
	crossValidate(wholeNumber('folds', values.folds, 2), Number(values.seed));
} else {
	const text = `${JSON.stringify(
		train(
			corpora.flatMap(({ docs }) => docs),
			OPTIONS
		)
	)}\n`;
	writeFileSync(OUT, text);
	console.log(`${OUT.pathname}: ${Buffer.byteLength(text)} bytes`);
}

function readDocs(name: string): SentenceDoc[] {
	const lines = readFileSync(new URL(`${name}.jsonl`, DATA), 'utf8').split('\n');
	return lines.filter(Boolean).map((line) => {
		const { id, sentences } = JSON.parse(line) as { id: string; sentences: string[] };
		return prepareDoc(id, sentences, (text) => engine.tokens(text).fine);
	});
}

/** Trains `folds` times on all documents but a fold's, and scores what the engine makes of the fold. */
function crossValidate(folds: number, seed: number): void {
	const random = mulberry32(seed);
	const dealt = corpora.map(({ name, docs }) => ({
		name,
		docs: shuffle([...docs], random),
		score: [0, 0, 0]
	}));
	for (let fold = 0; fold < folds; fold++) {
		const document = train(
			dealt.flatMap(({ docs }) => docs.filter((_, at) => at % folds !== fold)),
			OPTIONS
		);
		for (const { docs, score } of dealt) {
			docs.forEach((doc, at) => at % folds === fold && addScore(score, doc, document));
		}
	}
	for (const { name, score } of dealt) {
		const [hits = 0, predicted = 0, gold = 0] = score;
		const [p, r] = [hits / predicted, hits / gold];
		const percent = [p, r, (2 * p * r) / (p + r)].map((x) => (100 * x).toFixed(2));
		console.log(
			`${name}: boundary P ${percent[0]} R ${percent[1]} F1 ${percent[2]} (${folds} folds by document)`
		);
	}
}

function addScore(score: number[], doc: SentenceDoc, document: SentenceDocument): void {
	const found = createSentenceSplitter(modelOf(document)).split(doc.text, doc.tokens).slice(0, -1);
	score[0]! += found.filter(({ end }) => doc.ends.has(end)).length;
	score[1]! += found.length;
	score[2]! += doc.ends.size;
}
