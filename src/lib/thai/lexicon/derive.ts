import { readNumeral } from '../facts/numerals.ts';
import type { Entry, Sense } from './entry.ts';
import { plural } from './english/nouns.ts';
import { PATTERNS, type Pattern } from './derive-patterns.ts';

const GLOSSES = 4;
const REPEATED = /^(.+?)\s?ๆ$/;

/**
 * The entry that a rule makes of a word that is not written: number words, repetitions with `ๆ`, and derivatives whose
 * base `lookup` knows (`การ` + verb, `ความ` + verb, `ผู้`, `นัก`, `น่า`, `อย่าง`, `ไม่`, `ชาว`, `ภาษา`, `ประเทศ`). `null`
 * where no rule applies. Iwasaki and Ingkaphirom, A Reference Grammar of Thai (2005), chapters 2 and 3, for the prefixes.
 */
export function derive(word: string, lookup: (base: string) => Entry | null): Entry | null {
	return number(word) ?? repetition(word, lookup) ?? derivative(word, lookup);
}

function number(word: string): Entry | null {
	const numeral = readNumeral(word, 0, (offset) => offset === word.length);
	if (!numeral || numeral.end !== word.length || numeral.style !== 'words') return null;
	const { value, to } = numeral;
	const gloss = value.toLocaleString('en-GB') + (to === undefined ? '' : ` or ${to.toLocaleString('en-GB')}`);
	return { headword: word, source: 'rule', senses: [{ pos: 'NUM', gloss: [gloss], flags: ['number'] }] };
}

function repetition(word: string, lookup: (base: string) => Entry | null): Entry | null {
	const base = REPEATED.exec(word)?.[1];
	const entry = base === undefined ? null : lookup(base);
	if (!entry || base === undefined) return null;
	const senses = entry.senses.filter(isOpen).map(repeated);
	if (senses.length === 0) return null;
	return { headword: word, source: 'rule', senses, parts: [base, 'ๆ'] };
}

function isOpen({ pos, flags }: Sense): boolean {
	return /^(?:NOUN|VERB|ADJ|ADV|CLF|PRON)$/.test(pos) && !flags?.includes('function');
}

/** Repeating makes nouns plural and qualities vaguer or stronger. */
function repeated({ forms, ...sense }: Sense): Sense {
	if (sense.pos !== 'NOUN') return { ...sense, note: 'said twice: stronger, vaguer or again and again' };
	const gloss = sense.gloss.map((noun, i) => (i === 0 && forms?.plural) || plural(noun));
	return { ...sense, gloss, note: 'said twice: more than one' };
}

function derivative(word: string, lookup: (base: string) => Entry | null): Entry | null {
	for (const pattern of PATTERNS) {
		const base = baseOf(word, pattern);
		const entry = base === null ? null : lookup(base);
		const senses = entry ? sensesOf(pattern, entry) : [];
		if (base !== null && senses.length > 0) {
			return { headword: word, source: 'rule', senses, parts: [...pattern.parts, base] };
		}
	}
	return null;
}

function baseOf(word: string, { parts }: Pattern): string | null {
	const prefix = parts.join('');
	if (!word.startsWith(prefix) || word.length <= prefix.length) return null;
	return word.slice(prefix.length).trimStart();
}

/** The senses that a pattern makes of its base, each part of speech once, without glosses said twice. */
function sensesOf(pattern: Pattern, { senses }: Entry): Sense[] {
	const made: Sense[] = [];
	const seen = new Set<string>();
	for (const sense of senses) {
		const fresh = pattern.glosses(sense, senses).filter((text) => !seen.has(text));
		const gloss = [...new Set(fresh)].slice(0, GLOSSES);
		if (gloss.length === 0) continue;
		for (const text of gloss) seen.add(text);
		made.push({ pos: pattern.pos, gloss, ...(pattern.note !== undefined && { note: pattern.note }) });
	}
	return made;
}
