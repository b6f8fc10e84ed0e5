import { describe, expect, it } from 'vitest';
import { explanations, respelt } from './support.ts';

describe('reading by rule', () => {
	it.each([
		['clusters', 'กราบ', 'กฺราบ'],
		['clusters', 'ควาย', 'คฺวาย'],
		['clusters', 'ปลา', 'ปฺลา'],
		['false clusters', 'จริง', 'จิง'],
		['false clusters', 'สร้าง', 'ส้าง'],
		['false clusters', 'ทราบ', 'ซาบ'],
		['false clusters', 'เศร้า', 'เส้า'],
		['leading consonants', 'ตลาด', 'ตะ-หลาด'],
		['leading consonants', 'สนาม', 'สะ-หนาม'],
		['leading consonants', 'อร่อย', 'อะ-หร็่อย'],
		['leading consonants', 'เสมอ', 'สะ-เหมอ'],
		['leading consonants', 'แสดง', 'สะ-แดง'],
		['leading consonants', 'ประวัติ', 'ปฺระ-หวัด'],
		['leading ห', 'หมา', 'หมา'],
		['leading อ', 'อยู่', 'หยู่'],
		['hidden o', 'คน', 'คน'],
		['hidden o', 'ถนน', 'ถะ-หนน'],
		['hidden a', 'อนุชา', 'อะ-นุ-ชา'],
		['hidden ɔ', 'บริการ', 'บอ-ริ-กาน'],
		['linking a', 'รัฐบาล', 'รัด-ถะ-บาน'],
		['linking a', 'วิทยาลัย', 'วิด-ทะ-ยา-ไล'],
		['linking i', 'ประวัติศาสตร์', 'ปฺระ-หวัด-สาด'],
		['silent vowels', 'ชาติ', 'ชาด'],
		['silent vowels', 'เหตุ', 'เหด'],
		['รร', 'ธรรม', 'ทำ'],
		['รร', 'บรรจบ', 'บัน-จบ'],
		['ฤ', 'ฤดู', 'รึ-ดู'],
		['ฤ', 'อังกฤษ', 'อัง-กฺริด'],
		['ฤ', 'ฤกษ์', 'เริก'],
		['-ร', 'พร', 'พอน'],
		['-ร', 'ละคร', 'ละ-คอน'],
		['karan', 'จันทร์', 'จัน'],
		['karan', 'เสาร์', 'เสา'],
		['karan', 'ศาสตร์', 'สาด'],
		['karan', 'ฟิล์ม', 'ฟิม'],
		['shortened vowels', 'เงิน', 'เงิน'],
		['shortened vowels', 'ท่าน', 'ทั่น'],
		['shortened vowels', 'เล่น', 'เล็่น'],
		['lengthened vowels', 'น้ำ', 'น้าม'],
		['lengthened vowels', 'ได้', 'ด้าย'],
		['ก็', 'ก็', 'เก้าะ']
	])('%s: %s is %s', (_, word, expected) => {
		expect(respelt(word)).toBe(expected);
	});

	it('joins a compound from its known parts', () => {
		expect(respelt('ข้อตกลงหยุดยิง')).toBe('ข้อ-ตก-ลง-หยุด-ยิง');
	});
});

describe('the explanation of a tone', () => {
	it.each([
		['มา', { class: 'low', syllable: 'live', mark: null, tone: 'mid' }],
		['ขา', { class: 'high', syllable: 'live', mark: null, tone: 'rising' }],
		['กาก', { class: 'mid', syllable: 'dead', mark: null, tone: 'low' }],
		['มาก', { class: 'low', syllable: 'dead', length: 'long', mark: null, tone: 'falling' }],
		['รัก', { class: 'low', syllable: 'dead', length: 'short', mark: null, tone: 'high' }],
		['ข่าว', { class: 'high', syllable: 'live', mark: '่', tone: 'low' }],
		['ข้าว', { class: 'high', syllable: 'live', mark: '้', tone: 'falling' }],
		['ค่า', { class: 'low', syllable: 'live', mark: '่', tone: 'falling' }],
		['ม้า', { class: 'low', syllable: 'live', mark: '้', tone: 'high' }],
		['โต๊ะ', { class: 'mid', syllable: 'dead', mark: '๊', tone: 'high' }],
		['เดี๋ยว', { class: 'mid', syllable: 'live', mark: '๋', tone: 'rising' }]
	])('%s', (word, expected) => {
		expect(explanations(word)).toEqual([
			expect.objectContaining({ ...expected, irregular: false, classFrom: 'own' })
		]);
	});

	it('says where the class comes from', () => {
		expect(explanations('หมา')[0]).toMatchObject({ class: 'high', classFrom: 'leading' });
		expect(explanations('อยู่')[0]).toMatchObject({ class: 'mid', classFrom: 'leading' });
		expect(explanations('ตลาด')[1]).toMatchObject({ class: 'mid', classFrom: 'before' });
		expect(explanations('สนาม')[1]).toMatchObject({ class: 'high', classFrom: 'before' });
	});

	it('says where a loan word breaks the rules', () => {
		expect(explanations('แท็กซี่').map(({ irregular }) => irregular)).toEqual([false, false]);
		expect(explanations('กาตาร์')[1]).toMatchObject({ tone: 'falling', irregular: true });
	});
});
