import fc from 'fast-check';

const PIECES = [
	'ทหาร',
	'รัฐบาล',
	'กล่าวว่า',
	'การตัดสินใจ',
	'อัสซีมี',
	'พ.อ.',
	'ส.ส.',
	'กทม.',
	'นาย',
	'ปี',
	'ล้านบาท',
	'ร้อยละ',
	'เกือบ',
	'กว่า',
	'วันที่',
	'ธันวาคม',
	'สี่สิบเก้า',
	'หนึ่งวันครึ่ง',
	'49',
	'15,000',
	'๔๙',
	'3.5',
	'09.30',
	'2563',
	'1-0',
	'“',
	'”',
	'(',
	')',
	'ๆ',
	'ฯ',
	'ฯลฯ',
	' ',
	'\n',
	'\t',
	'•',
	'Wagner',
	'é',
	'a@b.co',
	'https://x.th/ก',
	'\u200b',
	'\ufeff',
	'ํา',
	'เเ',
	'่้',
	'์',
	'ะ',
	'เ',
	'\ud800',
	'\udc00',
	'😀',
	'e\u0301',
	'\r\n',
	'\u0000'
];

/** Text as nobody would write it: Thai words, figures, abbreviations, stray marks and halves of surrogate pairs. */
export const thaiSoup = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 40 })
	.map((pieces) => pieces.join(''));

/** Any string of UTF-16 units, well-formed or not, and Thai soup. */
export const anyText = fc.oneof(
	thaiSoup,
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
		.map((units) => String.fromCharCode(...units)),
	fc
		.array(fc.integer({ min: 0x0e00, max: 0x0e7f }), { maxLength: 60 })
		.map((units) => String.fromCharCode(...units))
);
