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

/** Who said what: a verb of saying with its speaker and what was said. */
export interface SpeechFact extends Span {
	kind: 'speech';
	/** Span of the speaker's name, or of the noun phrase that stands for one; absent where none is sure. */
	speaker?: Span;
	/** Span of the verb of saying, `ว่า` included. */
	verb: Span;
	/** Span of what was said, without quotation marks. */
	content: Span;
	/** Whether the words are given as spoken, in quotation marks, or told. */
	mode: 'quotation' | 'indirect';
}

/** A plain main clause: subject, verb chain, object, with the time and place that the sentence names. */
export interface ClauseFact extends Span {
	kind: 'clause';
	subject: Span;
	/** Span of the verbs with their auxiliaries (`ได้ให้อภัย`, `จะถูกดำเนินคดี`). */
	verb: Span;
	/** The auxiliaries as written (`ได้`, `กำลัง`, `จะ`). */
	auxiliaries: string[];
	/** Whether the subject suffers what the verb says (`ถูก`, `โดน`). */
	passive: boolean;
	/** Whether the verb is denied. */
	negative: boolean;
	object?: Span;
	time?: Span;
	place?: Span;
}

export type Fact = QuantityFact | DateFact | NameFact | SpeechFact | ClauseFact;
