/**
 * Learns from our own names of people and places how names are transliterated, and writes `names.txt`; with `--folds` prints how many
 * names are spelt right, cross-validated, and writes nothing. Without chance: the same lexicon gives the same file.
 *
 *     npx tsx src/engine-data/train-names.ts [--folds 5]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readNameModel, writeNameModel, type NameModel } from '../lib/thai/lexicon/names/model.ts';
import { spellName } from '../lib/thai/lexicon/names/spell.ts';
import { lexiconEntries } from '../lexicon/compile.ts';
import { wholeNumber } from './flags.ts';
import { trainNames } from './name-model.ts';
import { namePairs, type NamePair } from './name-pairs.ts';
import { NAMES_FILE } from './sections.ts';

const { folds } = parseArgs({ options: { folds: { type: 'string' }, seed: { type: 'string' } } }).values;
const pairs = namePairs(lexiconEntries());
if (folds === undefined) writeFileSync(NAMES_FILE, writeNameModel(trainNames(pairs)));
else crossValidate(wholeNumber('folds', folds, 2));

function crossValidate(count: number): void {
	const right = { first: 0, three: 0 };
	for (let fold = 0; fold < count; fold++) {
		const model = modelOf(pairs.filter((_, i) => i % count !== fold));
		for (const { thai, latin } of pairs.filter((_, i) => i % count === fold)) {
			const spellings = spellName(model, thai, 3).map((spelling) => spelling.latin);
			if (spellings[0] === latin) right.first++;
			if (spellings.includes(latin)) right.three++;
		}
	}
	const percent = (n: number): string => ((100 * n) / pairs.length).toFixed(1);
	console.log(
		`names: ${pairs.length} words; spelt right at the first guess ${percent(right.first)} %, among three ${percent(right.three)} %`
	);
}

function modelOf(train: readonly NamePair[]): NameModel {
	return readNameModel(writeNameModel(trainNames(train)));
}
