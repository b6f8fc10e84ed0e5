import { describe, expect, it } from 'vitest';
import { insertLongPaste } from '../../../../src/lib/ui/library/long-paste.ts';

function paste(text: string | null, value: string, selectionStart: number, selectionEnd: number) {
	let prevented = false;
	const field = {
		value,
		selectionStart,
		selectionEnd,
		setRangeText(insert: string, start = 0, end = 0) {
			field.value = field.value.slice(0, start) + insert + field.value.slice(end);
		}
	};
	const event = {
		clipboardData: text === null ? null : ({ getData: () => text } as unknown as DataTransfer),
		preventDefault: () => (prevented = true)
	};
	const whole = insertLongPaste(event, field);
	return { whole, prevented };
}

describe('a paste', () => {
	it('of a long text takes the place of the selection', () => {
		const long = 'ข่าว '.repeat(3000);
		expect(paste(long, 'ก่อนเก่าหลัง', 4, 8)).toEqual({ whole: `ก่อน${long}หลัง`, prevented: true });
	});

	it('of a short text, or of none, is left to the browser', () => {
		expect(paste('ข่าว', 'ก่อน', 4, 4)).toEqual({ whole: null, prevented: false });
		expect(paste(null, 'ก่อน', 4, 4)).toEqual({ whole: null, prevented: false });
	});
});
