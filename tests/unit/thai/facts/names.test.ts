import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts.ts';

const texts = (text: string, kind: 'person' | 'place' | 'organisation') =>
	factsOf(text, kind).map((fact) => fact.text);

describe('a person', () => {
	it.each([
		['นายสมชาย ใจดี รองโฆษกรัฐบาล กล่าวว่าพร้อมแล้ว', 'สมชาย ใจดี'],
		['วันนี้ พล.อ.ประวิทย์ ทองมั่น ผู้บัญชาการทหารบก ลงพื้นที่', 'ประวิทย์ ทองมั่น'],
		['ร่วมกับนางสาวอรทัย วงศ์คงเจริญ อธิบดีกรมป่าไม้', 'อรทัย วงศ์คงเจริญ'],
		['ประธานาธิบดีจอห์น มิลเลอร์ เดินทางถึงกรุงโซล', 'จอห์น มิลเลอร์'],
		['นักวิจัย Maria Lopez อายุ 41 ปี พบว่า', 'Maria Lopez'],
		['สารวัตรสืบสวน (Det Insp Paul Greene) กล่าว', 'Paul Greene']
	])('is found without title and role: %s', (text, name) => {
		expect(texts(text, 'person')).toEqual([name]);
	});

	it('is found again by surname alone, as the same person', () => {
		const [whole, short] = factsOf('ประธานาธิบดีโรเบิร์ต วัลเดซ มาถึง ต่อมา วัลเดซกล่าวว่าจะกลับ', 'person');
		expect([whole?.text, short?.text]).toEqual(['โรเบิร์ต วัลเดซ', 'วัลเดซ']);
		expect(short?.entity).toBe(whole?.entity);
	});

	it('ends where the next name begins, though one space parts both', () => {
		expect(texts('ยิงโดย Peter Novak และส่งให้ Chelsea Daniel Brown ทันที', 'person')).toEqual([
			'Peter Novak',
			'Daniel Brown'
		]);
	});

	it('does not take the verb for a surname where the surname is known', () => {
		const text = 'นายวิชัย แก้วมณี เปิดเผยว่าดี จากนั้น นายวิชัย มอบหมายให้ตรวจ';
		expect(texts(text, 'person')).toEqual(['วิชัย แก้วมณี', 'วิชัย']);
	});

	it.each([
		['a common noun with the letters of a title', 'นายจ้างต้องจ่ายค่าแรงให้คนงาน'],
		['a classifier', 'ตำรวจนายหนึ่งได้ยินเสียง'],
		['an office without a name', 'โฆษกรัฐบาลแถลงข่าวเมื่อวานนี้'],
		['an English phrase', 'โครงการ Smart City และ Soft Power ของไทย']
	])('is not %s', (_, text) => {
		expect(texts(text, 'person')).toEqual([]);
	});
});

describe('a place', () => {
	it.each([
		['ประชุมที่จังหวัดเชียงใหม่และอำเภอแม่สาย', ['เชียงใหม่', 'แม่สาย']],
		['เดินทางไปประเทศญี่ปุ่นและเกาหลีใต้', ['ญี่ปุ่น', 'เกาหลีใต้']],
		['เกิดเหตุในเมือง Springfield รัฐโอเรกอน', ['Springfield', 'โอเรกอน']],
		['ผู้นำฝรั่งเศสพบประธานาธิบดีบราซิล', ['ฝรั่งเศส', 'บราซิล']],
		['น้ำท่วมที่ ต.บางปู จ.สมุทรปราการ', ['บางปู', 'สมุทรปราการ']]
	])('is found without its head word, behind an office too: %s', (text, names) => {
		expect(texts(text, 'place')).toEqual(names);
	});

	it('is found in another spelling', () => {
		expect(texts('พายุจะเข้าใกล้อาร์เจนติน่าในวันศุกร์', 'place')).toEqual(['อาร์เจนติน่า']);
	});

	it.each([
		['a country as an adjective', 'ทหารไอวอรีกับรัฐบาลไทยและชาวเวียดนาม'],
		['part of the name of a body', 'กระทรวงกลาโหมสหรัฐแถลง'],
		['a province that is an everyday word', 'ไม่มีใครมาเลย แม้แต่น้อย']
	])('is not %s', (_, text) => {
		expect(texts(text, 'place')).toEqual([]);
	});
});

describe('an organisation', () => {
	it.each([
		['กระทรวงการคลังหารือกับธนาคารแห่งประเทศไทย', ['กระทรวงการคลัง', 'ธนาคารแห่งประเทศไทย']],
		['กรมส่งเสริมการเกษตร ร่วมกับ กฟผ. และ UNESCO', ['กรมส่งเสริมการเกษตร', 'กฟผ.', 'UNESCO']],
		['บริษัท ทองดีพัฒนา จำกัด (มหาชน) ขาดทุน', ['บริษัท ทองดีพัฒนา จำกัด (มหาชน)']],
		['หนังสือพิมพ์ Daily Chronicle รายงาน', ['Daily Chronicle']],
		['สภาวิจัยอากาศ ทะเล และภูเขาไฟ (SVTP) เตือน', ['สภาวิจัยอากาศ ทะเล และภูเขาไฟ', 'SVTP']]
	])('is found with the head word that belongs to its name: %s', (text, names) => {
		expect(texts(text, 'organisation')).toEqual(names);
	});

	it.each([
		['common nouns', 'รัฐบาลและศาลขอให้คณะรัฐมนตรีชี้แจงต่อรัฐสภา'],
		['a kind of body', 'พรรคการเมืองและโรงพยาบาลเอกชนหลายแห่ง'],
		['a ministerial regulation', 'ร่างกฎกระทรวงการแบ่งแยกที่ดิน']
	])('is not made of %s', (_, text) => {
		expect(texts(text, 'organisation')).toEqual([]);
	});
});
