import { describe, expect, it } from 'vitest';
import { clusterJoins } from '../../../../src/lib/thai/text/clusters.ts';

function clusters(text: string): string[] {
	const joins = clusterJoins(text);
	const found: string[] = [];
	for (let i = 0; i < text.length; i++) {
		if (joins[i] === 1) found[found.length - 1] += text.charAt(i);
		else found.push(text.charAt(i));
	}
	return found;
}

describe('clusterJoins', () => {
	it.each([
		['a lead vowel stays with its consonant', 'เขาไป', ['เขา', 'ไป']],
		['marks and following vowels stay with their consonant', 'นี้น้ำจะ', ['นี้', 'น้ำ', 'จะ']],
		['vowels that need a final consonant have it', 'วันคืนเป็น', ['วัน', 'คืน', 'เป็น']],
		['ก็ ends where it ends', 'ก็ดี', ['ก็', 'ดี']],
		['เ…ีย keeps its ย', 'เสียเปลี่ยน', ['เสีย', 'เป', 'ลี่ย', 'น']],
		['a silenced consonant stays with the letter before', 'จันทร์สิทธิ์', ['จัน', 'ทร์', 'สิ', 'ทธิ์']],
		['a mark without a consonant stands alone', ' ่ก', [' ', '่', 'ก']],
		['a combining accent stays with its letter', 'e\u0301a', ['e\u0301', 'a']],
		['the halves of a surrogate pair stay together', '😀ก', ['😀', 'ก']],
		['lone surrogates stand alone', '\udc00\ud800ก', ['\udc00', '\ud800', 'ก']]
	])('%s', (_, text, expected) => {
		expect(clusters(text)).toEqual(expected);
	});
});
