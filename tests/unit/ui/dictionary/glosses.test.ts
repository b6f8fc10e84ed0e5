import { expect, it } from 'vitest';
import { glossesOf } from '../../../../src/lib/ui/dictionary/glosses.ts';

it.each([
	['court\ntribunal', ['court', 'tribunal']],
	[' court ; law  court\n\ncourt', ['court', 'law court']],
	['  \n ', []],
	['x'.repeat(80), ['x'.repeat(60)]]
])('glossesOf reads %j', (text, glosses) => {
	expect(glossesOf(text)).toEqual(glosses);
});
