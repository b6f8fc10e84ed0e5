import type { BackupTables } from '../../../src/lib/exchange/backup.ts';
import { newCard } from '../../../src/lib/study/schedule/fsrs.ts';
import { rebuild } from '../../../src/lib/study/schedule/rebuild.ts';

const AT = Date.UTC(2026, 10, 24);
const context = { articleId: 'a', articleTitle: 'ข่าว', sentence: 'ศาลสั่ง', start: 0, end: 3 };
const grade = { id: 'r', cardId: 'c', kind: 'grade' as const, grade: 3 as const, at: AT };

/** Tables with a row of every kind. */
export function sampleTables(): BackupTables {
	const review = { ...grade, durationMs: 900, retention: 0.9 };
	const undone = { ...review, id: 'r2', at: AT + 5 };
	return {
		articles: [{ id: 'a', title: 'ข่าว', text: 'ศาลสั่ง', textHash: 'h', createdAt: AT, position: 3 }],
		terms: [{ headword: 'ทหาร', mark: 'known', updatedAt: AT }],
		cards: [
			{
				id: 'c',
				headword: 'ศาล',
				pos: 'NOUN',
				gloss: ['court'],
				note: 'a note',
				context,
				createdAt: AT,
				state: rebuild(AT, [review])
			},
			{ id: 'c2', headword: 'สั่ง', pos: 'VERB', gloss: [], context, createdAt: AT, state: newCard(AT) }
		],
		reviews: [review, undone, { id: 'u', cardId: 'c', kind: 'undo', undoes: 'r2', at: AT + 9 }],
		attempts: [
			{
				id: 't',
				articleId: 'a',
				articleTitle: 'ข่าว',
				question: {
					kind: 'quantity',
					prompt: { th: 'กี่', en: 'How' },
					choices: [{ th: '1', en: '1' }],
					key: 0
				},
				sentence: 'ศาลสั่ง',
				evidence: { start: 0, end: 3 },
				chosen: 0,
				correct: true,
				at: AT,
				quizId: 'q'
			}
		],
		settings: [{ key: 'samples', value: ['mali-pardon'] }],
		entries: [
			{
				headword: 'ศาล',
				senses: [{ pos: 'NOUN', gloss: ['my court'], note: 'mine' }],
				hidden: ['NOUN shrine'],
				updatedAt: AT
			}
		],
		reports: [
			{ id: 'p', headword: 'ศาล', pos: 'NOUN', gloss: ['shrine'], comment: '', at: AT, engineVersion: 'v' }
		]
	};
}
