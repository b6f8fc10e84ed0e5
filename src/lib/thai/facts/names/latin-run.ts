import type { Span } from '../../span.ts';
import { LATIN_GIVEN } from '../data/given-names.ts';
import { BODY_WORDS } from '../data/latin-words.ts';
import { LATIN_BODIES } from '../data/organisation-names.ts';
import { LATIN_PLACES } from '../data/place-names-world.ts';
import { isCapital, type NameScope } from './scope.ts';

/** A name in Latin script: words with capitals, one space, hyphen, apostrophe or `&` apart, small particles between. */
export interface LatinRun extends Span {
	/** Its words with their capitals (`Brian`, `O'Hagan`). */
	words: string[];
	/** Index of the piece behind it. */
	next: number;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'\-–.]\p{L}[\p{L}\p{M}]*)*\.?`;
const PARTICLE = String.raw`(?:of|the|and|for|de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|bint|al|el|ibn|ap|on|y|&)`;
/** `Thailand and Japan` are two. */
const PAIR = /^(\S+) and \S+$/;
const RUN = new RegExp(String.raw`${WORD}(?:(?: (?:${PARTICLE} ){0,2}| ?& ?)${WORD})*(?:['’]s)?`, 'yu');
/** The longest run of words that is read as one name. */
const MOST = 9;

/** The Latin name that begins with piece `index`, or `null`. A full stop at its end belongs only to an initial or `Inc.`. */
export function latinRunAt({ text, pieces, pieceAt, starts }: NameScope, index: number): LatinRun | null {
	const first = pieces[index];
	if (!isCapital(first)) return null;
	RUN.lastIndex = first.start;
	const found = RUN.exec(text)?.[0];
	if (found === undefined) return null;
	let run = uncrossed(found, first.start, starts);
	run = withoutHeading(run);
	const pair = PAIR.exec(run)?.[1] ?? '';
	if (pair !== '' && !LATIN_BODIES.has(run)) run = pair;
	if (/[^.]{4,}\.$/.test(run) && !/\.[A-Z]\.$|\b(?:Corp|Inc)\.$/.test(run)) run = run.slice(0, -1);
	const words = run.split(/[ &]+/).filter((word) => /^\p{Lu}/u.test(word));
	const end = first.start + run.length;
	return words.length > MOST ? null : { start: first.start, end, words, next: pieceAt(end) };
}

/** A run ends where a sentence starts. */
function uncrossed(run: string, start: number, starts: ReadonlySet<number>): string {
	for (let gap = run.indexOf(' '); gap > 0; gap = run.indexOf(' ', gap + 1))
		if (starts.has(start + gap + 1)) return run.slice(0, gap);
	return run;
}

/** `Chelsea Daniel Sturridge`, `Francis Beauvillier Mike Sullivan`: Thai sets one space between phrases too, so a given name may begin the next. */
function withoutHeading(run: string): string {
	const words = run.split(' ');
	for (let index = 1; index < words.length; index++) {
		const left = words.slice(0, index).join(' ');
		const next = words[index] ?? '';
		if (left === words.slice(index, index * 2).join(' ')) return left;
		if (!LATIN_GIVEN.has(next) || LATIN_GIVEN.has(left)) continue;
		const listed = LATIN_BODIES.has(left) || LATIN_PLACES.has(left);
		const body = index === 1 && (BODY_WORDS.has(left) || /^[A-Z]{3,}$/.test(left));
		const whole =
			index >= 2 && index < words.length - 1 && !/(?:^|\s)(?:\p{Lu}\.|St\.?|[a-z]+|&)$/u.test(left);
		if ((listed || body || whole) && !LATIN_BODIES.has(run) && !LATIN_PLACES.has(run)) return left;
	}
	return run;
}
