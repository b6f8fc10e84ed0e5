import type { Lexicon } from '../../lexicon/entry.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../words/token.ts';
import { classifyLatin } from './latin.ts';
import { latinRunAt } from './latin-run.ts';
import { glossed, inherited } from './brackets.ts';
import { shortForms } from './short-forms.ts';
import type { Name } from './name.ts';
import { mayOpen } from './openings.ts';
import { organisationAt } from './organisations.ts';
import { personAt } from './persons.ts';
import { piecesOf } from './pieces.ts';
import { placeAt } from './places.ts';
import { isCapital, isThai, nameScope, overlaps, type NameScope } from './scope.ts';

/**
 * The names of people, places and bodies in a text, in its order, without overlaps; spans are UTF-16 offsets. First every
 * piece is asked what it begins (a body by list or head word, a person behind a title, a place), then brackets and short
 * forms take over what the text itself has made clear. `taken` are spans of dates and quantities, which name nothing.
 */
export function findNames(
	text: string,
	words: readonly Token[],
	sentences: readonly Span[],
	lexicon: Lexicon,
	fits: (offset: number) => boolean,
	taken: readonly Span[]
): Name[] {
	const scope = nameScope(text, piecesOf(words, lexicon), fits, new Set(sentences.map(({ start }) => start)));
	const found = withoutGuesses(text, sweep(scope, taken));
	const inBrackets = inherited(scope, found);
	const names = corrected(text, withoutOverlaps(text, [...inBrackets, ...glossed(scope, found), ...found]));
	return withoutOverlaps(text, [...names, ...shortForms(scope, names, taken)]).sort(
		(a, b) => a.start - b.start
	);
}

function sweep(scope: NameScope, taken: readonly Span[]): Name[] {
	const { pieces } = scope;
	const names: Name[] = [];
	let from = 0;
	let next = 0;
	for (const [index, piece] of pieces.entries()) {
		if (piece.start < from) continue;
		while (next < taken.length && (taken[next]?.end ?? 0) <= piece.start) next++;
		const date = taken[next];
		if (date && overlaps(date, piece)) continue;
		const name = nameAt(scope, index);
		// What a Latin run as a whole does not name, its words do not name either.
		if (!name && isCapital(piece)) from = latinRunAt(scope, index)?.end ?? from;
		if (!name || (date && overlaps(date, name))) continue;
		names.push(name);
		from = name.end;
	}
	return names;
}

function nameAt(scope: NameScope, index: number): Name | null {
	const piece = scope.pieces[index];
	if (piece && isThai(piece) && !mayOpen(scope.text, piece)) return null;
	if (isThai(piece) || (piece?.kind === 'abbreviation' && !isCapital(piece)))
		return organisationAt(scope, index) ?? personAt(scope, index) ?? placeAt(scope, index);
	if (!isCapital(piece)) return null;
	const titled = personAt(scope, index);
	const run = latinRunAt(scope, index);
	if (!run) return null;
	return titled && titled.start > run.start ? titled : classifyLatin(scope, run);
}

/** Latin words that only might be a person's name are one only in a text that writes people's names in Latin letters. */
function withoutGuesses(text: string, names: readonly Name[]): Name[] {
	const isLatin = ({ start }: Name): boolean => /[A-Z]/.test(text.charAt(start));
	if (names.some((name) => name.kind === 'person' && !name.guess && isLatin(name))) return [...names];
	return names.filter((name) => !(name.kind === 'person' && name.guess && isLatin(name)));
}

/**
 * What the text makes sure elsewhere: a guessed name that is part of a person's name is that person; a titled name that
 * took a verb for its surname loses it where the given name has another surname (`นายสมเดช ตีราคา…` after `สมเดช ใจดี`).
 */
function corrected(text: string, names: readonly Name[]): Name[] {
	const parts = new Set<string>();
	const surnames = new Map<string, string>();
	const written = ({ start, end }: Name): string => text.slice(start, end);
	for (const name of names) {
		if (name.kind !== 'person' || name.guess) continue;
		const words = written(name).split(' ');
		if (words.length > 1) for (const word of words) parts.add(word);
		if (words.length > 1 && !surnames.has(words[0] ?? '')) surnames.set(words[0] ?? '', written(name));
	}
	return names.map((name) => {
		const form = written(name);
		if (name.guess && name.kind !== 'person' && form.split(' ').every((word) => parts.has(word)))
			return { ...name, kind: 'person' };
		const [given = ''] = form.split(' ');
		const full = surnames.get(given);
		const other = name.kind === 'person' && full !== undefined && full !== form && /^[ก-๎]/.test(form);
		return other && !form.startsWith(full) && !full.startsWith(form)
			? { ...name, end: name.start + given.length }
			: name;
	});
}

/** The names that no surer one, and no earlier one of the list, overlaps. */
function withoutOverlaps(text: string, names: readonly Name[]): Name[] {
	const covered = new Uint8Array(text.length);
	const sorted = [...names].sort((a, b) => Number(a.guess ?? false) - Number(b.guess ?? false));
	return sorted.filter(({ start, end }) => {
		const free = !covered.subarray(start, end).includes(1);
		if (free) covered.fill(1, start, end);
		return free;
	});
}
