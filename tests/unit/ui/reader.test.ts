import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token, TokenKind } from '../../../src/lib/thai/words/token.ts';
import { besideParagraphs } from '../../../src/lib/ui/reader/english.ts';
import { wordInLine } from '../../../src/lib/ui/reader/lines.ts';
import { setPieces } from '../../../src/lib/ui/reader/pieces.ts';
import { lineOf, offsetAt } from '../../../src/lib/ui/reader/position.ts';
import { shownSign, signOf } from '../../../src/lib/ui/reader/sign.ts';
import { swipeOf } from '../../../src/lib/ui/reader/swipe.ts';

/** Tokens that tile the joined texts; the kind follows from the first character. */
function tokens(...texts: string[]): Token[] {
	let at = 0;
	return texts.map((text) => ({ text, start: at, end: (at += text.length), kind: kindOf(text) }));
}

function kindOf(text: string): TokenKind {
	if (/^\s/.test(text)) return 'space';
	if (/^\d/.test(text)) return 'number';
	if (/^[ก-๎]/.test(text)) return 'word';
	return /^[a-z]/i.test(text) ? 'latin' : 'punctuation';
}

const textOf = (list: Token[]): string => list.map(({ text }) => text).join('');

describe('setPieces', () => {
	it('makes words tappable and gathers what stands between them', () => {
		const list = tokens('ทหาร', 'ไอวอรี', ' ', '49', ' ', 'นาย');
		const text = textOf(list);
		const [paragraph] = setPieces(text, [{ start: 0, end: text.length }], list);
		expect(paragraph?.pieces.map(({ text: own, tappable }) => [own, tappable])).toEqual([
			['ทหาร', true],
			['ไอวอรี', true],
			[' 49 ', false],
			['นาย', true]
		]);
	});

	it('breaks lines in front of words, not in front of what closes them', () => {
		const list = tokens('กล่าว', 'ว่า', ' ', '“', 'อย่าง', '”', 'และ', 'เร็ว', 'ๆ');
		const text = textOf(list);
		const [paragraph] = setPieces(text, [{ start: 0, end: text.length }], list);
		const breaks = paragraph?.pieces.filter(({ breakBefore }) => breakBefore).map((piece) => piece.text);
		expect(breaks).toEqual(['ว่า', 'และ', 'เร็ว']);
	});

	it('marks the words of a span and cuts plain text at its ends', () => {
		const list = tokens('ทหาร', ' ', '49', ' ', 'นาย', 'และ');
		const text = textOf(list);
		const mark = { start: text.indexOf('49'), end: text.indexOf('และ') };
		const [paragraph] = setPieces(text, [{ start: 0, end: text.length }], list, mark);
		expect(paragraph?.pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
			'49 ',
			'นาย'
		]);
	});

	it('tiles every paragraph, whatever the tokens and the mark', () => {
		const word = fc.constantFrom('ทหาร', 'นาย', ' ', '\n', '49', 'abc', '“', '”', 'ๆ');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), fc.nat(80), fc.nat(80), (texts, from, length) => {
				const list = tokens(...texts);
				const text = textOf(list);
				const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
					start: match.index,
					end: match.index + match[0].length
				}));
				const set = setPieces(text, paragraphs, list, { start: from, end: from + length });
				expect(set.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(
					paragraphs.map(({ start, end }) => text.slice(start, end))
				);
				for (const { text: own, start, end } of set.flatMap(({ pieces }) => pieces)) {
					expect(text.slice(start, end)).toBe(own);
				}
			})
		);
	});
});

describe('signOf and shownSign', () => {
	it('shows what the learner said before what the word is', () => {
		expect(signOf('word', undefined)).toBe('new');
		expect(signOf('name', undefined)).toBe('name');
		expect(signOf('other', undefined)).toBe('none');
		expect(signOf('name', { status: 'learning', level: 2 })).toBe('learning2');
		expect(signOf('word', { status: 'ignored' })).toBe('ignored');
	});

	it('hides marks as the settings ask', () => {
		expect(shownSign('learning1', 'new')).toBe('none');
		expect(shownSign('new', 'new')).toBe('new');
		expect(shownSign('name', 'none')).toBe('none');
	});
});

describe('offsetAt and lineOf', () => {
	const paragraphs = [
		{ start: 0, end: 100, top: 0, bottom: 200 },
		{ start: 101, end: 201, top: 220, bottom: 420 }
	];

	it('finds the offset at a line by proportion, and the line of an offset', () => {
		expect(offsetAt(paragraphs, 100)).toBe(50);
		expect(lineOf(paragraphs, 50)).toBe(100);
		expect(offsetAt(paragraphs, 210)).toBe(101);
	});

	it('keeps to the text above and below it', () => {
		expect(offsetAt(paragraphs, -50)).toBe(0);
		expect(offsetAt(paragraphs, 999)).toBe(201);
		expect(lineOf(paragraphs, 999)).toBeNull();
	});
});

describe('wordInLine', () => {
	const words = [
		{ start: 0, left: 0, right: 50, top: 0 },
		{ start: 1, left: 50, right: 90, top: 0 },
		{ start: 2, left: 0, right: 40, top: 42 },
		{ start: 3, left: 40, right: 90, top: 42 },
		{ start: 4, left: 0, right: 90, top: 84 }
	];

	it('goes to the nearest word of the next line', () => {
		expect(wordInLine(words, 1, 1)).toBe(3);
		expect(wordInLine(words, 2, -1)).toBe(0);
		expect(wordInLine(words, 3, 1)).toBe(4);
	});

	it('stays at the first and last line', () => {
		expect(wordInLine(words, 0, -1)).toBeNull();
		expect(wordInLine(words, 4, 1)).toBeNull();
	});
});

describe('swipeOf', () => {
	it('tells a swipe from a tap and a scroll', () => {
		expect(swipeOf(-80, 10)).toBe('left');
		expect(swipeOf(80, -10)).toBe('right');
		expect(swipeOf(5, 100)).toBe('down');
		expect(swipeOf(10, 4)).toBeNull();
		expect(swipeOf(60, 60)).toBeNull();
		expect(swipeOf(0, -120)).toBeNull();
	});
});

describe('besideParagraphs', () => {
	it('pairs paragraphs where both sides have as many', () => {
		expect(besideParagraphs('One.\n\nTwo.', 2, false)).toEqual({ below: ['One.', 'Two.'], behind: [] });
	});

	it('leaves the title alone where the English has none', () => {
		expect(besideParagraphs('One.\nTwo.', 3, true).below).toEqual([undefined, 'One.', 'Two.']);
	});

	it('puts everything behind the text where nothing vouches for a pairing', () => {
		expect(besideParagraphs('One.\nTwo.', 5, false)).toEqual({ below: [], behind: ['One.', 'Two.'] });
	});
});
