import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS_OF_SPEECH } from '../../../../src/lib/thai/words/token.ts';
import { realEngine } from '../../../support/engine.ts';

const engine = realEngine();

describe('the tagger', () => {
	it.each([
		[
			['ทหาร', 'ถูก', 'จับกุม', 'ที่', 'ชายแดน'],
			['NOUN', 'AUX', 'VERB', 'ADP', 'NOUN']
		],
		[
			['เขา', 'ซื้อ', 'รถ', 'สอง', 'คัน'],
			['PRON', 'VERB', 'NOUN', 'NUM', 'NOUN']
		],
		[
			['รัฐบาล', 'จะ', 'ประกาศ', 'ราคา'],
			['NOUN', 'AUX', 'VERB', 'NOUN']
		]
	])('gives %j their parts of speech', (words, tags) => {
		expect(engine.tag(words)).toEqual(tags);
	});

	it('tells one word apart by what stands around it', () => {
		const tagOf = (words: string[], word: string) => engine.tag(words)[words.indexOf(word)];
		expect(tagOf(['เขา', 'อยู่', 'ที่', 'บ้าน'], 'ที่')).toBe('ADP');
		expect(tagOf(['คน', 'ที่', 'กล่าว', 'ว่า', 'ไม่', 'ไป'], 'ที่')).not.toBe('ADP');
	});

	it('answers as many tags as there are words, of any string', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
				const tags = engine.tag(words);
				expect(tags).toHaveLength(words.length);
				for (const tag of tags) expect(PARTS_OF_SPEECH).toContain(tag);
			})
		);
	});

	it('takes more words than it settles at a time', () => {
		const words = Array.from({ length: 10_000 }, (_, at) => (at % 2 === 0 ? 'ทหาร' : 'เดิน'));
		expect(engine.tag(words)).toHaveLength(words.length);
	});
});

describe('words of a text', () => {
	it('carry their part of speech in context, a classifier behind a number as such', () => {
		const { words } = engine.tokens('ทหาร 49 นาย เดินทาง');
		expect(words.filter(({ kind }) => kind !== 'space').map(({ text, pos }) => [text, pos])).toEqual([
			['ทหาร', 'NOUN'],
			['49', 'NUM'],
			['นาย', 'CLF'],
			['เดินทาง', 'VERB']
		]);
	});

	it('are the same words as without tags', () => {
		const text = 'รัฐบาลอภัยโทษทหาร 49 นาย\nเมื่อวันศุกร์';
		const texts = (tokens: readonly { text: string }[]) => tokens.map((token) => token.text);
		const { fine, words } = engine.tokens(text);
		expect(texts(fine)).toEqual(texts(engine.segmenter().fine(text)));
		expect(texts(words)).toEqual(texts(engine.segmenter().words(text)));
	});
});
