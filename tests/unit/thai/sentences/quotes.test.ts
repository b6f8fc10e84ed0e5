import { describe, expect, it } from 'vitest';
import { MAX_QUOTE, quotedSpans } from '../../../../src/lib/thai/sentences/quotes.ts';

const quoted = (text: string): string[] =>
	quotedSpans(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('quotedSpans', () => {
	it('finds quotations and brackets, outermost only', () => {
		expect(quoted('เขากล่าวว่า “ไป (กัน) เถอะ” แล้วเดินออก (ช้า ๆ)')).toEqual(['“ไป (กัน) เถอะ”', '(ช้า ๆ)']);
	});

	it('pairs straight marks, also right behind a Thai word, and mixed ones', () => {
		expect(quoted('เรียกว่า"ก ข"และ "ค ง"')).toEqual(['"ก ข"', '"ค ง"']);
		expect(quoted('“ก ข" ต่อ')).toEqual(['“ก ข"']);
	});

	it('lets a mark without its partner protect nothing', () => {
		expect(quoted('เขาพูด “ไปกันเถอะ แล้วก็เดินออก (ไป')).toEqual([]);
		expect(quoted('ปิด” แล้ว (ก ข)')).toEqual(['(ก ข)']);
	});

	it('takes an apostrophe for no quotation mark', () => {
		expect(quoted("Rady's Children's ก ข")).toEqual([]);
	});

	it('leaves a quotation alone that is long enough to hold sentences', () => {
		const inside = 'ก'.repeat(MAX_QUOTE);
		expect(quoted(`“${inside}” (ข)`)).toEqual(['(ข)']);
	});
});
