import type { Catalogue } from './catalogue.ts';
import type { Placeholders, Text } from './message.ts';
import { translate } from './registry.ts';
import './messages/common.ts';
import './messages/errors.ts';

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

type Values<K extends MessageKey> = {
	[P in Placeholders<MessageOf<K>>]: P extends 'count' ? number : string | number;
};
/** What `t` takes behind the key: nothing where the message has no placeholder. */
export type Arguments<K extends MessageKey> = [Placeholders<MessageOf<K>>] extends [never] ? [] : [Values<K>];

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
	return translate(language, key, values[0] as Record<string, string | number> | undefined);
}

/** The words of a message that stands outside of the catalogue, because few pages need it and those load it by themselves. */
export function say(text: Text): string {
	return text[current];
}
