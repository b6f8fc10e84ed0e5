import { describe, expect, it } from 'vitest';
import { scan } from '../../../../src/lib/thai/words/scan.ts';

const pieces = (text: string): string[] =>
	scan(text)
		.filter(({ kind }) => kind !== 'space')
		.map(({ start, end }) => text.slice(start, end));
const kinds = (text: string): string[] => scan(text).map(({ kind }) => kind);

describe('scan', () => {
	it.each([
		['numbers with separators and decimals', '15,000 3.5 1,234,567.89', ['15,000', '3.5', '1,234,567.89']],
		['clock times', '09.30 09:30', ['09.30', '09:30']],
		['a comma in a list ends a number', '1,2 10,20', ['1', ',', '2', '10', ',', '20']],
		['percent signs', '3.5%', ['3.5', '%']],
		['ranges', '10-15 10–15', ['10', '-', '15', '10', '–', '15']],
		['Latin words with accents and apostrophes', 'Konaté Sainsbury’s', ['Konaté', 'Sainsbury’s']],
		['Latin abbreviations and initials', 'U.S. Daniel A. Bell', ['U.S.', 'Daniel', 'A.', 'Bell']],
		['ordinals and generations', '21st 5G 10km', ['21st', '5G', '10', 'km']],
		[
			'addresses of the web',
			'ดู https://www.thaigov.go.th/a?b=1,2.',
			['ดู', 'https://www.thaigov.go.th/a?b=1,2', '.']
		],
		['bare domains', 'thaigov.go.th/x ที่ bbc.co.uk', ['thaigov.go.th/x', 'ที่', 'bbc.co.uk']],
		['e-mail addresses', 'ส่ง a.b@mail.co.thครับ', ['ส่ง', 'a.b@mail.co.th', 'ครับ']],
		['an end of sentence is no domain', 'end.The', ['end', '.', 'The']],
		[
			'quotation marks and brackets',
			'“กัน”‘ก’«ข»(ค)',
			['“', 'กัน', '”', '‘', 'ก', '’', '«', 'ข', '»', '(', 'ค', ')']
		],
		['ๆ, ฯ and ฯลฯ', 'มากๆ กรุงเทพฯ ฯลฯ', ['มาก', 'ๆ', 'กรุงเทพ', 'ฯ', 'ฯลฯ']],
		['dots of an ellipsis', 'ไป...มา…', ['ไป', '...', 'มา', '…']],
		['dotted abbreviations stay with the Thai', 'พ.อ.อัสซีมี', ['พ.อ.อัสซีมี']],
		['other scripts', 'กサッカーВагнер', ['ก', 'サッカーВагнер']],
		['lone surrogates and control characters', '\ud800\u0000ก', ['\ud800', '\u0000', 'ก']]
	])('sets apart %s', (_, text, expected) => {
		expect(pieces(text)).toEqual(expected);
	});

	it('names the kinds', () => {
		expect(kinds('ก 1 a http://a.b $ “ U.S. 😀')).toEqual(
			['thai', 'number', 'latin', 'url', 'symbol', 'punctuation', 'abbreviation', 'symbol'].flatMap(
				(kind, i) => (i === 0 ? [kind] : ['space', kind])
			)
		);
	});

	it('takes time that grows with the length on texts made to slow it down', () => {
		for (const piece of ['a.', 'a-', '1,', '1.', 'a@', 'A.', '"', 'www.', 'aa'])
			expect(scan(piece.repeat(50_000)).length).toBeGreaterThan(0);
	});
});
