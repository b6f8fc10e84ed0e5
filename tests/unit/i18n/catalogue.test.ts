import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/lib/i18n/catalogue.ts';
import { i18n, say, t, tIn } from '../../../src/lib/i18n/i18n.svelte.ts';
import type { Message, Namespace } from '../../../src/lib/i18n/message.ts';
import { insecure } from '../../../src/lib/i18n/messages/insecure.ts';
import { resources } from '../../../src/lib/i18n/resources.ts';
import { certificatePage } from '../../../src/server/messages.ts';

const messages = (
	Object.entries({ ...CATALOGUE, insecure, certificatePage }) as [string, Namespace][]
).flatMap(([name, namespace]) =>
	Object.entries(namespace).map(([key, message]): [string, Message] => [`${name}.${key}`, message])
);
const placeholders = (text: string): string[] =>
	[...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].filter((name) => name !== '{{count}}').sort();

/** The keys of the messages that break a rule. */
const breaking = (rule: (message: Message) => boolean): string[] =>
	messages.filter(([, message]) => !rule(message)).map(([key]) => key);
const englishOf = ({ en }: Message): string[] => (typeof en === 'string' ? [en] : [en.one, en.other]);

describe('the catalogue of messages', () => {
	it('says everything in both languages', () => {
		const isSaid = (text: string): boolean => text !== '' && text === text.trim();
		expect(breaking((message) => [...englishOf(message), message.th].every(isSaid))).toEqual([]);
	});

	it('needs the same placeholders in both languages', () => {
		const same = (message: Message): boolean =>
			String(placeholders(message.th)) === String(placeholders(englishOf(message).join(' ')));
		expect(breaking(same)).toEqual([]);
	});

	it('keeps Thai in composed form and digits Arabic', () => {
		expect(breaking(({ th }) => th === th.normalize('NFC') && !/[๐-๙]|เเ|ํา/.test(th))).toEqual([]);
	});

	it('shouts at nobody and leaves ครับ and ค่ะ out', () => {
		expect(breaking((message) => !/!|ครับ|ค่ะ/.test([...englishOf(message), message.th].join()))).toEqual([]);
	});
});

describe('resources', () => {
	it.each(Object.entries(CATALOGUE))(
		'gives both languages the same keys in %s, plurals aside',
		(_, messages) => {
			const { en, th } = resources(messages);
			expect(Object.keys(th)).toEqual(Object.keys(en).filter((key) => !key.endsWith('_one')));
		}
	);
});

describe('the namespaces', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.(svelte|ts)$/.test(file) && !file.includes('i18n')
	);
	/** Loaded with `t` itself. */
	const always = ['common', 'errors'];

	it('are imported by every file that speaks from them: pages load no more', () => {
		const faults = files.flatMap((file) => {
			const code = readFileSync(`src/${file}`, 'utf8');
			if (!code.includes('i18n.svelte.ts')) return [];
			return Object.keys(CATALOGUE)
				.filter((name) => !always.includes(name))
				.filter((name) => new RegExp(`['"\`]${name}\\.[a-zA-Z$]`).test(code))
				.filter((name) => !code.includes(`/i18n/messages/${name}.ts'`))
				.map((name) => `${file}: ${name}`);
		});
		expect(faults).toEqual([]);
	});

	it('are never imported all at once', () => {
		const importing = files.filter((file) =>
			/from '[^']*catalogue\.ts'/.test(readFileSync(`src/${file}`, 'utf8'))
		);
		expect(importing).toEqual([]);
	});
});

describe('t', () => {
	it('follows the language of the interface', () => {
		i18n.language = 'th';
		expect(t('review.good')).toBe('จำได้');
		i18n.language = 'en';
		expect(t('review.good')).toBe('Good');
	});

	it('chooses the English plural by count and has one form in Thai', () => {
		expect(tIn('en', 'words.learn', { count: 1 })).toBe('Learn 1 word');
		expect(tIn('en', 'words.learn', { count: 7 })).toBe('Learn 7 words');
		expect(tIn('th', 'words.learn', { count: 1 })).toBe('เรียน 1 คำ');
	});

	it('puts values in as they are, markup signs included', () => {
		expect(tIn('en', 'reader.added', { word: '<b>&ก' })).toBe('Added a card for <b>&ก');
	});
});

describe('say', () => {
	it('follows the language of the interface', () => {
		i18n.language = 'th';
		expect(say(insecure.dismiss)).toBe('เข้าใจแล้ว');
		i18n.language = 'en';
		expect(say(insecure.dismiss)).toBe('Understood');
	});
});
