import { CATALOGUE } from './catalogue.ts';
import type { Message, Namespace } from './message.ts';

type Texts = Record<string, Record<string, string>>;

/** The catalogue as i18next takes it: one tree a language, plurals with the suffixes `_one` and `_other`. */
export function resources(): { en: { translation: Texts }; th: { translation: Texts } } {
	const en: Texts = {};
	const th: Texts = {};
	for (const [name, messages] of Object.entries(CATALOGUE) as [string, Namespace][]) {
		en[name] = {};
		th[name] = {};
		for (const [key, message] of Object.entries(messages)) {
			Object.assign(en[name], englishForms(key, message));
			th[name][typeof message.en === 'string' ? key : `${key}_other`] = message.th;
		}
	}
	return { en: { translation: en }, th: { translation: th } };
}

function englishForms(key: string, { en }: Message): Record<string, string> {
	return typeof en === 'string' ? { [key]: en } : { [`${key}_one`]: en.one, [`${key}_other`]: en.other };
}
