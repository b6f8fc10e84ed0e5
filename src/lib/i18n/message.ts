/** An English text that depends on `count`. Thai has one form only, so its side is always a plain string. */
export interface EnglishPlural {
	one: string;
	other: string;
}

/** One text of the interface in both languages; `{{name}}` is a placeholder. */
export interface Message {
	en: string | EnglishPlural;
	th: string;
}

/** A message as plain as can be: no placeholder, no plural. */
export interface Text extends Message {
	en: string;
}

/** The texts of one part of the interface, both languages side by side. */
export type Namespace = Record<string, Message>;

type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never;

/** The placeholders that a message needs; a plural needs `count` whether its text shows it or not. */
export type Placeholders<M> = M extends { en: infer Text }
	? Text extends EnglishPlural
		? Names<Text['one' | 'other']> | 'count'
		: Names<Text>
	: never;
