import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sense } from '../lib/thai/lexicon/entry.ts';
import type { StoredEntry } from '../lib/thai/lexicon/format.ts';
import { normalise } from '../lib/thai/text/normalise.ts';
import { readTable, type Fault } from './tsv.ts';

/** A row of `demonyms.tsv`. */
export interface Demonym {
	/** ISO 3166-1 alpha-2. */
	code: string;
	/** English name where ours is not CLDR's; else empty. */
	name: string;
	adj: string;
	people: string;
}

const DEMONYMS = fileURLToPath(new URL('demonyms.tsv', import.meta.url));
const THAI = 'th';
const ENGLISH = 'en-GB';
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Units of account and past currencies that CLDR lists under current codes. */
const NO_MONEY = new Set(['XDR', 'XSU', 'XCG', 'ZWL', 'SLL', 'CUC', 'HRK']);

export function readDemonyms(): { rows: Demonym[]; faults: Fault[] } {
	const { rows, faults } = readTable('demonyms.tsv', readFileSync(DEMONYMS, 'utf8'), [
		'code',
		'name',
		'adj',
		'people'
	]);
	const seen = new Set<string>();
	for (const { line, cells } of rows) {
		const fault = (message: string): number => faults.push({ file: 'demonyms.tsv', line, message });
		if (!/^[A-Z]{2}$/.test(cells.code)) fault(`${cells.code} is no ISO 3166-1 code`);
		if (seen.has(cells.code)) fault(`${cells.code} stands twice`);
		if (cells.adj === '') fault(`${cells.code} has no adjective`);
		seen.add(cells.code);
	}
	return { rows: rows.map(({ cells }) => cells), faults };
}

/**
 * Entries for the countries, languages and currencies of the world, their names from Unicode CLDR as the running
 * Node carries it (`Intl.DisplayNames`), adjectives and peoples from `demonyms.tsv`. One entry a headword.
 * @throws {Error} where this Node has no Thai names (built without full ICU).
 */
export function worldEntries(): StoredEntry[] {
	if (!Intl.DisplayNames.supportedLocalesOf(THAI).length)
		throw new Error('this Node has no Thai locale data: use a build with full ICU');
	const entries = new Map<string, Sense[]>();
	const parts = new Map<string, string[]>();
	const add = (headword: string, sense: Sense): void => {
		const senses = entries.get(headword);
		if (!senses) entries.set(headword, [sense]);
		else if (senses[0]?.pos !== sense.pos) senses.push(sense);
	};

	for (const [name, sense] of countries()) add(name, sense);
	for (const [name, sense] of languages()) {
		add(`ภาษา${name}`, sense);
		parts.set(`ภาษา${name}`, ['ภาษา', name]);
		// A language that is called as its country: `พูดไทย`.
		if (entries.has(name)) add(name, { ...sense, note: `the language, short for ภาษา${name}` });
	}
	for (const [name, sense] of currencies()) add(name, sense);
	return [...entries].map(([headword, senses]) => ({
		headword,
		senses,
		...optional('parts', parts.get(headword))
	}));
}

function* countries(): Generator<[string, Sense]> {
	const long = names('region', THAI);
	const short = names('region', THAI, 'short');
	const english = names('region', ENGLISH);
	const englishShort = names('region', ENGLISH, 'short');
	for (const { code, name, adj, people } of readDemonyms().rows) {
		const full = plain(name || (english(code) ?? ''));
		const brief = name ? full : plain(englishShort(code) ?? full);
		const gloss = [...new Set([full, brief])];
		const sense: Sense = {
			pos: 'PROPN',
			gloss,
			flags: ['place'],
			forms: { ...optional('adj', adj), ...optional('people', people) }
		};
		for (const thai of new Set([long(code), short(code)])) if (isHeadword(thai)) yield [spell(thai), sense];
	}
}

function* languages(): Generator<[string, Sense]> {
	const thaiOf = names('language', THAI);
	const englishOf = names('language', ENGLISH);
	for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
		// Codes that ISO 639 has withdrawn are read as others.
		if (Intl.getCanonicalLocales(code)[0] !== code) continue;
		const thai = thaiOf(code);
		const english = englishOf(code);
		if (isHeadword(thai) && english)
			yield [spell(thai), { pos: 'NOUN', gloss: [english, `${english} language`] }];
	}
}

function* currencies(): Generator<[string, Sense]> {
	const thaiOf = names('currency', THAI);
	const englishOf = names('currency', ENGLISH);
	for (const code of Intl.supportedValuesOf('currency')) {
		const thai = thaiOf(code);
		const english = englishOf(code);
		if (NO_MONEY.has(code) || !isHeadword(thai) || !english) continue;
		yield [spell(thai), { pos: 'NOUN', gloss: [lowerMoney(plain(english))], flags: ['unit'] }];
	}
}

function names(
	type: Intl.DisplayNamesOptions['type'],
	locale: string,
	style: 'long' | 'short' = 'long'
): (code: string) => string | undefined {
	const display = new Intl.DisplayNames(locale, { type, style, fallback: 'none' });
	return (code) => display.of(code);
}

/** CLDR's explanations (`เมียนมา (พม่า)`, `คองโก - กินชาซา`, years) are no words of a newspaper. */
function isHeadword(thai: string | undefined): thai is string {
	return thai !== undefined && !/[()\d]| [-–—] /.test(thai) && /^[\u0e00-\u0e7f]/.test(thai);
}

function spell(thai: string): string {
	return normalise(thai).text;
}

function plain(english: string): string {
	return english.replaceAll(' & ', ' and ');
}

/** `New Taiwan Dollar` → `New Taiwan dollar`: CLDR writes names of money in upper case, news does not. */
function lowerMoney(english: string): string {
	const words = english.split(' ');
	return words
		.map((word, i) =>
			i === words.length - 1 || (i > 0 && /^(?:New|Convertible)$/.test(word)) ? word.toLowerCase() : word
		)
		.join(' ');
}

function optional<K extends string, V>(key: K, value: V | undefined | ''): Partial<Record<K, V>> {
	return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, V>);
}
