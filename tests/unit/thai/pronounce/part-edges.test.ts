import { describe, expect, it } from 'vitest';
import { buildTrie } from '../../../../src/engine-data/build-trie.ts';
import { readTrie } from '../../../../src/lib/thai/lexicon/trie.ts';
import { EDGE, PartEdges } from '../../../../src/lib/thai/pronounce/part-edges.ts';

describe('where known words meet within a word', () => {
	const edges = new PartEdges(readTrie(buildTrie(['ข้อ', 'ตก', 'ลง', 'ตกลง', 'ข้อตกลง', 'หยุด', 'ยิง'])));
	const cuts = (word: string, flag: number): string[] => {
		edges.set(word);
		return [...word].flatMap((_, at) => (at > 0 && edges.flags[at] === flag ? [word.slice(0, at)] : []));
	};

	it('is the best cut, and the best cuts of its parts', () => {
		expect(cuts('ข้อตกลงหยุดยิง', EDGE.best)).toEqual(['ข้อตกลง', 'ข้อตกลงหยุด']);
		expect(cuts('ข้อตกลงหยุดยิง', EDGE.inner)).toEqual(['ข้อ', 'ข้อตก']);
	});

	it('leaves the word itself out', () => {
		expect(cuts('ข้อตกลง', EDGE.best)).toEqual(['ข้อ']);
		expect(cuts('ตก', EDGE.best)).toEqual([]);
	});

	it('says where only one side is known', () => {
		expect(cuts('ตกฮฮ', EDGE.before)).toEqual(['ตก']);
		expect(cuts('ฮฮตก', EDGE.behind)).toEqual(['ฮฮ']);
		expect(cuts('ฮฮ', EDGE.none)).toEqual(['ฮ']);
	});
});
