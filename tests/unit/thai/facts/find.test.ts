import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../src/lib/thai/facts/find.ts';
import type { DateFact, QuantityFact } from '../../../../src/lib/thai/facts/fact.ts';
import { handCut, handLexicon } from '../../../support/hand-lexicon.ts';

const lexicon = handLexicon({
	ทหาร: { pos: 'NOUN', gloss: ['soldier'], classifier: 'นาย คน' },
	ไอวอรี: { pos: 'PROPN', gloss: ['Ivory Coast'], flags: ['place'], forms: { adj: 'Ivorian' } },
	เส้นทาง: { pos: 'NOUN', gloss: ['route'] },
	ให้อภัย: { pos: 'VERB', gloss: ['pardon'] },
	เพิ่ม: { pos: 'VERB', gloss: ['increase'] }
});

function quantities(marked: string): (QuantityFact & { text: string })[] {
	const { text, words, sentences } = handCut(marked);
	return findFacts(text, words, sentences, lexicon)
		.filter((fact) => fact.kind === 'quantity')
		.map((fact) => ({ ...fact, text: text.slice(fact.start, fact.end) }));
}

function dates(marked: string): (DateFact & { text: string })[] {
	const { text, words, sentences } = handCut(marked);
	return findFacts(text, words, sentences, lexicon)
		.filter((fact) => fact.kind === 'date')
		.map((fact) => ({ ...fact, text: text.slice(fact.start, fact.end) }));
}

describe('a quantity', () => {
	it.each([
		['ทหาร 49 นาย|และ|ระงับ', '49 นาย', 49, 'นาย'],
		['เมื่อ|เกือบ 6 เดือน|ก่อน', 'เกือบ 6 เดือน', 6, 'เดือน'],
		['เมื่อ|เกือบ 6 เดือนก่อน', 'เกือบ 6 เดือน', 6, 'เดือน'],
		['สมาชิก 15,000 คนที่|ได้', '15,000 คน', 15_000, 'คน'],
		['โต|ร้อยละ 3.5 ใน', 'ร้อยละ 3.5', 3.5, 'ร้อยละ'],
		['กิน|เวลา|หนึ่ง|วัน|ครึ่ง', 'หนึ่งวันครึ่ง', 1.5, 'วัน'],
		['ใช้|กว่า|สองพันล้าน|บาท', 'กว่าสองพันล้านบาท', 2_000_000_000, 'บาท'],
		['ปล้น|เงิน $26,750 ไป', '$26,750', 26_750, '$'],
		['อายุ 18 ปี|ขึ้นไป', '18 ปีขึ้นไป', 18, 'ปี'],
		['ผู้ชม 20 กว่า|คน', '20 กว่าคน', 20, 'คน'],
		['มี 72 เส้นทาง', '72 เส้นทาง', 72, 'เส้นทาง'],
		['ทำงาน|สี่|วัน|ต่อ|สัปดาห์', 'สี่วัน', 4, 'วัน'],
		['ทหาร ๔๙ นาย', '๔๙ นาย', 49, 'นาย'],
		['พบ|มากกว่า1,000 คน', 'มากกว่า1,000 คน', 1000, 'คน'],
		['รอ|กว่า|ครึ่ง|ชั่วโมง แล้ว', 'กว่าครึ่งชั่วโมง', 0.5, 'ชั่วโมง'],
		['เสียหาย|ที่ 1.2 ล้านล้านเปโซ', '1.2 ล้านล้านเปโซ', 1.2e12, 'เปโซ'],
		['ความจุ|ตั้งแต่ 50 kWh', 'ตั้งแต่ 50 kWh', 50, 'kWh'],
		['โต|ราว|ร้อยละ 10-15 ใน', 'ราวร้อยละ 10-15', 10, 'ร้อยละ']
	])('in %s is %s', (marked, text, value, unit) => {
		expect(quantities(marked)).toMatchObject([{ text, value, unit }]);
	});

	it('may stand without a unit', () => {
		expect(quantities('เด็ก|อายุ 20 ถูก')).toMatchObject([{ text: '20', value: 20 }]);
	});

	it('may be a range', () => {
		expect(quantities('ฝน 2 ถึง 4 นิ้ว')).toMatchObject([{ text: '2 ถึง 4 นิ้ว', value: 2, to: 4 }]);
		expect(quantities('ใช้ 300-500 ล้าน|บาท')).toMatchObject([{ value: 300e6, to: 500e6, unit: 'บาท' }]);
	});

	it('leaves เพียง, ถึง and ทั้ง outside', () => {
		expect(quantities('มี|เพียง 18 แห่ง')[0]?.text).toBe('18 แห่ง');
		expect(quantities('ทั้ง|สอง|ฝ่าย')[0]?.text).toBe('สองฝ่าย');
	});

	it.each([
		['ordinals', 'อันดับ|ที่ 17 ของ|รัฐ'],
		['levels', 'เฮอร์ริเคน|ระดับ 1 ใน'],
		['scores', 'ชนะ 2-0 เมื่อ'],
		['scores with a word in front', 'ด้วย|คะแนน 10-6 ใน'],
		['telephone numbers', 'เบอร์ 0800 555 111'],
		['list numbers', '1. กำหนด|บท|นิยาม'],
		['names', 'ดู Bellator 206 ที่'],
		['codes', 'เรือ F125 ของ'],
		['one of several', 'เด็ก|หนึ่ง|ใน|ห้า|คน'],
		['a certain one', 'ชาย|คน|หนึ่ง|ได้'],
		['years', 'ใน|ปี 2563 และ'],
		['clock times', 'เวลา 09.30 น. ที่'],
		['scores with ต่อ', 'ด้วย|คะแนน 21 ต่อ 20 เมื่อ'],
		['names of streets', 'ถนน|สาม|เสน'],
		['centres', 'ศูนย์|ข้อมูล|ใหม่'],
		['ordinals that go on', 'อันดับ|หนึ่ง|และ|สาม|ของ|โลก'],
		['pieces of words', 'สามารถ|ห้าม|เก้าอี้|เรียบร้อย']
	])('is not found in %s', (_, marked) => {
		expect(quantities(marked)).toEqual([]);
	});

	it('knows the noun that the lexicon lets its classifier count, with modifiers', () => {
		const { text, words, sentences } = handCut('ได้|ให้อภัย|ทหาร|ไอวอรี 49 นาย');
		const [fact] = findFacts(text, words, sentences, lexicon);
		expect(
			fact?.kind === 'quantity' && fact.counted && text.slice(fact.counted.start, fact.counted.end)
		).toBe('ทหารไอวอรี');
	});
});

describe('a date', () => {
	it.each([
		['เมื่อ|วันที่ 30 ธันวาคม ศาล', 'วันที่ 30 ธันวาคม', 'XXXX-12-30'],
		['ใน|เดือน|สิงหาคม กอง', 'เดือนสิงหาคม', 'XXXX-08'],
		['ใน|ปี 2563 และ', 'ปี 2563', '2020'],
		['เมื่อ 8 กันยายน 2563', '8 กันยายน 2563', '2020-09-08'],
		['(15 ส.ค. 2566)', '15 ส.ค. 2566', '2023-08-15'],
		['(26 พ.ย. 67)', '26 พ.ย. 67', '2024-11-26'],
		['เมื่อ|ปี|พ.ศ. 2561 และ', 'ปีพ.ศ. 2561', '2018'],
		['กลาง|เดือน|ธันวาคม 2567', 'กลางเดือนธันวาคม 2567', '2024-12'],
		['เวลา 09.30 น. ณ', 'เวลา 09.30 น.', 'T09:30'],
		['19/12/2566', '19/12/2566', '2023-12-19'],
		['ใน|ปี 67 รายได้', 'ปี 67', '2024'],
		['ปี|งบประมาณ 2568 มี', 'ปีงบประมาณ 2568', '2025'],
		['ภายใน|ปี|ค.ศ. 2050 ไทย', 'ปีค.ศ. 2050', '2050'],
		['เวลา|ตี|สอง เขา', 'เวลาตีสอง', 'T02:00'],
		['เมื่อ 3 ทุ่ม เขา', '3 ทุ่ม', 'T21:00'],
		['บ่าย|โมง เขา', 'บ่ายโมง', 'T13:00'],
		['เวลา|บ่าย 3 โมง เขา', 'เวลาบ่าย 3 โมง', 'T15:00'],
		['ก่อน 7 โมง|เช้า เขา', '7 โมงเช้า', 'T07:00'],
		['ห้า|โมง|เย็น เขา', 'ห้าโมงเย็น', 'T17:00'],
		['เวลา 10.00 - 12.00 น. ที่', 'เวลา 10.00 - 12.00 น.', 'T10:00'],
		['เดือน|มกราคม|ที่แล้ว มี', 'เดือนมกราคมที่แล้ว', 'XXXX-01']
	])('in %s is %s = %s', (marked, text, value) => {
		expect(dates(marked)).toMatchObject([{ text, value }]);
	});

	it.each([
		['เช้า|วัน|ศุกร์ ที่', 'เช้าวันศุกร์'],
		['เมื่อวานนี้ ผู้คน', 'เมื่อวานนี้'],
		['ปี|ที่แล้ว เขา', 'ปีที่แล้ว'],
		['สัปดาห์|นี้ มี', 'สัปดาห์นี้']
	])('in %s has no value of its own', (marked, text) => {
		expect(dates(marked)).toMatchObject([{ text }]);
		expect(dates(marked)[0]?.value).toBeUndefined();
	});

	it('is no date where it counts: สามปีที่แล้ว', () => {
		expect(dates('เมื่อ|สาม|ปี|ที่แล้ว')).toEqual([]);
	});
});
