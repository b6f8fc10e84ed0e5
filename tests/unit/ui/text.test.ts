import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { i18n } from '../../../src/lib/i18n/i18n.svelte.ts';
import { daysAgoText } from '../../../src/lib/ui/text/days-ago.ts';
import { interval, intervalText } from '../../../src/lib/ui/text/interval.ts';
import { cutQuote, shortenQuote } from '../../../src/lib/ui/text/quote.ts';
import { scriptRuns } from '../../../src/lib/ui/text/script-runs.ts';

describe('scriptRuns', () => {
	it('tells Thai from other scripts', () => {
		expect(scriptRuns('Marked ทหาร as known')).toEqual([
			{ text: 'Marked ', thai: false },
			{ text: 'ทหาร', thai: true },
			{ text: ' as known', thai: false }
		]);
	});

	it('keeps digits inside Thai', () => {
		expect(scriptRuns('ทหาร 49 นาย')).toEqual([{ text: 'ทหาร 49 นาย', thai: true }]);
	});

	it('loses nothing of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(
					scriptRuns(text)
						.map((run) => run.text)
						.join('')
				).toBe(text);
			})
		);
	});
});

describe('interval', () => {
	it.each([
		[0.4, 'minutes', 0],
		[10, 'minutes', 10],
		[60, 'hours', 1],
		[24 * 60, 'days', 1],
		[14 * 24 * 60, 'days', 14],
		[90 * 24 * 60, 'months', 3],
		[548 * 24 * 60, 'years', 1.5]
	])('says %s minutes as %s %s', (minutes, unit, count) => {
		expect(interval(minutes)).toEqual({ unit, count });
	});

	it('speaks the language of the interface', () => {
		i18n.language = 'th';
		expect(intervalText(5 * 24 * 60)).toBe('5 วัน');
		i18n.language = 'en';
		expect(intervalText(24 * 60)).toBe('1 day');
		expect(intervalText(0)).toBe('< 1 min');
	});
});

describe('cutQuote and shortenQuote', () => {
	const text = 'รัฐบาลทหารของมาลี อภัยโทษ ให้ทหารไอวอรีโคสต์ 49 นายเมื่อค่ำวันศุกร์';
	const start = text.indexOf('อภัยโทษ');
	const span = { start, end: start + 'อภัยโทษ'.length };

	it('cuts at the span', () => {
		const { before, target, after } = cutQuote(text, span);
		expect(target).toBe('อภัยโทษ');
		expect(before + target + after).toBe(text);
	});

	it('keeps to the text where the span reaches beyond it', () => {
		expect(cutQuote('กข', { start: 1, end: 9 })).toEqual({ before: 'ก', target: 'ข', after: '' });
	});

	it('shortens both sides with an ellipsis and leaves the target whole', () => {
		const short = shortenQuote(cutQuote(text, span), 12);
		expect(short.target).toBe('อภัยโทษ');
		expect(short.before.startsWith('…')).toBe(true);
		expect(short.after.endsWith('…')).toBe(true);
	});

	it('begins with no mark whose letter is gone', () => {
		const short = shortenQuote({ before: 'กกกกกกกกก็้', target: 'ข', after: '' }, 2);
		expect(short.before).toBe('…');
	});
});

describe('daysAgoText', () => {
	const noon = new Date(2026, 10, 24, 12).getTime();
	const ago = (days: number, hours = 0): number => new Date(2026, 10, 24 - days, 12 - hours).getTime();

	it.each([
		[noon + 5, 'today'],
		[ago(0, 12), 'today'],
		[ago(0, 13), 'yesterday'],
		[ago(3), '3 days ago'],
		[ago(61), '2 months ago'],
		[ago(800), '2 years ago']
	])('goes by the days of the calendar: %d is %s', (at, text) => {
		expect(daysAgoText(at, noon)).toBe(text);
	});

	it('speaks the language of the interface', () => {
		i18n.language = 'th';
		expect(daysAgoText(ago(3), noon)).toMatch(/3 วัน/);
		i18n.language = 'en';
	});
});
