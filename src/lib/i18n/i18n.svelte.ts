import { createInstance } from 'i18next';
import type { Catalogue } from './catalogue.ts';
import type { Namespace, Placeholders } from './message.ts';
import { formsOf, resources } from './resources.ts';

export const LANGUAGES = ['en', 'th'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `namespace.key` of every message. */
export type MessageKey = {
	[N in keyof Catalogue & string]: `${N}.${keyof Catalogue[N] & string}`;
}[keyof Catalogue & string];

type MessageOf<K extends MessageKey> = K extends `${infer N extends keyof Catalogue & string}.${infer Key}`
	? Key extends keyof Catalogue[N]
		? Catalogue[N][Key]
		: never
	: never;

type Values<M> = {
	[P in Placeholders<M>]: P extends 'count' ? number : string | number;
};
type ArgumentsOf<M> = [Placeholders<M>] extends [never] ? [] : [Values<M>];
/** What `t` takes behind the key: nothing where the message has no placeholder. */
export type Arguments<K extends MessageKey> = ArgumentsOf<MessageOf<K>>;

const instance = createInstance({
	lng: 'en',
	fallbackLng: 'en',
	resources: resources(),
	initAsync: false,
	interpolation: { escapeValue: false } // Svelte escapes
});
void instance.init(); // settles at once: the resources are here and `initAsync` is off

let current = $state<Language>('en');

/** The language of the interface. Reading it in markup re-renders when it changes. */
export const i18n = {
	get language(): Language {
		return current;
	},
	set language(language: Language) {
		current = language;
	}
};

/** The text of `key` in the language of the interface; a rune is read, so markup follows a change. */
export function t<K extends MessageKey>(key: K, ...values: Arguments<K>): string {
	return tIn(current, key, ...values);
}

/** The text of `key` in `language`, whatever the interface speaks. */
export function tIn<K extends MessageKey>(language: Language, key: K, ...values: Arguments<K>): string {
	return say(language, key, values[0]);
}

/**
 * `t` for a namespace that stands outside the catalogue, so that its texts load with the parts that say them and not
 * with the first page. `name` must be no name of the catalogue's.
 */
export function translatorOf<const N extends Namespace>(name: string, messages: N) {
	for (const language of LANGUAGES) {
		instance.addResourceBundle(language, 'translation', { [name]: formsOf(messages)[language] }, true);
	}
	return <K extends keyof N & string>(key: K, ...values: ArgumentsOf<N[K]>): string =>
		say(current, `${name}.${key}`, values[0]);
}

function say(language: Language, key: string, values: object | undefined): string {
	return instance.t(key, { ...values, lng: language });
}
