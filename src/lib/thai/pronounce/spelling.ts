import { BLOCK } from './letters.ts';
import { N } from './nuclei.ts';
import { ONSET_KIND, onsetPool, onsetsAt, type OnsetSpelling } from './onsets.ts';
import { Pool } from './pool.ts';
import { EMPTY_SPELLING, type SyllableSpelling } from './syllable-spelling.ts';
import { isShared, TAIL, tailPool, tailsAt, type TailSpelling } from './tails.ts';
import {
	SARA_A,
	HAN,
	SARA_AA,
	SARA_AM,
	SARA_II,
	SARA_UEE,
	LAKKHANG,
	TAIKHU,
	O_ANG,
	YO,
	WO,
	RO,
	RU,
	LU,
	MAI_EK,
	MARKS,
	LEADS
} from './vowel-signs.ts';

/** Which tails a vowel can have. */
type Tails = 'any' | 'closed' | 'silent' | 'none';

/** Lists the ways to read a text as syllables. Reuses what it made: the answers hold until the next call of `from`. */
export class SpellingReader {
	/** What was found since it was cleared. */
	readonly found = new Pool<SyllableSpelling>(() => ({ ...EMPTY_SPELLING }));
	readonly #onsets = onsetPool();
	readonly #tails = tailPool();
	#text = '';
	#start = 0;
	/** What is being read: its onset, where the letters behind it begin, its tone mark. */
	#onset = NO_ONSET;
	#body = 0;
	#mark = 0;

	/** Adds to `found` every syllable that the letters of `text` at `start` may be; a letter that none begins with is silent. */
	from(text: string, start: number): void {
		this.#text = text;
		this.#start = start;
		const lead = LEADS[text.charCodeAt(start) - BLOCK] ?? -1;
		const at = lead >= 0 ? start + 1 : start;
		const before = this.found.count;
		onsetsAt(text, at, lead >= 0, this.#onsets);
		for (let i = 0; i < this.#onsets.count; i++) {
			this.#onset = this.#onsets.items[i] as OnsetSpelling;
			this.#body = at + this.#onset.length;
			if (lead >= 0) this.#led(lead);
			else this.#unled();
		}
		if (lead < 0) this.#vowelLetter(at);
		if (this.found.count > before) return;
		this.#onset = NO_ONSET;
		this.#body = start + 1;
		this.#mark = 0;
		this.#add(N.NONE, TAIL.open, 0, 0, start + 1);
	}

	#unled(): void {
		const body = this.#body;
		const sign = this.#at(body);
		this.#mark = this.#markAt(body);
		let at = this.#mark > 0 ? body + 1 : body;
		if (sign === HAN || sign === TAIKHU || MARKS[sign] !== undefined) {
			this.#mark = this.#markAt(body + 1);
			at = this.#mark > 0 ? body + 2 : body + 1;
		}
		const next = this.#at(at);
		if (sign === HAN) {
			if (next !== WO) return this.#close(N.HAN, at, 'closed');
			this.#close(
				this.#at(at + 1) === SARA_A ? N.UA_SHORT : N.UA,
				at + (this.#at(at + 1) === SARA_A ? 2 : 1),
				'any'
			);
			return;
		}
		if (sign === TAIKHU)
			return next === O_ANG ? this.#close(N.O_SHORT, at + 1, 'closed') : this.#close(N.KO, at, 'none');
		const marked = MARKS[sign];
		if (marked !== undefined) {
			this.#close(marked, at, 'any');
			if (sign === SARA_UEE && next === O_ANG) this.#close(N.UEE, at + 1, 'silent');
			return;
		}
		if (next === SARA_A) return this.#close(N.A, at + 1, 'silent');
		if (next === SARA_AA) return this.#close(N.AA, at + 1, 'any');
		if (next === SARA_AM) return this.#close(N.AM, at + 1, 'silent');
		if (next === O_ANG) this.#close(N.OO, at + 1, 'any');
		if (next === WO) this.#close(N.WA, at + 1, 'closed');
		if (next === RO) {
			if (this.#at(at + 1) === RO) this.#close(N.RR, at + 2, 'any');
			this.#close(N.HIDDEN_OR, at + 1, 'silent');
		}
		if (next === RU) {
			if (this.#at(at + 1) === LAKKHANG || this.#at(at + 1) === SARA_AA) this.#close(N.RUEE, at + 2, 'any');
			this.#close(N.RUE, at + 1, 'any');
		}
		this.#close(N.HIDDEN_O, at, 'closed');
		this.#close(N.LINK_OO, at, 'none');
		if (this.#mark === 0) this.#close(N.LINK_A, at, 'none');
	}

	#led(lead: number): void {
		const body = this.#body;
		const sign = this.#at(body);
		this.#mark = this.#markAt(body);
		let at = this.#mark > 0 ? body + 1 : body;
		if (sign === TAIKHU || MARKS[sign] !== undefined) {
			this.#mark = this.#markAt(body + 1);
			at = this.#mark > 0 ? body + 2 : body + 1;
		}
		const next = this.#at(at);
		if (lead === N.AI_MUAN || lead === N.AI_MALAI) {
			this.#close(lead, at, 'silent');
			if (next === YO) this.#close(lead, at + 1, 'silent');
			return;
		}
		if (sign === TAIKHU) {
			if (lead === N.E) this.#close(N.E_SHORT, at, 'closed');
			else if (lead === N.AE) this.#close(N.AE_SHORT, at, 'closed');
			return;
		}
		if (MARKS[sign] !== undefined) {
			if (lead !== N.E) return;
			const behind = this.#at(at + 1) === SARA_A;
			if (sign === SARA_II && next === YO)
				this.#close(behind ? N.IA_SHORT : N.IA, at + (behind ? 2 : 1), behind ? 'none' : 'any');
			else if (sign === SARA_UEE && next === O_ANG)
				this.#close(behind ? N.EUA_SHORT : N.EUA, at + (behind ? 2 : 1), behind ? 'none' : 'any');
			else if (MARKS[sign] === N.I) this.#close(N.OE_I, at, 'closed');
			return;
		}
		if (next === SARA_A)
			return this.#close(lead === N.E ? N.E_A : lead === N.AE ? N.AE_A : N.O_SHORT_A, at + 1, 'none');
		if (lead === N.E) {
			const behind = this.#at(at + 1) === SARA_A;
			if (next === SARA_AA) return this.#close(behind ? N.O_A : N.AO, at + (behind ? 2 : 1), 'silent');
			if (next === O_ANG)
				this.#close(behind ? N.OE_SHORT : N.OE, at + (behind ? 2 : 1), behind ? 'none' : 'any');
			if (next === YO) this.#close(N.OEY, at + 1, 'silent');
		}
		this.#close(lead, at, 'any');
	}

	/** ฤ and ฦ begin a syllable with r or l and hold its vowel. */
	#vowelLetter(at: number): void {
		const sign = this.#at(at);
		if (sign !== RU && sign !== LU) return;
		this.#onset = { kind: ONSET_KIND.single, first: sign, second: 0, length: 1 };
		this.#body = at + 1;
		this.#mark = 0;
		const next = this.#at(at + 1);
		if (next === LAKKHANG || next === SARA_AA) this.#close(N.RUEE, at + 2, 'any');
		else this.#close(N.RUE, at + 1, 'any');
	}

	/** Adds the syllable with each tail that it may have. */
	#close(nucleus: number, at: number, tails: Tails): void {
		if (tails === 'none') return this.#add(nucleus, TAIL.open, 0, 0, at);
		tailsAt(this.#text, at, this.#tails);
		for (let i = 0; i < this.#tails.count; i++) {
			const { kind, coda, silent, end } = this.#tails.items[i] as TailSpelling;
			if (tails === 'silent' && kind !== TAIL.open && kind !== TAIL.karanOnly) continue;
			if (tails === 'closed' && coda === 0) continue;
			this.#add(nucleus, kind, coda, silent, end);
		}
	}

	#add(nucleus: number, tail: number, coda: number, silent: number, end: number): void {
		if (isShared(tail) && end >= this.#text.length) return;
		const slot = this.found.next();
		const { kind, first, second } = this.#onset;
		slot.start = this.#start;
		slot.end = end;
		slot.onsetKind = kind;
		slot.first = first;
		slot.second = second;
		slot.body = this.#body;
		slot.nucleus = nucleus;
		slot.mark = this.#mark;
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
	#markAt(at: number): number {
		const sign = this.#at(at);
		return sign >= MAI_EK && sign < MAI_EK + 4 ? sign - MAI_EK + 1 : 0;
	}
}

const NO_ONSET: OnsetSpelling = { kind: 0, first: 0, second: 0, length: 0 };
