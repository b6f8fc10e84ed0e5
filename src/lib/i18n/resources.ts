import { CATALOGUE } from './catalogue.ts';
import type { Message, Namespace } from './message.ts';

type Texts = Record<string, Record<string, string>>;

/** The catalogue as i18next takes it: one tree a language, plurals with the suffixes `_one` and `_other`. */
export function resources(): { en: { translation: Texts }; th: { translation: Texts } } {
	const en: Texts = {};
	const th: Texts = {};
	for (const [name, messages] of Object.entries(CATALOGUE)) {
		const forms = formsOf(messages);
		en[name] = forms.en;
		th[name] = forms.th;
	}
	return { en: { translation: en }, th: { translation: th } };
}

/** One namespace by language. */
export function formsOf(messages: Namespace): { en: Record<string, string>; th: Record<string, string> } {
	const en: Record<string, string> = {};
	const th: Record<string, string> = {};
	for (const [key, message] of Object.entries(messages)) {
		Object.assign(en, englishForms(key, message));
		th[typeof message.en === 'string' ? key : `${key}_other`] = message.th;
	}
	return { en, th };
}

function englishForms(key: string, { en }: Message): Record<string, string> {
	return typeof en === 'string' ? { [key]: en } : { [`${key}_one`]: en.one, [`${key}_other`]: en.other };
}
