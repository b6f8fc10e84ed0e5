import type { Message, Namespace } from './message.ts';

type Texts = Record<string, string>;

/** A namespace as i18next takes it: one list a language, plurals with the suffixes `_one` and `_other`. */
export function resources(messages: Namespace): { en: Texts; th: Texts } {
	const en: Texts = {};
	const th: Texts = {};
	for (const [key, message] of Object.entries(messages)) {
		Object.assign(en, englishForms(key, message));
		th[typeof message.en === 'string' ? key : `${key}_other`] = message.th;
	}
	return { en, th };
}

function englishForms(key: string, { en }: Message): Texts {
	return typeof en === 'string' ? { [key]: en } : { [`${key}_one`]: en.one, [`${key}_other`]: en.other };
}
