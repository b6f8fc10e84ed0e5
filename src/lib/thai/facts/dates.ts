import type { Span } from '../span.ts';
import { DATE_PATTERNS } from './date-patterns.ts';
import type { DateFact } from './fact.ts';

/** Number words in front make `ปีที่แล้ว` a count of years ago, not a date. */
const COUNTED_BEFORE = /(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หลาย|กี่|กว่า|แต่ละ|ทุก|ครึ่ง)\s?$/;

/**
 * The dates, periods and clock times of a text, in order, without overlaps; spans in UTF-16 units. `value` is ISO
 * 8601 where the text itself fixes it, years of the Buddhist era turned into Western ones (`ปี 2563` → `2020`).
 * `fits` tells where a word may begin or end.
 */
export function findDates(text: string, fits: (offset: number) => boolean): DateFact[] {
	const facts: DateFact[] = [];
	const taken = new Uint8Array(text.length);
	for (const { pattern, value, counted } of DATE_PATTERNS)
		for (const match of text.matchAll(pattern)) {
			const span = trimmed(match.index, match[0]);
			// Digits make a date certain, whatever the cut says; words alone must be words.
			const certain = /[0-9๐-๙]/.test(match[0]) && !match[0].startsWith('ตี');
			if (!certain && (!fits(span.start) || !fits(span.end))) continue;
			if (taken[span.start] === 1 || taken[span.end - 1] === 1) continue;
			if (counted && COUNTED_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start))) continue;
			taken.fill(1, span.start, span.end);
			const iso = value?.(match.groups ?? {});
			facts.push(iso === undefined ? { kind: 'date', ...span } : { kind: 'date', ...span, value: iso });
		}
	return facts.sort((a, b) => a.start - b.start);
}

/** `เมื่อ` helps to tell a clock time and is no part of it. */
function trimmed(index: number, written: string): Span {
	const lead = /^เมื่อ(?![ก-๎])\s?/.exec(written)?.[0].length ?? 0;
	return { start: index + lead, end: index + written.length };
}
