import { LATIN_GIVEN } from '../data/given-names.ts';
import { BODY_WORDS, LATIN_COMMON } from '../data/latin-words.ts';
import type { Span } from '../../span.ts';
import { gazetteer } from './gazetteer.ts';
import type { Name, NameKind } from './name.ts';
import { isCapital, isStrange, isThai, stopsAt, type NameScope } from './scope.ts';

/**
 * Further mentions of names that the text has made known: the same name again, a person's given name or surname alone
 * (`โกอิตา` after `อัสซีมี โกอิตา`), a body's abbreviation. Thai parts that are everyday words are left alone.
 */
export function shortForms(scope: NameScope, names: readonly Name[], taken: readonly Span[]): Name[] {
	const { text, pieces, fits } = scope;
	const forms = formsOf(scope, names);
	const known = gazetteer(forms.keys());
	const covered = new Uint8Array(text.length);
	for (const { start, end } of [...names, ...taken]) covered.fill(1, start, end);
	const found: Name[] = [];
	for (const [index, piece] of pieces.entries()) {
		const at = piece.start;
		const length = known.longestAt(text, at, fits);
		const kind = forms.get(text.slice(at, at + length));
		if (kind === undefined) continue;
		const span = { start: at, end: at + length };
		if (covered.subarray(span.start, span.end).includes(1)) continue;
		if (/[A-Za-z]/.test(text.charAt(span.end))) continue;
		const before = pieces[index - 1];
		if (kind === 'place' && isThai(before) && !stopsAt(scope, before.start)) continue;
		found.push({ kind, ...span });
	}
	return found;
}

function formsOf(scope: NameScope, names: readonly Name[]): Map<string, NameKind> {
	const { text, pieces, pieceAt } = scope;
	const forms = new Map<string, NameKind>();
	const learn = (form: string, kind: NameKind): void => {
		if (form.length >= 3 && !forms.has(form) && !LATIN_COMMON.has(form)) forms.set(form, kind);
	};
	for (const { kind, start, end, guess } of [...names].sort(
		(a, b) => Number(a.guess ?? false) - Number(b.guess ?? false)
	)) {
		const whole = text.slice(start, end);
		const first = pieces[pieceAt(start)];
		const everyday = isThai(first) && first.known && first.end === end;
		if (kind === 'person') {
			if (!everyday) learn(whole, kind);
			for (const part of whole.split(' '))
				if (isTelling(scope, start + whole.indexOf(part), part)) learn(part, kind);
		} else if (kind === 'place' && !guess && isStrange(first) && first.end === end) learn(whole, kind);
		else if (!guess && isCapital(first) && !BODY_WORDS.has(whole)) learn(whole, kind);
		if (kind === 'organisation' && /^[A-Z]/.test(whole)) {
			// `Giants` after `Belfast Giants`: the nickname of a team.
			const nickname = whole.split(' ').at(-1) ?? '';
			if (nickname !== whole && /s$/.test(nickname) && BODY_WORDS.has(nickname)) learn(nickname, kind);
		}
		if (kind === 'organisation' && /^[A-Zก-ฮ][A-Zก-ฮ.]+$/.test(whole)) learn(whole, kind);
	}
	return forms;
}

/** Whether a part of a name names its bearer alone: a Latin word with a capital, or a Thai one that is no everyday word. */
function isTelling({ pieces, pieceAt }: NameScope, at: number, part: string): boolean {
	if (/^[A-Z]/.test(part))
		return part.length >= 3 && (/^\p{Lu}\p{L}/u.test(part) || LATIN_GIVEN.has(part)) && !part.endsWith('.');
	if (part.length < 3) return false;
	const first = pieces[pieceAt(at)];
	const last = pieces[pieceAt(at + part.length - 1)];
	return first !== undefined && last !== undefined && (!first.known || (!last.known && last !== first));
}
