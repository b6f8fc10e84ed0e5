import { BLOCK, CONSONANT, letter } from './letters.ts';
import { Pool } from './pool.ts';

/** How the letters before a vowel make its onset. */
export const ONSET_KIND = {
	/** One letter, one sound. */
	single: 0,
	/** Both letters sound: `กร` kr. */
	cluster: 1,
	/** The second letter is silent: `จริง`, `สร้าง`. */
	silent: 2,
	/** `ทร` is s: `ทราบ`. */
	sor: 3,
	/** Leading ห gives its class: `หมา`. */
	leadingHo: 4,
	/** Leading อ gives its class: `อยู่`. */
	leadingO: 5,
	/** The first letter is a syllable with a of its own under one written vowel: `เสมอ`, `แสดง`. */
	split: 6,
	/** `ฑ` is d: `บัณฑิต`. */
	tho: 7
} as const;

/** An onset as found in a text. */
export interface OnsetSpelling {
	kind: number;
	/** Letters, 0 for none. */
	first: number;
	second: number;
	length: number;
}

const HO = letter('ห');
const O_ANG = letter('อ');
const YO_YAK = letter('ย');
const THO = letter('ท');
const MONTHO = letter('ฑ');
const CLUSTERS = pairs('กร กล กว ขร ขล ขว ฃว คร คล คว ตร ทร ปร ปล ผล พร พล บร บล ดร ฟร ฟล');
const SILENT = pairs('จร ซร ศร สร ทร');

function pairs(list: string): ReadonlySet<number> {
	return new Set(list.split(' ').map((pair) => (letter(pair) << 8) | letter(pair.charAt(1))));
}

/** Sonorants of the low class, which a letter of another class before them may lead. */
const SONORANT = new Uint8Array(128);
for (const sonorant of 'งญณนมยรลวฬ') SONORANT[letter(sonorant)] = 1;

/** Whether a letter is a sonorant of the low class. */
export function isSonorant(of: number): boolean {
	return SONORANT[of] === 1;
}

/** A pool of onsets. */
export function onsetPool(): Pool<OnsetSpelling> {
	return new Pool(() => ({ kind: 0, first: 0, second: 0, length: 0 }));
}

/**
 * Fills `out` with every onset that the letters at `at` may make. `under` says that a vowel is written before the onset, where two consonants may
 * share it in two syllables.
 */
export function onsetsAt(text: string, at: number, under: boolean, out: Pool<OnsetSpelling>): void {
	out.clear();
	const first = text.charCodeAt(at) - BLOCK;
	if (CONSONANT[first] !== 1) return;
	add(out, ONSET_KIND.single, first, 0);
	if (first === MONTHO) add(out, ONSET_KIND.tho, first, 0);
	const second = text.charCodeAt(at + 1) - BLOCK;
	if (CONSONANT[second] !== 1) return;
	const pair = (first << 8) | second;
	if (CLUSTERS.has(pair)) add(out, ONSET_KIND.cluster, first, second);
	if (SILENT.has(pair)) add(out, first === THO ? ONSET_KIND.sor : ONSET_KIND.silent, first, second);
	if (first === HO && isSonorant(second)) add(out, ONSET_KIND.leadingHo, first, second);
	if (first === O_ANG && second === YO_YAK) add(out, ONSET_KIND.leadingO, first, second);
	if (under && mayLead(first, second)) add(out, ONSET_KIND.split, first, second);
}

function add(out: Pool<OnsetSpelling>, kind: number, first: number, second: number): void {
	const slot = out.next();
	slot.kind = kind;
	slot.first = first;
	slot.second = second;
	slot.length = second === 0 ? 1 : 2;
}

/** Letters that lead another under one vowel: those of the high and middle classes before any, some of the low before a sonorant. */
const LEADERS = new Uint8Array(128);
for (const of of 'กขจฉตถผสศอ') LEADERS[letter(of)] = 1;
for (const of of 'ชมพทค') LEADERS[letter(of)] = 2;

function mayLead(first: number, second: number): boolean {
	return second !== O_ANG && (LEADERS[first] === 1 || (LEADERS[first] === 2 && isSonorant(second)));
}
