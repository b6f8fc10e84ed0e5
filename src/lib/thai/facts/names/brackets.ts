import { latinRunAt } from './latin-run.ts';
import { LATIN_COMMON } from '../data/latin-words.ts';
import type { Name } from './name.ts';
import { isCapital, isStrange, type NameScope } from './scope.ts';

/**
 * What stands in brackets right behind a name says it again in another way: in Latin script, or abbreviated. It is a name
 * of the same kind (`กองทุนการเงินระหว่างประเทศ (IMF)`, `สำนักงานทรัพยากรน้ำแห่งชาติ (สนทช.)`).
 */
export function inherited(scope: NameScope, names: readonly Name[]): Name[] {
	const { text, pieces, pieceAt } = scope;
	const found: Name[] = [];
	for (const { kind, end } of names) {
		const opening = /^\s?\(\s?/.exec(text.slice(end, end + 3))?.[0];
		if (!opening) continue;
		const at = end + opening.length;
		const index = pieceAt(at);
		const piece = pieces[index];
		if (!piece) continue;
		const behind = (stop: number): boolean => /^\s?(?:\)|,|:| หรือ|-)/.test(text.slice(stop, stop + 2));
		if (isCapital(piece)) {
			const run = latinRunAt(scope, index);
			if (run && behind(run.end) && !LATIN_COMMON.has(text.slice(run.start, run.end)))
				found.push({ kind, start: run.start, end: run.end });
		} else if (kind === 'organisation' && piece.kind === 'abbreviation' && behind(piece.end)) {
			found.push({ kind, start: piece.start, end: piece.end });
		}
	}
	return found;
}

/** What a Latin name in brackets says of the strange Thai word in front: `แม็คซิโก (Mexico)` is a place. */
export function glossed(scope: NameScope, names: readonly Name[]): Name[] {
	const { text, pieces, pieceAt } = scope;
	return names.flatMap((name) => {
		const opening = /\s?\(\s?$/.exec(text.slice(Math.max(0, name.start - 3), name.start))?.[0];
		if (!opening || !/^\s?\)/.test(text.slice(name.end, name.end + 2))) return [];
		const piece = pieces[pieceAt(name.start - opening.length - 1)];
		return isStrange(piece) && piece.end === name.start - opening.length
			? [{ kind: name.kind, start: piece.start, end: piece.end }]
			: [];
	});
}
