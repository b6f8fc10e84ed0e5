import { describe, expect, it } from 'vitest';
import { lexiconFaults } from '../../../src/lexicon/rules.ts';
import { COLUMNS } from '../../../src/lexicon/schema.ts';
import { parseShard, type ShardRow, type SkippedRow } from '../../../src/lexicon/shards.ts';

const rows = (file: string, ...lines: string[]): ShardRow[] => {
	const { rows: parsed, faults } = parseShard(file, [COLUMNS.join('\t'), ...lines].join('\n'));
	expect(faults).toEqual([]);
	return parsed;
};
const messages = (list: ShardRow[], skipped: SkippedRow[] = []): string[] =>
	lexiconFaults(list, skipped).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('a row by itself', () => {
	it.each([
		'ตึงเครียด\tVERB\ttense; strained\tstative',
		'อภัยโทษ\tVERB\tpardon',
		'มาลี\tPROPN\tMali\tplace\t\t\tadj=Malian',
		'ซึ่ง\tPRON\twhich; that\tfunction',
		'กกต.\tNOUN\telection commission\tabbreviation',
		'ฯลฯ\tPART\tetc.\tabbreviation function',
		'Doussouba Konaté\tPROPN\tDoussouba Konaté\tperson',
		'สิทธิมนุษยชน\tNOUN\thuman rights\t\t\tสิทธิ+มนุษยชน',
		'องค์การอนามัยโลก\tPROPN\tWorld Health Organization\torganisation'
	])('accepts %s', (line) => {
		expect(messages(rows('a.tsv', line))).toEqual([]);
	});

	it.each([
		['หมา \tNOUN\tdog', 'white space to spare'],
		['เเมว\tNOUN\tcat', 'not in normal spelling'],
		['ะหมา\tNOUN\tdog', 'neither Thai nor a Latin name'],
		['หมา!\tNOUN\tdog', 'neither Thai nor a Latin name'],
		['หมา\tNOUN\ta; b; c; d; e', '5 glosses'],
		['หมา\tNOUN\tdog; dog', 'a gloss stands twice'],
		['หมา\tNOUN\tdog (animal)', 'parenthesis in gloss'],
		['หมา\tNOUN\tan animal that barks at night', 'more than 5 words'],
		['หมา\tNOUN\tthe dog', 'article in gloss'],
		['หมา\tNOUN\tdog,', 'stray punctuation'],
		['หมา\tNOUN\tหมา', 'Thai in gloss'],
		['สี\tNOUN\tcolor', 'American spelling color'],
		['จัด\tVERB\torganize', 'American spelling organize'],
		['หมา\tNOUN\t<b>dog</b>', 'HTML in'],
		['วิ่ง\tVERB\trun; to jog', 'begins with “to ”'],
		['หมา\tNOUN\tdog\tstative', 'flag stative on a NOUN'],
		['หมา\tNOUN\tto bark', 'begins with “to ”'],
		['ซึ่ง\tPRON\twhich', 'carries the flag function'],
		['มาลี\tPROPN\tMali', 'PROPN carries one of'],
		['มาลี\tNOUN\tMali\tplace', 'needs pos PROPN'],
		['สอง\tNUM\ttwo', 'NUM carries the flag number'],
		['กกต.\tNOUN\telection commission', 'carries abbreviation'],
		['พูด\tVERB\tspeak\tformal informal', 'both formal and informal'],
		['สิทธิมนุษยชน\tNOUN\thuman rights\t\t\tสิทธิ+มนุษย', 'do not give the headword'],
		['สิทธิ\tNOUN\tright\t\t\tสิทธิ', 'at least two'],
		['เล่ม\tCLF\tvolume', 'tells in note what it counts'],
		['หมา\tNOUN\tdog\t\t\t\tpast=dogged', 'form past or participle on a NOUN'],
		[`หมา\tNOUN\tdog\t\t\t\t\t${'x'.repeat(91)}`, 'note has 91 characters']
	])('finds the fault of %j', (line, message) => {
		expect(messages(rows('a.tsv', line)).join('\n')).toContain(message);
	});
});

describe('the rows together', () => {
	it('keep a headword in one shard, its rows side by side', () => {
		const list = [
			...rows('a.tsv', 'เกาะ\tNOUN\tisland', 'หมา\tNOUN\tdog', 'เกาะ\tVERB\tcling'),
			...rows('b.tsv', 'หมา\tVERB\tdogged')
		];
		expect(messages(list)).toEqual([
			'a.tsv:4 rows of เกาะ stand apart, the first in a.tsv:2',
			'b.tsv:2 หมา stands in a.tsv:3 too'
		]);
	});

	it('say no meaning twice', () => {
		expect(messages(rows('a.tsv', 'ขา\tNOUN\tleg; limb', 'ขา\tNOUN\tleg'))).toEqual([
			'a.tsv:3 ขา NOUN “leg” stands in a.tsv:2 too'
		]);
	});

	it('have at most four senses', () => {
		const list = rows('a.tsv', ...['a', 'b', 'c', 'd', 'e'].map((gloss) => `ขา\tNOUN\t${gloss}x`));
		expect(messages(list)).toEqual(['a.tsv:6 ขา has more than 4 senses']);
	});

	it('differ in more than diacritics', () => {
		const list = rows('a.tsv', 'Konaté\tPROPN\tKonaté\tperson', 'Konate\tPROPN\tKonate\tperson');
		expect(messages(list)).toEqual(['a.tsv:3 Konate and Konaté differ in diacritics alone']);
	});

	it('name no classifier that cannot be looked up', () => {
		const list = rows('a.tsv', 'หนังสือ\tNOUN\tbook\t\tเล่ม แผ่น', 'เล่ม\tCLF\tvolume\t\t\t\t\tfor books');
		expect(messages(list)).toEqual(['a.tsv:2 classifier แผ่น has no entry with pos CLF or NOUN']);
	});

	it('have no entry for a skipped word', () => {
		const skipped = [
			{ file: 's.tsv', line: 2, headword: 'หมา', reason: 'name piece' },
			{ file: 's.tsv', line: 3, headword: 'ได', reason: '' }
		];
		expect(messages(rows('a.tsv', 'หมา\tNOUN\tdog'), skipped)).toEqual([
			's.tsv:2 หมา has an entry in a.tsv:2',
			's.tsv:3 headword and reason are both needed'
		]);
	});
});
