/**
 * Trains the pronunciation engine and writes `pronounce.txt`, or cross-validates it by word.
 *
 *     tsx src/engine-data/train-pronounce.ts                     # trains on all words
 *     tsx src/engine-data/train-pronounce.ts --folds 5 --seed 1  # prints figures on words not trained on; writes nothing
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bestPath, type PronounceTraining, trainPronounceCrf } from './pronounce-crf.ts';
import { readGold } from './pronounce-gold.ts';
import { buildLattice } from './pronounce-lattice.ts';
import { mulberry32, shuffle } from './random.ts';

const { values } = parseArgs({
	options: {
		folds: { type: 'string' }, seed: { type: 'string', default: '1' }, only: { type: 'string' }, show: { type: 'string' },
		epochs: { type: 'string', default: '12' }, rate: { type: 'string', default: '0.1' }, l1: { type: 'string', default: '0.3' },
		l2: { type: 'string', default: '1' }, dropout: { type: 'string', default: '0.2' }, bits: { type: 'string', default: '18' }
	}
});
const OPTIONS: PronounceTraining = { epochs: Number(values.epochs), rate: Number(values.rate), l1: Number(values.l1), l2: Number(values.l2), dropout: Number(values.dropout) };
const BITS = Number(values.bits);
const seed = Number(values.seed);
const words = readGold();
const lattices = words.map(({ text, readings }) => buildLattice(text, readings, (1 << BITS) - 1));
const folds = Number(values.folds ?? 5);
const dealt = shuffle(words.map((_, i) => i), mulberry32(seed));
const fold = new Int32Array(words.length);
dealt.forEach((i, at) => (fold[i] = at % folds));
let exact = 0, toneless = 0, syl = 0, n = 0; let nz = 0;
const misses: string[] = [];
for (let held = 0; held < (values.only ? Number(values.only) : folds); held++) {
	const training = words.map((_, i) => i).filter((i) => fold[i] !== held);
	const random = mulberry32(seed);
	const w = trainPronounceCrf((epoch) => shuffle([...training], mulberry32(seed + epoch)).map((i) => lattices[i]!), 1 << BITS, OPTIONS, random);
	nz = w.reduce((c, x) => c + (x !== 0 ? 1 : 0), 0);
	words.forEach(({ text, readings }, i) => {
		if (fold[i] !== held) return;
		n++;
		const l = lattices[i]!;
		const got = bestPath(l, w).map((e) => l.sounds[e]!).join('');
		const bare = (s: string) => s.replace(/[0-4]/g, '');
		const cnt = (s: string) => s.replace(/[^0-4]/g, '').length;
		if (readings.includes(got)) exact++;
		else misses.push(`${text}\t${got}\t${readings.join(' ')}`);
		if (readings.some((r) => bare(r) === bare(got))) toneless++;
		if (readings.some((r) => cnt(r) === cnt(got))) syl++;
	});
	console.log(`fold ${held}: ${((100 * exact) / n).toFixed(2)} ${((100 * toneless) / n).toFixed(2)} ${((100 * syl) / n).toFixed(2)} nz ${nz}`);
}
if (values.show) writeFileSync(values.show, misses.join('\n'));
