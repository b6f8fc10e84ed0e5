import { describe, expect, it } from 'vitest';
import { sameText, textHash } from '../../../src/lib/store/text-hash.ts';

describe('finding the same text again', () => {
	it.each([
		['ทหาร 49 นาย', '  ทหาร  49\r\nนาย\n'],
		['ทหาร\u200bไทย', 'ทหารไทย']
	])('takes %j and %j as the same', (a, b) => {
		expect(sameText(a, b)).toBe(true);
		expect(textHash(a)).toBe(textHash(b));
	});

	it('tells texts apart by one letter', () => {
		expect(sameText('ทหาร', 'ทหาน')).toBe(false);
		expect(textHash('ทหาร')).not.toBe(textHash('ทหาน'));
	});
});
