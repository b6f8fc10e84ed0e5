import { describe, expect, it } from 'vitest';
import { parseBackup, writeBackup } from '../../../src/lib/exchange/backup.ts';
import { newCard } from '../../../src/lib/study/schedule/fsrs.ts';
import { sampleTables } from './tables.ts';

const NOW = Date.UTC(2026, 10, 24);
const bytes = (text: string) => new TextEncoder().encode(text);
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is damaged has no type
type Damageable = any;
const file = (change: (file: Damageable) => void) => {
	const value = JSON.parse(new TextDecoder().decode(writeBackup(sampleTables(), NOW)));
	change(value);
	return bytes(JSON.stringify(value));
};

describe('a backup file', () => {
	it('says what it is and when it was made, and reads back the same', () => {
		const written = writeBackup(sampleTables(), NOW);
		expect(JSON.parse(new TextDecoder().decode(written))).toMatchObject({
			format: 'aankhao-backup',
			version: 2,
			createdAt: '2026-11-24T00:00:00.000Z'
		});
		expect(parseBackup(written)).toEqual({ tables: sampleTables(), createdAt: NOW });
	});

	it.each([
		['empty', new Uint8Array()],
		['cut short', writeBackup(sampleTables(), NOW).subarray(0, 200)],
		['not text', new Uint8Array([0x22, 0xff, 0xfe, 0x22])]
	])('is refused as no JSON where it is %s', (_, content) => {
		expect(() => parseBackup(content)).toThrow(expect.objectContaining({ code: 'not-json' }));
	});

	it.each(['null', '[]', '{"format":"other","version":1}', '"aankhao-backup"'])(
		'is refused as no backup where it is %s',
		(content) => {
			expect(() => parseBackup(bytes(content))).toThrow(expect.objectContaining({ code: 'not-a-backup' }));
		}
	);

	it('of version 1 has no own entries and reports yet', () => {
		const old = file((value) => {
			value.version = 1;
			delete value.tables.entries;
			delete value.tables.reports;
		});
		expect(parseBackup(old).tables).toEqual({ ...sampleTables(), entries: [], reports: [] });
	});

	it('is refused where a newer version made it, whatever else it holds', () => {
		const newer = file((value) => {
			value.version = 3;
			value.tables = { quite: 'different' };
		});
		expect(() => parseBackup(newer)).toThrow(expect.objectContaining({ code: 'newer' }));
	});

	it.each<[string, string, (file: Damageable) => void]>([
		['no version', 'version', (f) => delete f.version],
		['no tables', 'tables', (f) => delete f.tables],
		['a table missing', 'tables.reviews', (f) => delete f.tables.reviews],
		['a text that is none', 'tables.articles.0.text', (f) => (f.tables.articles[0].text = 5)],
		['a time that is none', 'tables.cards.0.createdAt', (f) => (f.tables.cards[0].createdAt = null)],
		['an unknown grade', 'tables.reviews.0.grade', (f) => (f.tables.reviews[0].grade = 5)],
		['an unknown kind of review', 'tables.reviews.0.kind', (f) => (f.tables.reviews[0].kind = 'edit')],
		['a word outside its sentence', 'tables.cards.0.context', (f) => (f.tables.cards[0].context.end = 99)],
		['a choice that there is not', 'tables.attempts.0', (f) => (f.tables.attempts[0].chosen = 4)],
		['two cards of one word', 'tables.cards', (f) => (f.tables.cards[1].headword = 'ศาล')],
		['two articles of one id', 'tables.articles', (f) => f.tables.articles.push(f.tables.articles[0])],
		['a null for a value left out', 'tables.cards.0.note', (f) => (f.tables.cards[0].note = null)]
	])('is refused as damaged, saying where, for %s', (_, path, change) => {
		expect(() => parseBackup(file(change))).toThrow(expect.objectContaining({ code: 'damaged', path }));
	});

	it('takes the state of a card from the log, not from the file', () => {
		const forged = file((value) => (value.tables.cards[1].state.stability = 1000));
		expect(parseBackup(forged).tables.cards[1]?.state).toEqual(newCard(NOW));
		expect(parseBackup(forged).tables).toEqual(sampleTables());
	});

	it.each([5, 'yesterday', null])(
		'reads without a time where it says that it was made at %s',
		(createdAt) => {
			const odd = file((value) => (value.createdAt = createdAt));
			expect(parseBackup(odd)).toEqual({ tables: sampleTables() });
		}
	);

	it('keeps reviews of cards that are gone', () => {
		const orphaned = file((value) => (value.tables.cards = []));
		expect(parseBackup(orphaned).tables.reviews).toEqual(sampleTables().reviews);
	});
});
