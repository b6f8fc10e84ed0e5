import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../../src/lib/study/cards/terms.ts';
import type { Sense } from '../../../../src/lib/thai/lexicon/entry.ts';
import type { Sentence } from '../../../../src/lib/thai/sentences/sentence.ts';
import { handCut, handLexicon } from '../../../support/hand-lexicon.ts';

const senses: Record<string, Sense> = {
	ทหาร: { pos: 'NOUN', gloss: ['soldier'], classifier: 'นาย' },
	ศาล: { pos: 'NOUN', gloss: ['court'] },
	ตัดสิน: { pos: 'VERB', gloss: ['rule'] },
	เร็ว: { pos: 'VERB', gloss: ['fast'] },
	ที่: { pos: 'SCONJ', gloss: ['that'], flags: ['function'] },
	นาย: { pos: 'CLF', gloss: ['person'] },
	สอง: { pos: 'NUM', gloss: ['two'], flags: ['number'] },
	มาลี: { pos: 'PROPN', gloss: ['Mali'], flags: ['place'] },
	Wagner: { pos: 'PROPN', gloss: ['Wagner'], flags: ['organisation'] }
};
const lexicon = handLexicon(senses);
const article = handCut('ศาล|ตัดสิน|ทหาร|ที่|มาลี สอง|นาย ทหาร|เร็วๆ Wagner 49 นาย โดรน|และ|โดรน|กฟผ');

describe('the terms of an article', () => {
	const terms = termsOf(article, lexicon);

	it('hold content words once each, with every occurrence', () => {
		const soldier = terms.words.find((term) => term.headword === 'ทหาร');
		expect(soldier?.occurrences).toHaveLength(2);
		expect(soldier?.gloss).toEqual(['soldier']);
		for (const { start, end } of soldier?.occurrences ?? [])
			expect(article.text.slice(start, end)).toBe('ทหาร');
	});

	it('leave out function words, classifiers and numbers', () => {
		const headwords = terms.words.map((term) => term.headword);
		for (const word of ['ที่', 'นาย', 'สอง', '49']) expect(headwords).not.toContain(word);
	});

	it('leave a word out where it only counts, and keep it where it means itself', () => {
		const days = handLexicon({
			ปี: { pos: 'NOUN', gloss: ['year'], flags: ['unit'] },
			ยาว: { pos: 'VERB', gloss: ['long'] }
		});
		const counted = termsOf(handCut('20 |ปี|ยาว'), days);
		expect(counted.words.map((term) => term.headword)).toEqual(['ยาว']);
		const meant = termsOf(handCut('20 |ปี|ยาว| |ปี|ยาว'), days);
		expect(meant.words.find((term) => term.headword === 'ปี')?.occurrences).toHaveLength(1);
	});

	it('put names in a list of their own', () => {
		expect(terms.names.map((term) => term.headword)).toEqual(['มาลี', 'Wagner']);
	});

	it('find a word behind its repetition mark', () => {
		expect(terms.words.map((term) => term.headword)).toContain('เร็ว');
	});

	it('rank the more frequent word first', () => {
		expect(terms.words[0]?.headword).toBe('ทหาร');
	});

	it('put what news uses often before what every text teaches anyway', () => {
		const ranked = handLexicon({
			มี: { pos: 'VERB', gloss: ['have'] },
			ศาล: { pos: 'NOUN', gloss: ['court'] }
		});
		const ranks: Record<string, number> = { มี: 6, ศาล: 842 };
		const withRanks = {
			...ranked,
			lookup: (word: string) => {
				const entry = ranked.lookup(word);
				const rank = ranks[word];
				return entry && rank !== undefined ? { ...entry, rank } : entry;
			}
		};
		const { words } = termsOf(handCut('มี|ศาล'), withRanks);
		expect(words.map((term) => term.headword)).toEqual(['ศาล', 'มี']);
	});

	it('keep an unknown word only where the article repeats it, behind those with an entry', () => {
		expect(terms.words.at(-1)).toMatchObject({ headword: 'โดรน', gloss: [] });
		expect(terms.words.map((term) => term.headword)).not.toContain('กฟผ');
	});

	it('sink the words that the learner knows', () => {
		const { words } = termsOf(article, lexicon, (headword) => headword === 'ทหาร');
		expect(words.findIndex((term) => term.headword === 'ทหาร')).toBeGreaterThan(1);
		expect(words.find((term) => term.headword === 'ทหาร')?.usefulness).toBe(0);
	});
});

describe('the example of a term', () => {
	const { text, words } = handCut('ศาล|ตัดสิน\nศาล|ใน|กรุง|บามาโก|ตัดสิน|จำคุก|ทหาร|กลุ่ม|หนึ่ง|เมื่อ|วัน|ศุกร์');
	const cut = text.indexOf('\n');

	it('comes from running text rather than a heading', () => {
		const sentences: Sentence[] = [
			{ text: text.slice(0, cut), start: 0, end: cut, role: 'heading' },
			{ text: text.slice(cut + 1), start: cut + 1, end: text.length }
		];
		const court = termsOf({ text, words, sentences }, lexicon).words.find((term) => term.headword === 'ศาล');
		expect(court?.sentence.start).toBe(cut + 1);
		expect(court?.word.start).toBe(cut + 1);
	});

	it('is the heading where nothing else holds the word', () => {
		const sentences: Sentence[] = [{ text, start: 0, end: text.length, role: 'heading' }];
		expect(termsOf({ text, words, sentences }, lexicon).words).not.toHaveLength(0);
	});

	it('is missing where no sentence holds the word: then there is no term', () => {
		expect(termsOf({ text, words, sentences: [] }, lexicon)).toEqual({ words: [], names: [] });
	});
});
