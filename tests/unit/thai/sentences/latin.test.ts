import { describe, expect, it } from 'vitest';
import { isLatinLine, latinBoundaries } from '../../../../src/lib/thai/sentences/latin.ts';

function sentences(text: string): string[] {
	const spaces = [...text.matchAll(/\s+/gu)].map(({ index, 0: run }) => ({
		start: index,
		end: index + run.length
	}));
	const parts: string[] = [];
	let from = 0;
	for (const { start, end } of latinBoundaries(text, 0, spaces)) {
		parts.push(text.slice(from, start));
		from = end;
	}
	return [...parts, text.slice(from)];
}

describe('lines in Latin script', () => {
	it('are told from lines with Thai in them', () => {
		expect(isLatinLine('He left.', 0, 8)).toBe(true);
		expect(isLatinLine('กลุ่ม Wagner', 0, 12)).toBe(false);
		expect(isLatinLine('12 34', 0, 5)).toBe(false);
	});

	it('end sentences behind a full stop before a capital', () => {
		expect(sentences('He left. “Why?” She did not know! 49 stayed.')).toEqual([
			'He left.',
			'“Why?”',
			'She did not know!',
			'49 stayed.'
		]);
	});

	it('end none behind abbreviations and initials', () => {
		expect(sentences('Mr. J. Smith of the U.S. Army met Gen. Lee. Then he left.')).toEqual([
			'Mr. J. Smith of the U.S. Army met Gen. Lee.',
			'Then he left.'
		]);
	});
});
