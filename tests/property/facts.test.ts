import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realEngine } from '../support/engine.ts';

const engine = realEngine();
const PIECES =
	`นาย นางสาว ดร. สมชาย ใจดี จอห์น สมิธ ประธานาธิบดี สหรัฐ จังหวัด เชียงใหม่ อ. เมือง กระทรวง การคลัง บริษัท จำกัด กกต. ( ) “ ” " กล่าวว่า กล่าว ว่า ที่ ใน และ
	12 49 ๓ .5 : / - % ล้าน บาท คน กว่า ครึ่ง ชั่วโมง หนึ่งใน ปี 2567 วันศุกร์ ที่ผ่านมา น. Peter Brown's U.N. Street & FC ๆ ฯ`.split(
		/\s+/
	);

const piece = fc.oneof(
	fc.constantFrom(...PIECES, ' ', '  ', '\n'),
	fc.string({ unit: 'binary', maxLength: 4 })
);

test('facts of any text are in order, lie inside it, and those of one kind do not overlap', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const text = pieces.join('');
			const { facts } = engine.analyze(text);
			const ends = new Map<string, number>();
			let last = 0;
			for (const { kind, start, end } of facts) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0);
				ends.set(kind, end);
				last = start;
			}
		}),
		{ numRuns: 300 }
	);
});

test('a name stands once: people, places and bodies do not overlap each other', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const names = engine
				.analyze(pieces.join(''))
				.facts.filter(({ kind }) => kind === 'person' || kind === 'place' || kind === 'organisation');
			for (const [index, name] of names.entries())
				expect(name.start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
		}),
		{ numRuns: 300 }
	);
});
