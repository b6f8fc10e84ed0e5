import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../src/engine-data/build-trie.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { readEntries, writeEntries, type StoredEntry } from '../../src/lib/thai/lexicon/format.ts';
import { createLexicon } from '../../src/lib/thai/lexicon/lexicon.ts';
import { readTrie } from '../../src/lib/thai/lexicon/trie.ts';
import { PackError } from '../../src/lib/thai/pack.ts';

const compiled = compileLexicon();
const trieBytes = buildTrie(compiled.headwords);
const trie = readTrie(trieBytes);
const entryBytes = compiled.section((word) => trie.idOf(word), trie.size);
const lexicon = createLexicon(
	new Map([
		['trie', trieBytes],
		['entries', entryBytes]
	])
);

const headword = fc.constantFrom(...compiled.headwords);
const affix = fc.constantFrom(
	'การ',
	'ความ',
	'ผู้',
	'ผู้ถูก',
	'นัก',
	'น่า',
	'อย่าง',
	'ไม่',
	'ชาว',
	'ภาษา',
	'ประเทศ',
	'การไม่'
);
const thai = fc.string({
	unit: fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code))
});

describe('lookup', () => {
	it('throws on no string, and answers with an entry that has a sense and a gloss, or null', () => {
		const word = fc.oneof(
			fc.string({ unit: 'binary' }),
			thai,
			fc.tuple(affix, headword).map((pair) => pair.join('')),
			fc.tuple(headword, fc.constantFrom('ๆ', ' ๆ')).map((pair) => pair.join(''))
		);
		fc.assert(
			fc.property(word, (text) => {
				const entry = lexicon.lookup(text);
				if (entry === null) return;
				expect(entry.senses.length).toBeGreaterThan(0);
				for (const { pos, gloss } of entry.senses) {
					expect(gloss.length).toBeGreaterThan(0);
					expect(gloss).not.toContain('');
					if (pos === 'NOUN' && entry.source === 'rule')
						for (const noun of gloss) expect(noun).not.toMatch(/^to |undefined/);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('knows every headword, and has() agrees', () => {
		fc.assert(
			fc.property(headword, (word) => {
				expect(lexicon.lookup(word)?.source).toBe('lexicon');
				expect(lexicon.has(word)).toBe(true);
			})
		);
	});
});

describe('the section entries', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\t\n;+= ]/.test(value));
	const entry: fc.Arbitrary<StoredEntry> = fc.record({
		headword: fc.constant('หมา'),
		senses: fc.array(
			fc.record({ pos: fc.constantFrom('NOUN', 'VERB'), gloss: fc.array(text, { minLength: 1 }) }),
			{ minLength: 1 }
		)
	});

	it('gives back what was written under any ids', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(fc.nat(5000), entry), { selector: ([id]) => id }), (list) => {
				const store = readEntries(writeEntries(list, 5001));
				for (const [id, stored] of list) expect(store.get(id, 'หมา')).toEqual(stored);
			})
		);
	});

	it('is refused when damaged anywhere', () => {
		fc.assert(
			fc.property(fc.nat(entryBytes.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
				const damaged = entryBytes.slice();
				damaged[at] = (damaged[at] ?? 0) ^ bits;
				expect(() => readEntries(damaged)).toThrow(PackError);
			})
		);
	});
});
