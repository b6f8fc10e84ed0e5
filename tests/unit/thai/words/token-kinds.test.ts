import { describe, expect, it } from 'vitest';
import { createSegmenter } from '../../../../src/lib/thai/words/create.ts';
import { engineSections } from './sections.ts';

const segmenter = createSegmenter('lattice', engineSections());
const fine = (text: string): string[] => segmenter.fine(text).map((token) => token.text);

describe('what is no plain word', () => {
	it.each([
		['ranks', 'พ.อ.อัสซีมี', ['พ.อ.', 'อัสซีมี']],
		['offices', 'ส.ส. กกต. ครม. กทม.', ['ส.ส.', ' ', 'กกต.', ' ', 'ครม.', ' ', 'กทม.']],
		['abbreviations that no list has', 'ข.ฃ.ก. ไป', ['ข.ฃ.ก.', ' ', 'ไป']],
		['numbers with separators', 'คน 15,000 คน', ['คน', ' ', '15,000', ' ', 'คน']],
		['decimals and percentages', 'ลด 3.5% แล้ว', ['ลด', ' ', '3.5', '%', ' ', 'แล้ว']],
		['times of the day', 'เวลา 09.30 น.', ['เวลา', ' ', '09.30', ' ', 'น.']],
		['times with a colon', 'เวลา 09:30 น.', ['เวลา', ' ', '09:30', ' ', 'น.']],
		['Thai digits', 'ปี ๒๕๖๓', ['ปี', ' ', '๒๕๖๓']],
		['ranges', '10-15 คน', ['10', '-', '15', ' ', 'คน']],
		['Latin words with accents', 'ที่ café ใน Bogotá', ['ที่', ' ', 'café', ' ', 'ใน', ' ', 'Bogotá']],
		['e-mail', 'ที่ a.b@news.co.th ครับ', ['ที่', ' ', 'a.b@news.co.th', ' ', 'ครับ']],
		['addresses of pages', 'ดู https://x.co.th/a?b=1 นะ', ['ดู', ' ', 'https://x.co.th/a?b=1', ' ', 'นะ']],
		['ๆ behind a space', 'เด็ก ๆ', ['เด็ก', ' ', 'ๆ']],
		['ๆ behind its word', 'เร็วๆ', ['เร็ว', 'ๆ']],
		['ฯลฯ and ฯ', 'กรุงเทพฯ ฯลฯ', ['กรุงเทพ', 'ฯ', ' ', 'ฯลฯ']],
		['curved quotation marks', '“บ้าน” ‘บ้าน’', ['“', 'บ้าน', '”', ' ', '‘', 'บ้าน', '’']],
		['straight quotation marks', '"บ้าน" \'บ้าน\'', ['"', 'บ้าน', '"', ' ', "'", 'บ้าน', "'"]],
		['guillemets', '«บ้าน»', ['«', 'บ้าน', '»']],
		['brackets', '(บ้าน)[บ้าน]{บ้าน}', ['(', 'บ้าน', ')', '[', 'บ้าน', ']', '{', 'บ้าน', '}']]
	])('%s', (_, text, expected) => {
		expect(fine(text)).toEqual(expected);
	});

	it.each(['ทวีสิน', 'ลิ้มเจริญรัตน์'])(
		'a surname of ordinary words, %s, is one word behind title and name',
		(name) => {
			const words = segmenter.words(`นายสมพร ${name} กล่าวว่า`).map((token) => token.text);
			expect(words).toContain(name);
		}
	);

	it.each(['ลงพื้นที่ตลาด', 'พบประชาชน', 'เดินตลาด'])('what a named person does, %s, is no surname', (verb) => {
		const words = segmenter.words(`นายพิธา ${verb}`).map((token) => token.text);
		expect(words).not.toContain(verb);
	});
});
