import { afterEach, describe, expect, it, vi } from 'vitest';
import { SegmenterUnavailableError } from '../../../../src/lib/thai/words/browser.ts';
import { createSegmenter } from '../../../../src/lib/thai/words/create.ts';
import { PackError } from '../../../../src/lib/thai/pack.ts';
import { SEGMENTER_NAMES, type SegmenterName } from '../../../../src/lib/thai/words/segmenter.ts';
import type { Token } from '../../../../src/lib/thai/words/token.ts';
import { engineSections } from './sections.ts';

const sections = engineSections();
const segmenters = new Map(SEGMENTER_NAMES.map((name) => [name, createSegmenter(name, sections)]));

const visible = (tokens: Token[]): string[] =>
	tokens.filter(({ kind }) => kind !== 'space').map(({ text }) => text);
const fine = (text: string, name: SegmenterName = 'lattice'): string[] =>
	visible(segmenters.get(name)?.fine(text) ?? []);
const tapped = (text: string, name: SegmenterName = 'lattice'): string[] =>
	visible(segmenters.get(name)?.words(text) ?? []);
const word = (text: string): Token => segmenters.get('lattice')?.words(text)[0] as Token;

describe.each(SEGMENTER_NAMES)('%s', (name) => {
	it.each([
		['no closing quotation mark sticks to a word', '“ร่วมกัน” “บางอย่าง”', /[ก-๙][”“]|[”“][ก-๙]/],
		['no rank sticks to a name', 'พ.อ.อัสซีมี โกอิตา', /\.อัส/],
		['no number is torn or stuck to Thai', 'สมาชิก 15,000คน 3.5%', /^(15|000|3|5)$|\d[ก-๙]/],
		['no Latin word sticks to Thai', 'กลุ่มWagnerที่', /[a-z][ก-๙]|[ก-๙][a-zA-Z]/i]
	])('%s', (_, text, forbidden) => {
		for (const token of [...fine(text, name), ...tapped(text, name)]) expect(token).not.toMatch(forbidden);
	});

	it('sets dotted abbreviations apart from names and sentences', () => {
		expect(fine('พ.อ.อัสซีมี', name)[0]).toBe('พ.อ.');
		expect(fine('เวลา 09.30 น.', name)).toEqual(['เวลา', '09.30', 'น.']);
		expect(fine('ส.ส. และ กทม.', name)).toEqual(['ส.ส.', 'และ', 'กทม.']);
	});

	it('ไอวอรีโคสต์ does not run into กล่าว, and สิทธิมนุษยชน is one word', () => {
		expect(tapped('รัฐบาลไอวอรีโคสต์กล่าวว่า', name)).toContain('ไอวอรีโคสต์');
		expect(tapped('ละเมิดสิทธิมนุษยชน', name).at(-1)).toMatch(/สิทธิมนุษยชน$/);
		expect(tapped('สิทธิมนุษยชน', name)).toEqual(['สิทธิมนุษยชน']);
	});

	it('finds the same words in a text whose spelling is to be normalised, at its own offsets', () => {
		const original = 'เเม่ดื่มนํ้า\u200b ๑๕,๐๐๐ ลิตร';
		expect(tapped(original, name)).toEqual(['เเม่', 'ดื่ม', 'นํ้า\u200b', '๑๕,๐๐๐', 'ลิตร']);
	});

	it('answers an empty text with no tokens, an invisible one with a single space', () => {
		expect(segmenters.get(name)?.words('')).toEqual([]);
		expect(segmenters.get(name)?.fine('\u200b')).toEqual([
			{ text: '\u200b', start: 0, end: 1, kind: 'space' }
		]);
	});

	it('cuts a long text of one letter, of marks or of full stops in time that grows with its length', () => {
		for (const piece of ['ก', '่', 'ก.', '.', 'เ', 'กา', 'ๆ']) {
			const text = piece.repeat(20_000);
			expect(
				segmenters
					.get(name)
					?.words(text)
					.map((token) => token.text)
					.join('')
			).toBe(text);
		}
	});
});

describe('lattice', () => {
	it('cuts the syntactic words of a treebank at the fine level', () => {
		expect(fine('การตัดสินใจดังกล่าว')).toEqual(['การ', 'ตัดสิน', 'ใจ', 'ดังกล่าว']);
	});

	it.each(['อัสซีมี', 'โกอิตา', 'วากเนอร์', 'บามาโก'])('keeps the foreign name %s whole', (name) => {
		expect(fine(`เมื่อวันศุกร์ ${name} กล่าวว่า`)).toContain(name);
	});

	it.each(['ซเวนนิงเงน', 'ฮัมมาร์เชิลด์', 'เคอร์ชเนอร์'])('keeps the unknown name %s whole', (name) => {
		expect(fine(`นาย${name}กล่าวว่า`)).toEqual(['นาย', name, 'กล่าว', 'ว่า']);
	});

	it('tags words by majority, and guesses for numbers, punctuation and unknown names', () => {
		const tags = segmenters
			.get('lattice')
			?.fine('ทหารและ 49 “ซเวนนิงเงน”')
			.map(({ pos }) => pos);
		expect(tags).toEqual(['NOUN', 'CCONJ', undefined, 'NUM', undefined, 'PUNCT', 'PROPN', 'PUNCT']);
	});
});

describe('the words that a learner taps', () => {
	it('are compounds of the lexicon, with their parts', () => {
		const { text, start, end, parts } = word('สิทธิมนุษยชน');
		expect({ text, start, end }).toEqual({ text: 'สิทธิมนุษยชน', start: 0, end: 12 });
		expect(parts?.map((part) => part.text)).toEqual(['สิทธิ', 'มนุษยชน']);
	});

	it('are derivatives of a prefix and a verb, as nouns', () => {
		const derived = word('การรบกวน');
		expect(derived).toMatchObject({ text: 'การรบกวน', pos: 'NOUN' });
		expect(derived.parts?.map((part) => part.text)).toEqual(['การ', 'รบกวน']);
	});

	it('show a derivative of a compound as prefix and compound', () => {
		expect(word('การตัดสินใจ').parts?.map((part) => part.text)).toEqual(['การ', 'ตัดสินใจ']);
	});

	it('hold ๆ and ฯ with the word before', () => {
		expect(tapped('กลุ่มใดๆ ในกรุงเทพฯ')).toEqual(['กลุ่ม', 'ใดๆ', 'ใน', 'กรุงเทพฯ']);
	});

	it('leave a lone ๆ alone', () => {
		expect(tapped('ต่าง ๆ')).toEqual(['ต่าง', 'ๆ']);
	});

	it('hold number words together, apart from what they count', () => {
		expect(tapped('สองพันล้านบาท')).toEqual(['สองพันล้าน', 'บาท']);
	});

	it('are names of several words where the lexicon has them', () => {
		expect(tapped('หนังสือพิมพ์ The New York Times')).toContain('The New York Times');
	});
});

describe('createSegmenter', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('says so where the browser has no segmenter', () => {
		vi.stubGlobal('Intl', {});
		expect(() => createSegmenter('browser', sections)).toThrow(SegmenterUnavailableError);
	});

	it('refuses a pack without words', () => {
		expect(() => createSegmenter('lattice', new Map())).toThrow(PackError);
	});
});
