import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TSX = join('node_modules', '.bin', 'tsx');

function thai(args: string[], input: string | Uint8Array = '') {
	const run = spawnSync(TSX, ['src/cli/main.ts', ...args], { input });
	const stdout = run.stdout.toString();
	return {
		code: run.status,
		stderr: run.stderr.toString(),
		stdout,
		values: (): unknown[] =>
			stdout
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line))
	};
}

interface Spanned {
	text: string;
	start: number;
	end: number;
}
const ARTICLE = 'รัฐบาลอภัยโทษทหาร 49 นาย เมื่อวันศุกร์ ศาลตัดสินจำคุกทหาร 46 นาย';

describe('the command line', () => {
	it('cuts each line into words that tile it', () => {
		const input = 'ทหาร 49 นาย\n\nข่าววันนี้\r\n';
		const [first, empty, third] = thai(['words'], input).values() as Spanned[][];
		expect(first?.map(({ text }) => text).join('')).toBe('ทหาร 49 นาย');
		expect(empty).toEqual([]);
		expect(third?.map(({ text }) => text).join('')).toBe('ข่าววันนี้');
	});

	it('tags the words of each line', () => {
		expect(thai(['tag'], '["ทหาร","ถูก","จับกุม"]\n\n').values()).toEqual([['NOUN', 'AUX', 'VERB'], []]);
	});

	it('cuts finer with --fine', () => {
		const [fine] = thai(['words', '--fine'], 'การตัดสินใจ').values() as Spanned[][];
		expect(fine?.map(({ text }) => text)).toContain('การ');
	});

	it('splits the JSON string on each line into sentences, an empty line into none', () => {
		const [sentences, none] = thai(
			['sentences', '--each'],
			`${JSON.stringify(ARTICLE)}\n\n`
		).values() as Spanned[][];
		for (const { text, start, end } of sentences ?? []) expect(ARTICLE.slice(start, end)).toBe(text);
		expect(none).toEqual([]);
	});

	it('finds the facts of the JSON string on each line, in order, none in an empty line', () => {
		const text = 'เมื่อวันที่ 5 มีนาคม 2567 นายสมชาย ใจดี กล่าวว่า มีทหาร 49 นายในจังหวัดเชียงใหม่';
		const [facts, none] = thai(['facts', '--each'], `${JSON.stringify(text)}\n\n`).values() as {
			kind: string;
			start: number;
			end: number;
			value?: unknown;
		}[][];
		const scored = ['date', 'person', 'quantity', 'place'];
		const read = facts?.filter(({ kind }) => scored.includes(kind));
		expect(read?.map(({ start, end }) => text.slice(start, end))).toEqual([
			'วันที่ 5 มีนาคม 2567',
			'สมชาย ใจดี',
			'49 นาย',
			'เชียงใหม่'
		]);
		expect(read?.map(({ value }) => value)).toEqual(['2024-03-05', undefined, 49, undefined]);
		expect(none).toEqual([]);
	});

	it('looks words up and says null for what it does not know', () => {
		const answers = thai(['lookup'], 'ทหาร\nฟหกดฟหกด\n').values() as { word: string; entry: unknown }[];
		expect(answers[0]).toMatchObject({ word: 'ทหาร', entry: { headword: 'ทหาร', source: 'lexicon' } });
		expect(answers[1]).toEqual({ word: 'ฟหกดฟหกด', entry: null });
	});

	it('asks questions on a whole text', () => {
		const [quiz] = thai(['quiz', '--each', '--all'], JSON.stringify(ARTICLE)).values() as {
			answer: Spanned;
		}[][];
		expect(quiz?.map(({ answer }) => answer.text)).toContain('49 นาย');
	});

	it('analyses a file the whole way', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'aankhao-')), 'article.txt');
		writeFileSync(file, ARTICLE);
		const [analysis] = thai(['analyze', file]).values();
		expect(Object.keys(analysis as object)).toEqual(
			expect.arrayContaining(['text', 'paragraphs', 'sentences', 'words', 'facts', 'terms', 'quiz'])
		);
		const { words } = analysis as {
			words: { text: string; kind: string; pronunciation?: { romanised: string } }[];
		};
		expect(words.find(({ text }) => text === 'รัฐบาล')?.pronunciation?.romanised).toBe('rát-thà-baan');
		expect(words.filter(({ kind, pronunciation }) => kind === 'word' && !pronunciation)).toEqual([]);
	});

	it('reads the word on each line aloud in every notation', () => {
		const [word, latin, empty] = thai(['pronounce'], 'ประเทศ\nWagner\n\n').values();
		expect(word).toMatchObject({
			word: 'ประเทศ',
			ipa: 'p r a ˨˩ . tʰ eː t̚ ˥˩',
			rtgs: 'prathet',
			paiboon: 'bprà-têet',
			romanised: 'prà-thêet',
			respelling: 'ปฺระ-เทด',
			respelled: false,
			sure: true,
			syllables: [
				{ text: 'ประ', ipa: 'p r a ˨˩', tone: 'low' },
				{ text: 'เทศ', ipa: 'tʰ eː t̚ ˥˩', tone: 'falling', explanation: { class: 'low', syllable: 'dead' } }
			]
		});
		expect(latin).toMatchObject({ word: 'Wagner', ipa: null, syllables: [] });
		expect(empty).toMatchObject({ word: '', ipa: null, syllables: [] });
	});

	it('lists its commands with --help, and only those that are there', () => {
		const { code, stdout } = thai(['--help']);
		expect(code).toBe(0);
		for (const name of ['words', 'tag', 'sentences', 'facts', 'lookup', 'pronounce', 'quiz', 'analyze'])
			expect(stdout).toContain(name);
		expect(stdout).not.toContain('deck');
	});

	it.each([
		['no command', [], '', 'no command'],
		['an unknown command', ['wrods'], 'x', "unknown command 'wrods'"],
		['a name that every object has', ['constructor'], 'x', "unknown command 'constructor'"],
		['an unknown flag', ['words', '--fast'], 'x', '--fast'],
		['a flag of another command', ['lookup', '--fine'], 'x', "'lookup' knows no --fine"],
		['two files', ['words', 'a', 'b'], '', "'b' is one too many"],
		['a missing file', ['words', '/no/such/file.txt'], '', '/no/such/file.txt: no such file'],
		['a folder', ['words', '/'], '', 'is a folder'],
		['empty input', ['words'], '', 'standard input is empty'],
		['bad UTF-8', ['words'], Buffer.from([0xe0, 0xb8, 0x81, 0x0a, 0xff, 0x0a]), 'line 2: not valid UTF-8'],
		['bad JSON', ['sentences', '--each'], '"ก"\nก\n', 'line 2: not JSON'],
		['words that are no array', ['tag'], '["ก"]\n{}\n', 'line 2: a JSON array of strings was expected'],
		['bad JSON of a text', ['facts', '--each'], '"ก"\n\n{\n', 'line 3: not JSON'],
		['JSON that is no string', ['quiz', '--each'], '[1]\n', 'line 1: a JSON string was expected']
	] as [string, string[], string | Buffer, string][])(
		'says what is wrong with %s and exits with 2',
		(_, args, input, message) => {
			const { code, stderr } = thai(args, input);
			expect(stderr).toContain(message);
			expect(code).toBe(2);
		}
	);
});
