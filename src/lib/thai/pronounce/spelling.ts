import { BLOCK, letter } from './letters.ts';
import { N } from './nuclei.ts';
import { ONSET_KIND, onsetsAt, type OnsetSpelling } from './onsets.ts';
import { isShared, TAIL, tailsAt, type TailSpelling } from './tails.ts';

/** One way to read letters as a syllable: what is an onset, a vowel, a tail. Tone and length come after. */
export interface SyllableSpelling {
	start: number;
	/** Where the letters end; the next syllable begins there, with the letter that a shared tail leaves it. */
	end: number;
	onsetKind: number;
	first: number;
	second: number;
	/** Where the letters behind the onset begin. */
	body: number;
	/** One of `N`. */
	nucleus: number;
	/** Tone mark: 0 none, 1 ่, 2 ้, 3 ๊, 4 ๋. */
	mark: number;
	tail: number;
	coda: number;
	silent: number;
}

/** Which tails a vowel can have. */
type Tails = 'any' | 'closed' | 'silent' | 'none';

const SARA_A = letter('ะ');
const HAN = letter('ั');
const SARA_AA = letter('า');
const SARA_AM = letter('ำ');
const SARA_II = letter('ี');
const SARA_UEE = letter('ื');
const LEAD_E = letter('เ');
const LAKKHANG = letter('ๅ');
const TAIKHU = letter('็');
const O_ANG = letter('อ');
const YO = letter('ย');
const WO = letter('ว');
const RO = letter('ร');
const RU = letter('ฤ');
const LU = letter('ฦ');
const MAI_EK = letter('่');

/** Vowel marks over or under the consonant that stand for their vowel whatever follows. */
const MARKS: Readonly<Record<number, number>> = {
	[letter('ิ')]: N.I,
	[SARA_II]: N.II,
	[letter('ึ')]: N.UE,
	[SARA_UEE]: N.UEE,
	[letter('ุ')]: N.U,
	[letter('ู')]: N.UU
};
const LEADS: Readonly<Record<number, number>> = {
	[LEAD_E]: N.E,
	[letter('แ')]: N.AE,
	[letter('โ')]: N.O,
	[letter('ใ')]: N.AI_MUAN,
	[letter('ไ')]: N.AI_MALAI
};

/** Lists the ways to read a text as syllables. Reuses what it made: the answers hold until the next call of `from`. */
export class SpellingReader {
	readonly found: SyllableSpelling[] = [];
	count = 0;
	readonly #onsets: OnsetSpelling[] = [];
	readonly #tails: TailSpelling[] = [];
	#text = '';
	#start = 0;

	/** Adds to `found` every syllable that the letters of `text` at `start` may be; a letter that none begins with is silent. */
	from(text: string, start: number): void {
		this.#text = text;
		this.#start = start;
		const lead = LEADS[text.charCodeAt(start) - BLOCK] ?? -1;
		const at = lead >= 0 ? start + 1 : start;
		const before = this.count;
		const onsets = onsetsAt(text, at, lead >= 0, this.#onsets);
		for (let i = 0; i < onsets; i++) {
			const onset = this.#onsets[i] as OnsetSpelling;
			if (lead >= 0) this.#led(lead, onset, at + onset.length);
			else this.#unled(onset, at + onset.length);
		}
		if (lead < 0) this.#vowelLetter(at);
		if (this.count === before) this.#add(NO_ONSET, start + 1, N.NONE, 0, TAIL.open, 0, 0, start + 1);
	}

	/** Forgets what was found. */
	clear(): void {
		this.count = 0;
	}

	#unled(onset: OnsetSpelling, body: number): void {
		const sign = this.#at(body);
		let mark = this.#mark(body);
		let at = mark > 0 ? body + 1 : body;
		if (sign === HAN || sign === TAIKHU || MARKS[sign] !== undefined) {
			mark = this.#mark(body + 1);
			at = mark > 0 ? body + 2 : body + 1;
		}
		const next = this.#at(at);
		const put = (nucleus: number, from: number, tails: Tails): void =>
			this.#close(onset, body, nucleus, mark, from, tails);
		if (sign === HAN) {
			if (next !== WO) return put(N.HAN, at, 'closed');
			put(this.#at(at + 1) === SARA_A ? N.UA_SHORT : N.UA, at + (this.#at(at + 1) === SARA_A ? 2 : 1), 'any');
			return;
		}
		if (sign === TAIKHU) return next === O_ANG ? put(N.O_SHORT, at + 1, 'closed') : put(N.KO, at, 'none');
		const marked = MARKS[sign];
		if (marked !== undefined) {
			put(marked, at, 'any');
			if (sign === SARA_UEE && next === O_ANG) put(N.UEE, at + 1, 'silent');
			return;
		}
		if (next === SARA_A) return put(N.A, at + 1, 'silent');
		if (next === SARA_AA) return put(N.AA, at + 1, 'any');
		if (next === SARA_AM) return put(N.AM, at + 1, 'silent');
		if (next === O_ANG) put(N.OO, at + 1, 'any');
		if (next === WO) put(N.WA, at + 1, 'closed');
		if (next === RO) {
			if (this.#at(at + 1) === RO) put(N.RR, at + 2, 'any');
			put(N.HIDDEN_OR, at + 1, 'silent');
		}
		if (next === RU) {
			if (this.#at(at + 1) === LAKKHANG || this.#at(at + 1) === SARA_AA) put(N.RUEE, at + 2, 'any');
			put(N.RUE, at + 1, 'any');
		}
		put(N.HIDDEN_O, at, 'closed');
		put(N.LINK_OO, at, 'none');
		if (mark === 0) put(N.LINK_A, at, 'none');
	}

	#led(lead: number, onset: OnsetSpelling, body: number): void {
		const sign = this.#at(body);
		let mark = this.#mark(body);
		let at = mark > 0 ? body + 1 : body;
		if (sign === TAIKHU || MARKS[sign] !== undefined) {
			mark = this.#mark(body + 1);
			at = mark > 0 ? body + 2 : body + 1;
		}
		const next = this.#at(at);
		const put = (nucleus: number, from: number, tails: Tails): void =>
			this.#close(onset, body, nucleus, mark, from, tails);
		if (lead === N.AI_MUAN || lead === N.AI_MALAI) {
			put(lead, at, 'silent');
			if (next === YO) put(lead, at + 1, 'silent');
			return;
		}
		if (sign === TAIKHU) {
			if (lead === N.E) put(N.E_SHORT, at, 'closed');
			else if (lead === N.AE) put(N.AE_SHORT, at, 'closed');
			return;
		}
		if (MARKS[sign] !== undefined) {
			if (lead !== N.E) return;
			const behind = this.#at(at + 1) === SARA_A;
			if (sign === SARA_II && next === YO)
				put(behind ? N.IA_SHORT : N.IA, at + (behind ? 2 : 1), behind ? 'none' : 'any');
			else if (sign === SARA_UEE && next === O_ANG)
				put(behind ? N.EUA_SHORT : N.EUA, at + (behind ? 2 : 1), behind ? 'none' : 'any');
			else if (MARKS[sign] === N.I) put(N.OE_I, at, 'closed');
			return;
		}
		if (next === SARA_A)
			return put(lead === N.E ? N.E_A : lead === N.AE ? N.AE_A : N.O_SHORT_A, at + 1, 'none');
		if (lead === N.E) {
			const behind = this.#at(at + 1) === SARA_A;
			if (next === SARA_AA) return put(behind ? N.O_A : N.AO, at + (behind ? 2 : 1), 'silent');
			if (next === O_ANG) put(behind ? N.OE_SHORT : N.OE, at + (behind ? 2 : 1), behind ? 'none' : 'any');
			if (next === YO) put(N.OEY, at + 1, 'silent');
		}
		put(lead, at, 'any');
	}

	/** ฤ and ฦ begin a syllable with r or l and hold its vowel. */
	#vowelLetter(at: number): void {
		const sign = this.#at(at);
		if (sign !== RU && sign !== LU) return;
		const onset = { kind: ONSET_KIND.single, first: sign, second: 0, length: 1 };
		const next = this.#at(at + 1);
		if (next === LAKKHANG || next === SARA_AA) this.#close(onset, at + 1, N.RUEE, 0, at + 2, 'any');
		else this.#close(onset, at + 1, N.RUE, 0, at + 1, 'any');
	}

	#close(onset: OnsetSpelling, body: number, nucleus: number, mark: number, at: number, tails: Tails): void {
		const count = tails === 'none' ? 0 : tailsAt(this.#text, at, this.#tails);
		if (tails === 'none') this.#add(onset, body, nucleus, mark, TAIL.open, 0, 0, at);
		for (let i = 0; i < count; i++) {
			const { kind, coda, silent, end } = this.#tails[i] as TailSpelling;
			if (tails === 'silent' && kind !== TAIL.open && kind !== TAIL.karanOnly) continue;
			if (tails === 'closed' && coda === 0) continue;
			this.#add(onset, body, nucleus, mark, kind, coda, silent, end);
		}
	}

	#add(
		{ kind, first, second }: OnsetSpelling,
		body: number,
		nucleus: number,
		mark: number,
		tail: number,
		coda: number,
		silent: number,
		end: number
	): void {
		if (isShared(tail) && end >= this.#text.length) return;
		const slot = (this.found[this.count++] ??= { ...EMPTY });
		slot.start = this.#start;
		slot.end = end;
		slot.onsetKind = kind;
		slot.first = first;
		slot.second = second;
		slot.body = body;
		slot.nucleus = nucleus;
		slot.mark = mark;
		slot.tail = tail;
		slot.coda = coda;
		slot.silent = silent;
	}

	/** The letter at `at`; 0 where it is none of the Thai block. */
	#at(at: number): number {
		const sign = this.#text.charCodeAt(at) - BLOCK;
		return sign > 0 && sign < 0x60 ? sign : 0;
	}

	/** The tone mark at `at`, 1 to 4, or 0. */
	#mark(at: number): number {
		const sign = this.#at(at);
		return sign >= MAI_EK && sign < MAI_EK + 4 ? sign - MAI_EK + 1 : 0;
	}
}

const NO_ONSET: OnsetSpelling = { kind: 0, first: 0, second: 0, length: 0 };
const EMPTY: SyllableSpelling = {
	start: 0,
	end: 0,
	onsetKind: 0,
	first: 0,
	second: 0,
	body: 0,
	nucleus: 0,
	mark: 0,
	tail: 0,
	coda: 0,
	silent: 0
};
