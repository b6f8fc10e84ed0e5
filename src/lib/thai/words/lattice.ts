import type { Sections } from '../pack.ts';
import { clusterJoins } from '../text/clusters.ts';
import { normalise } from '../text/normalise.ts';
import { readWordModel } from './model.ts';
import { neighbourClass } from './neighbours.ts';
import { scan } from './scan.ts';
import type { Token } from './token.ts';
import { Viterbi } from './viterbi.ts';

export function fineLattice(sections: Sections): (text: string) => Token[] {
	const model = readWordModel(sections);
	const viterbi = new Viterbi(model);
	return (original) => {
		const { text, toOriginal } = normalise(original);
		const joins = clusterJoins(text);
		const tokens: Token[] = [];
		let last = 0;
		const push = (end: number, kind: Token['kind']) => {
			const e = toOriginal(end);
			if (e > last) tokens.push({ text: original.slice(last, e), start: last, end: e, kind });
			last = Math.max(last, e);
		};
		const stretches = scan(text);
		stretches.forEach((s, i) => {
			if (s.kind !== 'thai') return push(s.end, s.kind);
			viterbi.cut(text, joins, s.start, s.end, neighbourClass(stretches[i - 1]), neighbourClass(stretches[i + 1]), (end, id) => push(end, id === -2 ? 'punctuation' : id === -1 ? 'abbreviation' : 'word'));
		});
		return tokens;
	};
}
