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
	it('gives both languages the same keys, plurals aside', () => {
		const { en, th } = resources();
		const plain = (texts: Record<string, Record<string, string>>): string[] =>
			Object.entries(texts)
				.flatMap(([name, keys]) => Object.keys(keys).map((key) => `${name}.${key}`))
				.filter((key) => !key.endsWith('_one'));
		expect(plain(th.translation)).toEqual(plain(en.translation));
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
