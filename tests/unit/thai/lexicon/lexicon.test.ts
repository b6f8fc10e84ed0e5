import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../../../src/engine-data/build-trie.ts';
import type { Sense } from '../../../../src/lib/thai/lexicon/entry.ts';
import { writeEntries } from '../../../../src/lib/thai/lexicon/format.ts';
import { keyOf } from '../../../../src/lib/thai/lexicon/key.ts';
import { createLexicon } from '../../../../src/lib/thai/lexicon/lexicon.ts';
import { readTrie } from '../../../../src/lib/thai/lexicon/trie.ts';
import { PackError, type Sections } from '../../../../src/lib/thai/pack.ts';

const WORDS: Record<string, Sense[]> = {
	เพิกถอน: [{ pos: 'VERB', gloss: ['revoke', 'cancel'] }],
	โจมตี: [{ pos: 'VERB', gloss: ['attack'] }],
	มั่นคง: [{ pos: 'VERB', gloss: ['secure', 'stable'], flags: ['stative'] }],
	รวดเร็ว: [{ pos: 'VERB', gloss: ['quick', 'rapid'], flags: ['stative'] }],
	ลงทุน: [{ pos: 'VERB', gloss: ['invest'] }],
	จับกุม: [{ pos: 'VERB', gloss: ['arrest'] }],
	อ่าน: [{ pos: 'VERB', gloss: ['read'] }],
	กังวล: [{ pos: 'VERB', gloss: ['worried'], flags: ['stative'] }],
	กฎหมาย: [{ pos: 'NOUN', gloss: ['law'] }],
	เพื่อน: [{ pos: 'NOUN', gloss: ['friend'], classifier: 'คน' }],
	เด็ก: [{ pos: 'NOUN', gloss: ['child', 'young person'] }],
	ได้: [
		{ pos: 'AUX', gloss: ['can'], flags: ['function'] },
		{ pos: 'VERB', gloss: ['get'] }
	],
	มาลี: [{ pos: 'PROPN', gloss: ['Mali'], flags: ['place'], forms: { adj: 'Malian', people: 'Malians' } }],
	เดนมาร์ก: [
		{ pos: 'PROPN', gloss: ['Denmark'], flags: ['place'], forms: { adj: 'Danish', people: 'Danes' } }
	],
	การเมือง: [{ pos: 'NOUN', gloss: ['politics'] }],
	Konaté: [{ pos: 'PROPN', gloss: ['Konaté'], flags: ['person'] }]
};

function sections(): Map<string, Uint8Array> {
	const words = Object.entries(WORDS);
	const trie = buildTrie(words.map(([word]) => keyOf(word)));
	const { idOf, size } = { idOf: (key: string) => readTrie(trie).idOf(key), size: readTrie(trie).size };
	const entries = words.map(
		([headword, senses]) =>
			[idOf(keyOf(headword)), { headword, senses }] as [number, { headword: string; senses: Sense[] }]
	);
	return new Map([
		['trie', trie],
		['entries', writeEntries(entries, size)]
	]);
}

const lexicon = createLexicon(sections());
const gloss = (word: string): string[][] | undefined =>
	lexicon.lookup(word)?.senses.map((sense) => sense.gloss);

describe('createLexicon', () => {
	it('looks written entries up', () => {
		expect(lexicon.lookup('โจมตี')).toEqual({ headword: 'โจมตี', source: 'lexicon', senses: WORDS['โจมตี'] });
		expect(lexicon.has('โจมตี')).toBe(true);
		expect(lexicon.has('การโจมตี')).toBe(false);
	});

	it('finds a word in any spelling that normalises to it', () => {
		expect(lexicon.lookup('เพิก\u200bถอน')?.headword).toBe('เพิกถอน');
		expect(lexicon.lookup('Konate')?.headword).toBe('Konaté');
		expect(lexicon.lookup('Konate\u0301')?.headword).toBe('Konaté');
	});

	it('finds the longest written word that begins at a place', () => {
		const text = 'เด็กลงทุน';
		expect(lexicon.longest(text, 0)).toBe(4);
		expect(lexicon.longest(text, 4)).toBe(text.length);
		expect(lexicon.longest('การเมืองมาลี', 0)).toBe('การเมือง'.length);
		expect(lexicon.longest(text, 1)).toBe(-1);
		expect(lexicon.longest(text, 99)).toBe(-1);
	});

	it('reads all written entries out', () => {
		expect([...lexicon.entries()].map(({ headword }) => headword).sort()).toEqual(Object.keys(WORDS).sort());
	});

	it('answers null for what it does not know', () => {
		for (const word of [
			'',
			' ',
			'ๆ',
			'การ',
			'ความ',
			'การ์ด',
			'xyz',
			'นักนัก',
			'\ud800',
			'🙂',
			'constructor',
			'ไม่'
		])
			expect(lexicon.lookup(word)).toBeNull();
	});

	it.each([
		['การเพิกถอน', [['revocation', 'cancellation', 'revoking']]],
		['การโจมตี', [['attack', 'attacking']]],
		['การลงทุน', [['investment', 'investing']]],
		['การถูกจับกุม', [['being arrested']]],
		['การไม่อ่าน', [['not reading']]],
		['ความมั่นคง', [['security', 'stability']]],
		['ความกังวล', [['worry']]],
		['ความไม่มั่นคง', [['lack of security', 'lack of stability']]],
		['ผู้ลงทุน', [['investor']]],
		['ผู้เพิกถอน', [['person who revokes', 'person who cancels']]],
		['ผู้ถูกจับกุม', [['person who is arrested']]],
		['นักลงทุน', [['investor']]],
		['น่าอ่าน', [['worth reading']]],
		['น่ากังวล', [['worrying']]],
		['อย่างรวดเร็ว', [['quickly', 'rapidly']]],
		['ไม่อ่าน', [['not read']]],
		['ไม่มั่นคง', [['not secure', 'not stable']]],
		['ชาวมาลี', [['Malian']]],
		['ชาวเดนมาร์ก', [['Danes']]],
		['ประเทศมาลี', [['Mali']]],
		['จังหวัดมาลี', [['Mali province', 'Mali']]],
		['เพื่อนๆ', [['friends']]],
		['เด็ก ๆ', [['children', 'young people']]],
		['สี่สิบเก้า', [['49']]],
		['สองหมื่นห้าพัน', [['25,000']]]
	])('glosses the derivative %s by rule', (word, expected) => {
		expect(gloss(word)).toEqual(expected);
		expect(lexicon.lookup(word)?.source).toBe('rule');
	});

	it('shows what a derivative is made of', () => {
		expect(lexicon.lookup('ผู้ถูกจับกุม')?.parts).toEqual(['ผู้', 'ถูก', 'จับกุม']);
		expect(lexicon.lookup('เด็ก ๆ')?.parts).toEqual(['เด็ก', 'ๆ']);
	});

	it('does not read ไม่ before a word of grammar as a plain denial', () => {
		expect(lexicon.lookup('นักกฎหมาย')).toBeNull();
		expect(lexicon.lookup('ไม่ได้')).toBeNull();
	});

	it('prefers a written entry to a rule', () => {
		expect(lexicon.lookup('การเมือง')?.source).toBe('lexicon');
	});

	it('refuses a pack without or with damaged sections', () => {
		const without = (name: string): Sections => new Map([...sections()].filter(([key]) => key !== name));
		expect(() => createLexicon(without('trie'))).toThrow(PackError);
		expect(() => createLexicon(without('entries'))).toThrow(PackError);
		const damaged = sections();
		damaged.set('entries', (damaged.get('entries') ?? new Uint8Array()).subarray(0, 40));
		expect(() => createLexicon(damaged)).toThrow(PackError);
	});
});
