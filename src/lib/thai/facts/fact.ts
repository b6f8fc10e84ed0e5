import type { Span } from '../span.ts';

/** A cardinal that counts or measures, with the unit or classifier right behind it, hedge included. */
export interface QuantityFact extends Span {
	kind: 'quantity';
	/** The number (1.5 for `หนึ่งวันครึ่ง`); the first number of a range. */
	value: number;
	/** The second number of a range. */
	to?: number;
	/** The unit or classifier as written (`นาย`, `บาท`, `%`, `ร้อยละ`). */
	unit?: string;
	/** Span of the number alone (`49`). */
	number: Span;
	/** Span of the hedge (`เกือบ`, `ประมาณ`, `อย่างน้อย`), where there is one. */
	hedge?: Span;
	/** Span of the noun that is counted (`ทหารไอวอรี`), where the rules are sure. */
	counted?: Span;
}

/** A calendar date, month, year, weekday, clock time, or a period named by them. */
export interface DateFact extends Span {
	kind: 'date';
	/** ISO 8601 where the text itself fixes it (`2020`, `2020-08`, `XXXX-12-30`, `T09:30`). */
	value?: string;
}

/** A named person, place or body. The span is the name without title, rank, role or (for places) head word. */
export interface NameFact extends Span {
	kind: 'person' | 'place' | 'organisation';
	/** Mentions of one text that name the same bear the same number: short forms of a name, the name again. */
	entity: number;
}

export type Fact = QuantityFact | DateFact | NameFact;
