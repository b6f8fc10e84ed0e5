import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../src/lib/thai/sentences/candidates.ts';
import { indexTokens } from '../../../../src/lib/thai/sentences/token-index.ts';
import type { Token } from '../../../../src/lib/thai/words/token.ts';

/** Words are marked by `|`, spaces are words of their own. */
function cut(marked: string): string[] {
	const pieces = marked.split(/\||(?<=\s)(?=\S)|(?<=\S)(?=\s)/u);
	const text = pieces.join('');
	let at = 0;
	const tokens = pieces.map((piece): Token => {
		const token: Token = {
			text: piece,
			start: at,
			end: at + piece.length,
			kind: piece.trim() === '' ? 'space' : 'word'
		};
		at = token.end;
		return token;
	});
	const parts: string[] = [];
	let from = 0;
	for (const { start, end } of candidates(text, 0, text.length, indexTokens(text, tokens))) {
		parts.push(text.slice(from, start));
		from = end;
	}
	return [...parts, text.slice(from)];
}

describe('candidates', () => {
	it('are the runs of white space', () => {
		expect(cut('ฝน|ตก  แดด|ออก\u00a0ลม|พัด')).toEqual(['ฝนตก', 'แดดออก', 'ลมพัด']);
	});

	it('leave a number with its month, its unit and the word that announces it', () => {
		expect(cut('เมื่อ|วันที่ 30 ธันวาคม ศาล')).toEqual(['เมื่อวันที่ 30 ธันวาคม', 'ศาล']);
		expect(cut('ทหาร 49 นาย ถูก|จับ')).toEqual(['ทหาร', '49 นาย', 'ถูกจับ']);
		expect(cut('ปี 2563 เขา|ลา|ออก')).toEqual(['ปี 2563', 'เขาลาออก']);
	});

	it('tear no names in Latin script, no repetition mark and no punctuation from what it belongs to', () => {
		expect(cut('กลุ่ม The New York Times')).toEqual(['กลุ่ม', 'The New York Times']);
		expect(cut('เร็ว ๆ นี้')).toEqual(['เร็ว ๆ', 'นี้']);
		expect(cut('แดง , ดำ และ (ขาว)')).toEqual(['แดง , ดำ', 'และ (ขาว)']);
	});

	it('do not stand inside a short quotation', () => {
		expect(cut('ว่า “ไป กัน เถอะ” แล้ว')).toEqual(['ว่า', '“ไป กัน เถอะ”', 'แล้ว']);
	});

	it('may stand before the number of a list item', () => {
		expect(cut('ดังนี้ 1. แดง 2. ดำ')).toEqual(['ดังนี้', '1.', 'แดง', '2.', 'ดำ']);
	});
});
