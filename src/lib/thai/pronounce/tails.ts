import { BLOCK, CODA, CONSONANT, letter } from './letters.ts';
import { Pool } from './pool.ts';

/** How the letters behind a vowel close its syllable. */
export const TAIL = {
	/** Nothing follows. */
	open: 0,
	/** One letter: `กัน`. */
	plain: 1,
	/** A letter and a silent ิ or ุ: `ชาติ`, `เหตุ`. */
	silentVowel: 2,
	/** A second letter is silent: `จักร`, `พุทธ`. */
	silentSecond: 3,
	/** What the karan marks behind the first letter is silent: `จันทร์`. */
	karan: 4,
	/** The letter closes this syllable and opens the next: `รัฐบาล` rat-tha-baan. */
	shared: 5,
	/** Everything up to the karan is silent: `เสาร์`. */
	karanOnly: 6,
	/** A letter behind the silenced one: `ฟิล์ม`. */
	behindKaran: 7,
	/** A silent ร or ห before the letter: `สามารถ`, `พรหม`. */
	silentFirst: 8,
	/** The same before a shared letter: `เกียรติ` kiat-ti. */
	silentShared: 9,
	/** A silent letter with ิ or ุ: `สิทธิ`. */
	silentSyllable: 10
} as const;

/** Whether the tail leaves its letter to the next syllable as well. */
export function isShared(kind: number): boolean {
	return kind === TAIL.shared || kind === TAIL.silentShared;
}

/** A tail as found in a text. */
export interface TailSpelling {
	kind: number;
	/** The letter that sounds, 0 for none, and the silent letter beside it, 0 for none. */
	coda: number;
	silent: number;
	/** Where the syllable ends; a shared letter is left to the next. */
	end: number;
}

const RO = letter('ร');
const HO = letter('ห');
const MO = letter('ม');
const YO = letter('ย');
const WO = letter('ว');
const SARA_I = letter('ิ');
const SARA_U = letter('ุ');
const KARAN = letter('์');

/** By letter: 1 for a vowel or mark behind a consonant that makes it the beginning of a syllable. */
const OPENS = new Uint8Array(128);
for (const sign of 'ะัาำิีึืฺุูๅ็่้๊๋') OPENS[letter(sign)] = 1;

/** Whether the consonant before this letter begins a syllable. */
export function opens(sign: number): boolean {
	return OPENS[sign] === 1;
}

/** A pool of tails. */
export function tailPool(): Pool<TailSpelling> {
	return new Pool(() => ({ kind: 0, coda: 0, silent: 0, end: 0 }));
}

/** Fills `out` with every tail that the letters at `at` may make. */
export function tailsAt(text: string, at: number, out: Pool<TailSpelling>): void {
	out.clear();
	add(out, TAIL.open, 0, 0, at);
	const x = text.charCodeAt(at) - BLOCK;
	if (CONSONANT[x] !== 1) return;
	const y = text.charCodeAt(at + 1) - BLOCK;
	if (y === KARAN) {
		add(out, TAIL.karanOnly, 0, x, at + 2);
		const z = text.charCodeAt(at + 2) - BLOCK;
		if (sounds(z) && !opens(text.charCodeAt(at + 3) - BLOCK)) behindKaran(text, at + 2, x, z, out);
		return;
	}
	const karan = karanBehind(text, at + 1);
	if (karan > 0) {
		if (sounds(x)) add(out, TAIL.karan, x, y, karan);
		if (x === RO && sounds(y)) add(out, TAIL.silentFirst, y, x, karan);
		if (karan - at <= 3) add(out, TAIL.karanOnly, 0, x, karan);
	}
	if (sounds(x)) add(out, TAIL.shared, x, 0, at);
	if (opens(y)) {
		if (sounds(x) && isSilentVowel(text, at + 1)) add(out, TAIL.silentVowel, x, y, at + 2);
		return;
	}
	if (sounds(x)) add(out, TAIL.plain, x, 0, at + 1);
	if (CONSONANT[y] === 1) second(text, at, x, y, out);
}

function add(out: Pool<TailSpelling>, kind: number, coda: number, silent: number, end: number): void {
	const slot = out.next();
	slot.kind = kind;
	slot.coda = coda;
	slot.silent = silent;
	slot.end = end;
}

function behindKaran(text: string, at: number, silenced: number, z: number, out: Pool<TailSpelling>): void {
	const karan = karanBehind(text, at + 1);
	if (karan > 0) add(out, TAIL.behindKaran, z, silenced, karan);
	if (text.charCodeAt(at + 1) - BLOCK !== KARAN) add(out, TAIL.behindKaran, z, silenced, at + 1);
}

/** Tails of which the second letter is a part. */
function second(text: string, at: number, x: number, y: number, out: Pool<TailSpelling>): void {
	const next = text.charCodeAt(at + 2) - BLOCK;
	if (next === KARAN) return;
	const hasSilentFirst = (x === RO && sounds(y)) || (x === HO && y === MO);
	if (hasSilentFirst) add(out, TAIL.silentShared, y, x, at + 1);
	const isVowel = isSilentVowel(text, at + 2);
	if (isVowel || !opens(next)) {
		const end = isVowel ? at + 3 : at + 2;
		if (hasSilentFirst) add(out, TAIL.silentFirst, y, x, end);
		if (mayHide(x, y)) add(out, isVowel ? TAIL.silentSyllable : TAIL.silentSecond, x, y, end);
	}
}

const T = CODA[letter('ต')];
/** Nasals and ล, behind which a stop may be silent. */
const NASAL = new Uint8Array(128);
for (const of of 'งญณนมล') NASAL[letter(of)] = 1;

/** Whether a second letter is silent in some words: ร and ย behind a stop, a stop behind another of its kind or behind a nasal. */
function mayHide(x: number, y: number): boolean {
	if (!sounds(x) || !sounds(y)) return false;
	if (NASAL[x] === 1) return NASAL[y] !== 1 && y !== RO && y !== YO && y !== WO;
	if (y === RO || y === YO) return x !== RO && x !== YO && x !== WO;
	return CODA[x] === CODA[y] && CODA[x] === T;
}

function sounds(of: number): boolean {
	return CODA[of] !== 0 && CODA[of] !== undefined;
}

/** ิ or ุ behind a consonant, without a tone mark or karan of its own. */
function isSilentVowel(text: string, at: number): boolean {
	const sign = text.charCodeAt(at) - BLOCK;
	if (sign !== SARA_I && sign !== SARA_U) return false;
	const next = text.charCodeAt(at + 1) - BLOCK;
	return next !== KARAN && !(next >= 0x48 && next <= 0x4b);
}

/** The end of the karan that silences the letters from `at` on (at most four consonants, ิ and ุ); 0 where there is none. */
function karanBehind(text: string, at: number): number {
	for (let end = at; end < at + 5; end++) {
		const sign = text.charCodeAt(end) - BLOCK;
		if (sign === KARAN) return end + 1;
		if (CONSONANT[sign] !== 1 && sign !== SARA_I && sign !== SARA_U) return 0;
	}
	return 0;
}
