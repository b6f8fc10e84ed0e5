import { normalise } from '../lib/thai/text/normalise.ts';
import { AMERICAN_SPELLING, ARTICLE } from './style.ts';
import { LIMITS } from './schema.ts';
import type { ShardRow } from './shards.ts';

/** Checks one row against the style of the README; yields a message for each fault. */
export function* rowFaults(row: ShardRow): Generator<string> {
	for (const rule of RULES) yield* rule(row);
}

const RULES = [cells, headword, glosses, verbs, nouns, flags, parts, note];

const GRAMMATICAL = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);
const NAME_FLAGS = ['person', 'place', 'organisation', 'event'] as const;
/** Begins with a Thai consonant or leading vowel, a Latin letter or a digit, and holds nothing but such script. */
const HEADWORD =
	/^[\u0e01-\u0e2f\u0e40-\u0e44\p{Script=Latin}0-9][\u0e01-\u0e3a\u0e2f\u0e40-\u0e4e\p{Script=Latin}0-9 .,\-–'’&/+]*$/u;

function* cells(row: ShardRow): Generator<string> {
	const texts = [
		row.headword,
		...row.gloss,
		...row.classifiers,
		...row.parts,
		row.note,
		...Object.values(row.forms)
	];
	for (const text of texts) {
		if (text !== text.normalize('NFC')) yield `not NFC: ${text}`;
		if (text !== text.trim() || text.includes('  ')) yield `white space to spare in “${text}”`;
		if (/[\p{Cc}\p{Cf}]/u.test(text)) yield `invisible character in “${text}”`;
		if (/<\/?[a-z]|&[a-z]+;|&#/i.test(text)) yield `HTML in “${text}”`;
	}
}

function* headword({ headword: word }: ShardRow): Generator<string> {
	if (!HEADWORD.test(word)) yield `headword ${word} is neither Thai nor a Latin name`;
	else if (normalise(word).text !== word)
		yield `headword ${word} is not in normal spelling (${normalise(word).text})`;
}

function* glosses({ gloss }: ShardRow): Generator<string> {
	if (gloss.length > LIMITS.glosses) yield `${gloss.length} glosses, at most ${LIMITS.glosses}`;
	if (new Set(gloss).size < gloss.length) yield 'a gloss stands twice in the row';
	for (const text of gloss) {
		if (text === '') yield 'an empty gloss';
		if (/[()[\]{}]/.test(text)) yield `parenthesis in gloss “${text}”: a remark goes to note`;
		if (/[;,:!?]$/.test(text) || text.includes(';'))
			yield `gloss “${text}” ends in or holds stray punctuation`;
		if (/[\u0e00-\u0e7f]/.test(text)) yield `Thai in gloss “${text}”`;
		if (text.split(' ').length > LIMITS.glossWords)
			yield `gloss “${text}” has more than ${LIMITS.glossWords} words`;
		const american = AMERICAN_SPELLING.exec(text);
		if (american) yield `American spelling ${american[0]} in gloss “${text}”`;
	}
}

function* verbs({ pos, gloss, flags: marks }: ShardRow): Generator<string> {
	const infinitive = gloss.find((text) => text.startsWith('to '));
	if (infinitive !== undefined && !GRAMMATICAL.has(pos) && !marks.includes('function'))
		yield `gloss “${infinitive}” of a ${pos} begins with “to ”`;
	if (marks.includes('stative') && pos !== 'VERB') yield `flag stative on a ${pos}`;
}

function* nouns({ pos, gloss, classifiers, forms }: ShardRow): Generator<string> {
	if (pos === 'NOUN' || pos === 'CLF') {
		for (const text of gloss) if (ARTICLE.test(text)) yield `article in gloss “${text}”`;
	}
	if (classifiers.length > 0 && pos !== 'NOUN' && pos !== 'PROPN')
		yield `a ${pos} is not counted by a classifier`;
	if (forms.plural !== undefined && !['NOUN', 'CLF', 'PROPN', 'PRON', 'NUM'].includes(pos))
		yield `form plural on a ${pos}`;
	if ((forms.past !== undefined || forms.participle !== undefined) && pos !== 'VERB' && pos !== 'AUX')
		yield `form past or participle on a ${pos}`;
}

function* flags({ headword: word, pos, flags: marks }: ShardRow): Generator<string> {
	if (new Set(marks).size < marks.length) yield 'a flag stands twice';
	const isFunction = marks.includes('function');
	if (GRAMMATICAL.has(pos) && !isFunction) yield `${pos} is a grammatical word and carries the flag function`;
	const names = NAME_FLAGS.filter((flag) => marks.includes(flag));
	if (pos === 'PROPN' && names.length === 0) yield `PROPN carries one of ${NAME_FLAGS.join(', ')}`;
	if (pos !== 'PROPN' && names.length > 0) yield `flag ${names.join(', ')} needs pos PROPN`;
	if (isFunction && (pos === 'PROPN' || pos === 'NUM')) yield `flag function on a ${pos}`;
	if (pos === 'NUM' && !marks.includes('number')) yield 'NUM carries the flag number';
	if (marks.includes('unit') && !['CLF', 'NOUN', 'SYM'].includes(pos)) yield `flag unit on a ${pos}`;
	if (marks.includes('title') && pos !== 'NOUN' && pos !== 'PART') yield `flag title on a ${pos}`;
	if (/\.$/.test(word) && !marks.includes('abbreviation'))
		yield 'a headword with a full stop carries abbreviation';
	if (marks.includes('formal') && marks.includes('informal')) yield 'both formal and informal';
}

function* parts({ headword: word, parts: list }: ShardRow): Generator<string> {
	if (list.length === 0) return;
	if (list.length === 1 || list.some((part) => part === '')) yield 'parts: at least two, joined by +';
	if (list.join('') !== word) yield `parts ${list.join('+')} do not give the headword ${word}`;
}

function* note({ pos, note: text, flags: marks }: ShardRow): Generator<string> {
	if (text.length > LIMITS.note) yield `note has ${text.length} characters, at most ${LIMITS.note}`;
	if (pos === 'CLF' && text === '' && !marks.includes('unit'))
		yield 'a classifier tells in note what it counts';
}
