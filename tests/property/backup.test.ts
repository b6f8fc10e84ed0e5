import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup, writeBackup, type BackupTables } from '../../src/lib/exchange/backup.ts';
import { BackupError } from '../../src/lib/exchange/errors.ts';
import { readTables, replaceTables } from '../../src/lib/store/backup.ts';
import type { ReviewEvent } from '../../src/lib/study/schedule/event.ts';
import type { Grade } from '../../src/lib/study/schedule/grade.ts';
import { rebuild } from '../../src/lib/study/schedule/rebuild.ts';
import { openTestDatabase } from '../unit/app/fixture.ts';
import { sampleTables } from '../unit/exchange/tables.ts';
import { must } from '../unit/app/must.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const moment = fc.integer({ min: 0, max: 4e12 });
const bilingual = fc.record({ th: text, en: text });
const base = sampleTables();
const { note: _note, ...bareCard } = must(base.cards[0]);
const attempt = must(base.attempts[0]);

const tables: fc.Arbitrary<BackupTables> = fc
	.record({
		texts: fc.array(fc.record({ title: text, text, english: fc.option(text) }), { maxLength: 4 }),
		marks: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }),
		words: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }),
		gloss: fc.array(text, { maxLength: 3 }),
		grades: fc.array(fc.record({ grade: fc.constantFrom<Grade[]>(1, 2, 3, 4), undo: fc.boolean() }), {
			maxLength: 8
		}),
		choices: fc.array(bilingual, { minLength: 1, maxLength: 4 }),
		value: fc.jsonValue(),
		at: moment
	})
	.map(({ texts, marks, words, gloss, grades, choices, value, at }) => {
		const reviews = words.flatMap((_, card) =>
			grades.flatMap(({ grade, undo }, index): ReviewEvent[] => {
				const event = { id: `r${card}.${index}`, cardId: `c${card}`, at: at + index * 90_000_000 };
				return [
					{ ...event, kind: 'grade', grade, durationMs: index, retention: 0.9 },
					...(undo
						? [
								{
									...event,
									id: `u${card}.${index}`,
									at: event.at + 1,
									kind: 'undo' as const,
									undoes: event.id
								}
							]
						: [])
				];
			})
		);
		return {
			articles: texts.map(({ english, ...rest }, index) => ({
				id: `a${index}`,
				textHash: '',
				createdAt: at,
				...rest,
				...(english !== null && { english })
			})),
			terms: marks.sort().map((headword) => ({ headword, mark: 'ignored' as const, updatedAt: at })),
			cards: words.map((headword, index) => ({
				...bareCard,
				id: `c${index}`,
				headword,
				gloss,
				createdAt: at,
				state: rebuild(
					at,
					reviews.filter(({ cardId }) => cardId === `c${index}`)
				)
			})),
			reviews: reviews.sort((a, b) => (a.id < b.id ? -1 : 1)),
			attempts: [{ ...attempt, question: { ...attempt.question, choices } }],
			settings: [{ key: 'k', value }],
			entries: words
				.filter((_, index) => index % 2 === 0)
				.sort()
				.map((headword) => ({ headword, senses: [], hidden: gloss, updatedAt: at })),
			reports: base.reports
		};
	});

describe('any backup', () => {
	it('reads back exactly as it was written', () => {
		fc.assert(
			fc.property(tables, moment, (all, now) => {
				expect(parseBackup(writeBackup(all, now))).toEqual({ tables: normal(all), createdAt: now });
			})
		);
	});

	it('comes back out of the database exactly as it went in', async () => {
		const db = await openTestDatabase();
		await fc.assert(
			fc.asyncProperty(tables, async (all) => {
				await replaceTables(db, all, 0);
				expect(await readTables(db)).toEqual({ ...all, terms: expect.arrayContaining(all.terms) });
			}),
			{ numRuns: 30 }
		);
	});

	it('that was cut or changed anywhere is read whole or refused with a BackupError', () => {
		const written = writeBackup(sampleTables(), 0);
		const at = fc.nat(written.length - 1);
		fc.assert(
			fc.property(at, fc.nat(255), fc.boolean(), (index, byte, cut) => {
				const damaged = cut ? written.slice(0, index) : written.with(index, byte);
				try {
					parseBackup(damaged);
				} catch (error) {
					expect(error).toBeInstanceOf(BackupError);
				}
			}),
			{ numRuns: 500 }
		);
	});
});

/** What JSON makes of a value: `-0` becomes `0`. */
function normal<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
