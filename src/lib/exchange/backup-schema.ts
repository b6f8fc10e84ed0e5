import * as v from 'valibot';
import { GRADES } from '../study/schedule/grade.ts';
import { PHASES } from '../study/schedule/state.ts';
import { MARKS } from '../study/schedule/status.ts';
import { PARTS_OF_SPEECH } from '../thai/words/token.ts';

const id = v.pipe(v.string(), v.minLength(1));
/** ms since the epoch, within what `Date` can hold. */
const moment = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const text = v.string();
const bilingual = v.object({ th: text, en: text });

const article = v.object({
	id,
	title: text,
	text,
	english: v.exactOptional(text),
	sample: v.exactOptional(text),
	textHash: text,
	createdAt: moment,
	openedAt: v.exactOptional(moment),
	position: v.exactOptional(count)
});

const term = v.object({ headword: id, mark: v.picklist(MARKS), updatedAt: moment });

const state = v.object({
	phase: v.picklist(PHASES),
	due: moment,
	stability: amount,
	difficulty: amount,
	step: count,
	scheduledDays: amount,
	reps: count,
	lapses: count,
	firstReview: v.exactOptional(moment),
	lastReview: v.exactOptional(moment)
});

const context = v.pipe(
	v.object({
		articleId: id,
		articleTitle: text,
		sentence: text,
		start: count,
		end: count,
		english: v.exactOptional(text)
	}),
	v.check(({ sentence, start, end }) => start <= end && end <= sentence.length, 'word outside its sentence')
);

const card = v.object({
	id,
	headword: id,
	pos: v.picklist(PARTS_OF_SPEECH),
	gloss: v.array(text),
	note: v.exactOptional(text),
	context,
	createdAt: moment,
	suspended: v.exactOptional(v.boolean()),
	edited: v.exactOptional(v.boolean()),
	state
});

const review = v.variant('kind', [
	v.object({
		kind: v.literal('grade'),
		id,
		cardId: id,
		at: moment,
		grade: v.picklist(Object.values(GRADES)),
		durationMs: amount,
		retention: v.pipe(v.number(), v.gtValue(0), v.maxValue(1))
	}),
	v.object({ kind: v.literal('undo'), id, cardId: id, at: moment, undoes: id })
]);

const attempt = v.pipe(
	v.object({
		id,
		articleId: id,
		articleTitle: text,
		question: v.object({ kind: text, prompt: bilingual, choices: v.array(bilingual), key: count }),
		sentence: text,
		evidence: v.object({ start: count, end: count }),
		chosen: count,
		correct: v.boolean(),
		at: moment,
		quizId: id
	}),
	v.check(
		({ question, chosen }) => question.key < question.choices.length && chosen < question.choices.length,
		'no such choice'
	)
);

const setting = v.object({ key: id, value: v.unknown() });

const glosses = v.pipe(v.array(text), v.minLength(1));

const entry = v.object({
	headword: id,
	senses: v.array(
		v.object({ pos: v.picklist(PARTS_OF_SPEECH), gloss: glosses, note: v.exactOptional(text) })
	),
	hidden: v.array(text),
	updatedAt: moment
});

const report = v.object({
	id,
	headword: id,
	pos: v.picklist(PARTS_OF_SPEECH),
	gloss: glosses,
	comment: text,
	at: moment,
	engineVersion: text
});

/** The tables of a backup of version 2 (files of version 1 lack the last two); keys unique as the database wants them. */
export const tablesSchema = v.object({
	articles: unique(article, 'id'),
	terms: unique(term, 'headword'),
	cards: v.pipe(
		unique(card, 'id'),
		v.check((cards) => distinct(cards, 'headword'), 'two cards of one word')
	),
	reviews: v.pipe(
		v.array(review),
		v.check((reviews) => distinct(reviews, 'id'), 'two reviews of one id')
	),
	attempts: unique(attempt, 'id'),
	settings: unique(setting, 'key'),
	entries: v.optional(unique(entry, 'headword'), []),
	reports: v.optional(unique(report, 'id'), [])
});

export type BackupTables = v.InferOutput<typeof tablesSchema>;

function unique<const S extends v.GenericSchema>(row: S, key: keyof v.InferOutput<S>) {
	return v.pipe(
		v.array(row),
		v.check((rows) => distinct(rows, key), `two rows of one ${String(key)}`)
	);
}

function distinct<T>(rows: readonly T[], key: keyof T): boolean {
	return new Set(rows.map((row) => row[key])).size === rows.length;
}
