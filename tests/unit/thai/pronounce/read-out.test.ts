import { describe, expect, it } from 'vitest';
import { numberReading } from '../../../../src/lib/thai/pronounce/numbers.ts';
import { realEngine } from '../../../support/engine.ts';
import { respelt } from './support.ts';

describe('what is read out', () => {
	it.each([
		['พ.อ.', 'พันเอก'],
		['ม.ค.', 'มกราคม'],
		['กม.', 'กิโลเมตร'],
		['พ.ศ.', 'พุทธศักราช'],
		['กก.', 'กิโลกรัม'],
		['ส.ส.', 'สอสอ'],
		['ฯลฯ', 'และอื่นอื่น'],
		['เร็วๆ', 'เร็วเร็ว'],
		['วันอื่นๆ', 'วันอื่นอื่น'],
		['กรุงเทพฯ', 'กรุงเทพ'],
		['๒๕๖๓', 'สองพันห้าร้อยหกสิบสาม'],
		['50%', 'ห้าสิบเปอร์เซ็นต์'],
		['18.00 น.', 'สิบแปดนาฬิกา'],
		['โควิด-19', 'โควิดสิบเก้า']
	])('%s is read %s', (word, expected) => {
		expect(realEngine().pronounce(word)?.readAs).toBe(expected);
	});

	it('names the letters of an abbreviation that the lexicon does not know', () => {
		expect(respelt('ส.ส.')).toBe('สอ-สอ');
	});

	it.each(['Wagner', 'COVID-19', 'ไทยPBS', '', ' ', '…', '“', '123 kg'])('says nothing of %j', (word) => {
		expect(realEngine().pronounce(word)).toBeNull();
	});

	it.each([
		['0', 'ศูนย์'],
		['21', 'ยี่ สิบ เอ็ด'],
		['15,000', 'หนึ่ง หมื่น ห้า พัน'],
		['3.25', 'สาม จุด สอง ห้า'],
		['09.30', 'เก้า นาฬิกา สาม สิบ นาที'],
		['13:05', 'สิบ สาม นาฬิกา ห้า นาที'],
		['24:00', 'ยี่ สิบ สี่ นาฬิกา'],
		['007', 'ศูนย์ ศูนย์ เจ็ด'],
		['1234567890123456', 'หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก']
	])('the number %s is %s', (text, expected) => {
		expect(numberReading(text)?.join(' ')).toBe(expected);
	});

	it('leaves alone what is no number', () => {
		expect(numberReading('1-0')).toBeNull();
		expect(numberReading('')).toBeNull();
	});
});
