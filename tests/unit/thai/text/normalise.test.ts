import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../src/lib/thai/text/normalise.ts';

/** The original offset of each normalised offset, the end included. */
function offsets(original: string): number[] {
	const { text, toOriginal } = normalise(original);
	return Array.from({ length: text.length + 1 }, (_, i) => toOriginal(i));
}

describe('normalise', () => {
	it.each([
		['nikhahit and า become ำ', 'นํา', 'นำ'],
		['nikhahit, a tone and า become the tone and ำ, in either order', 'นํ้า น้ํา', 'น้ำ น้ำ'],
		['two เ become แ', 'เเม่', 'แม่'],
		['two เ with an invisible character between become แ', 'เ\u200bเม่', 'แม่'],
		[
			'zero-width characters, soft hyphens and byte order marks go',
			'\ufeffก\u200bข\u200cค\u200dง\u00adจ',
			'กขคงจ'
		],
		['a tone before its vowel moves behind it', 'ท่ี', 'ที่'],
		['a tone below ุ too', 'ผู้', 'ผู้'],
		['a tone behind ำ or า moves before it', 'นำ้ มา่', 'น้ำ ม่า'],
		['a mark typed twice stands once', 'ที่่ ดีี', 'ที่ ดี'],
		['Thai digits become Arabic', '๒๕๖๓', '2563'],
		['Latin letters are composed', 'Konate\u0301', 'Konaté'],
		['a composed letter comes out of what an invisible character kept apart', 'e\u200d\u0301', 'é'],
		['Hangul is composed', '\u1112\u1161\u11ab', '한']
	])('%s', (_, original, text) => {
		expect(normalise(original).text).toBe(text);
	});

	it('leaves good Thai, punctuation and lone surrogates alone', () => {
		for (const text of ['“น้ำมันเป็นที่ต้องการ” – 15,000 ฿', '\ud800ก\udc00', '', 'ๆๆ ฯลฯ'])
			expect(normalise(text).text).toBe(text);
	});

	it('maps every offset where nothing changes to itself', () => {
		expect(offsets('ก่อน é')).toEqual([0, 1, 2, 3, 4, 5, 6]);
	});

	it('maps the units of a rewritten cluster to its start, and the end to the end', () => {
		expect(offsets('กนํ้าข')).toEqual([0, 1, 2, 2, 5, 6]);
	});

	it('gives a removed character to what stands before it', () => {
		expect(offsets('ก\u200bข')).toEqual([0, 2, 3]);
	});

	it('gives a removed character after white space or at the start to what follows', () => {
		expect(offsets('\ufeffก \u200bข')).toEqual([0, 2, 3, 5]);
	});

	it('maps the only offset of a text of invisible characters to 0', () => {
		expect(normalise('\u200b\u200b').text).toBe('');
		expect(offsets('\u200b\u200b')).toEqual([0]);
	});

	it('takes time that grows with the length, also over a long run of marks', () => {
		expect(normalise('ก' + '่'.repeat(200_000)).text).toBe('ก่');
		expect(normalise('e' + '\u200d'.repeat(200_000)).text).toBe('e');
	});
});
