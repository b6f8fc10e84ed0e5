import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts.ts';

describe('speech', () => {
	it('is who said what, told with ว่า', () => {
		const text = 'นายสมชาย ใจดี รองโฆษกประจำสำนักนายกรัฐมนตรี กล่าวว่า รัฐบาลจะช่วยเหลือเกษตรกร';
		const [fact] = factsOf(text, 'speech');
		expect(fact && text.slice(fact.speaker?.start, fact.speaker?.end)).toBe('สมชาย ใจดี');
		expect(fact && text.slice(fact.content.start, fact.content.end)).toBe('รัฐบาลจะช่วยเหลือเกษตรกร');
		expect(fact?.mode).toBe('indirect');
	});

	it('is a quotation with the speaker behind it', () => {
		const text = '“เราจะไม่ถอย” นายวิชัย แก้วมณี กล่าว';
		const [fact] = factsOf(text, 'speech');
		expect(fact && text.slice(fact.speaker?.start, fact.speaker?.end)).toBe('วิชัย แก้วมณี');
		expect(fact && text.slice(fact.content.start, fact.content.end)).toBe('เราจะไม่ถอย');
		expect(fact?.mode).toBe('quotation');
	});

	it('is not what somebody is accused of', () => {
		expect(factsOf('เขาถูกกล่าวหาว่าขโมยเงิน', 'speech')).toEqual([]);
	});
});

describe('a plain clause', () => {
	it('has subject, verb chain and object, with time and place', () => {
		const text = 'เมื่อวันศุกร์ รัฐบาลได้ปล่อยนักโทษ ในประเทศมาเลเซีย';
		const [fact] = factsOf(text, 'clause');
		const part = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
		expect(part(fact?.subject)).toBe('รัฐบาล');
		expect(part(fact?.verb)).toBe('ได้ปล่อย');
		expect(part(fact?.object)).toBe('นักโทษ');
		expect(part(fact?.time)).toBe('วันศุกร์');
		expect(fact?.auxiliaries).toEqual(['ได้']);
		expect(fact?.passive).toBe(false);
	});

	it('says whether the subject suffers the verb', () => {
		expect(factsOf('ทหารกลุ่มนี้ถูกจับกุมเมื่อปี 2563', 'clause')[0]).toMatchObject({ passive: true, negative: false });
	});

	it('is not made where a relative clause may hide the verb', () => {
		expect(factsOf('ทหารที่ถูกจับกุมเมื่อเดือนสิงหาคม', 'clause')).toEqual([]);
	});
});
