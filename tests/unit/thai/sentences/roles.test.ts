import { describe, expect, it } from 'vitest';
import { blocks } from '../../../../src/lib/thai/sentences/blocks.ts';
import { roles } from '../../../../src/lib/thai/sentences/roles.ts';

const PARAGRAPH =
	'นายกรัฐมนตรีกล่าวในที่ประชุมว่ารัฐบาลจะเร่งซ่อมถนนที่เสียหายจากน้ำท่วมให้เสร็จภายในสามเดือน และจะช่วยเหลือชาวบ้านที่บ้านเรือนเสียหายโดยเร็วที่สุด';

const rolesOf = (...lines: string[]): (string | undefined)[] => {
	const text = lines.join('\n');
	return roles(text, blocks(text));
};

describe('roles', () => {
	it.each([
		'พิมพ์',
		'แชร์เรื่องนี้',
		'Facebook',
		'ข่าวที่เกี่ยวข้อง',
		'— โฆษณา —',
		'#น้ำท่วม #ถนน',
		'https://example.org/a?b=1',
		'-----',
		'1,204 ครั้ง'
	])('takes %s for furniture', (line) =>
		expect(rolesOf(PARAGRAPH, line, PARAGRAPH.replace('สาม', 'หก'))[1]).toBe('furniture')
	);

	it.each([
		'หน้าแรก > ข่าว > การเมือง',
		'แท็ก: น้ำท่วม, ถนน',
		'ที่มา : https://example.org/1',
		'ติดตามข่าวสารได้ที่ Line @example'
	])('takes %s for furniture', (line) => expect(rolesOf(PARAGRAPH, line)[1]).toBe('furniture'));

	it.each([
		'วันอังคารที่ 6 กุมภาพันธ์ 2567',
		'06/02/2567',
		'30 ธ.ค. 2567 เวลา 09.30 น.',
		'เผยแพร่: 5 มกราคม 2566',
		'เขียนโดย สมชาย ใจดี'
	])('takes %s for a dateline', (line) =>
		expect(rolesOf('ซ่อมถนนเสร็จในสามเดือน', line, PARAGRAPH)[1]).toBe('dateline')
	);

	it('does not take a sentence that begins with a date for a dateline', () => {
		expect(rolesOf('วันที่ 6 กุมภาพันธ์ 2567 ศาลตัดสินจำคุกทหาร 46 นาย เป็นเวลา 20 ปี')).toEqual([undefined]);
	});

	it('takes the first of repeated titles for the heading and the others for furniture', () => {
		const title = 'รัฐบาลเร่งซ่อมถนนที่เสียหายจากน้ำท่วม';
		expect(rolesOf(`สำนักข่าวตัวอย่าง-${title}`, 'พิมพ์', title, `${title} `, PARAGRAPH)).toEqual([
			'furniture',
			'furniture',
			'heading',
			'furniture',
			undefined
		]);
	});

	it('takes a short first line above long paragraphs for the heading, a long one for text', () => {
		expect(rolesOf('ซ่อมถนนเสร็จในสามเดือน', PARAGRAPH)).toEqual(['heading', undefined]);
		expect(rolesOf(PARAGRAPH, PARAGRAPH.replace('สาม', 'หก'))).toEqual([undefined, undefined]);
	});

	it('takes marked lines for list items and credits for captions', () => {
		expect(rolesOf(PARAGRAPH, '• ซ่อมถนน', '- ช่วยชาวบ้าน', '1. สร้างสะพาน', '2.1 ขุดคลอง')).toEqual([
			undefined,
			...Array<string>(4).fill('list-item')
		]);
		expect(rolesOf(PARAGRAPH, 'ภาพ: สมชาย ใจดี')[1]).toBe('caption');
		expect(rolesOf(PARAGRAPH, '(แฟ้มภาพ)')[1]).toBe('caption');
	});

	it('takes the cells of a table for list items, repeated ones as well', () => {
		const cells = ['ประเภทรถ', 'ลดอากร', 'ตั้งแต่สามล้านบาทขึ้นไป', 'ตั้งแต่สามล้านบาทขึ้นไป', '100,000'];
		expect(rolesOf(PARAGRAPH, ...cells)).toEqual([undefined, ...cells.map(() => 'list-item')]);
	});
});
