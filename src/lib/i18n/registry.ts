import { createInstance } from 'i18next';
import type { Namespace } from './message.ts';
import { resources } from './resources.ts';

const instance = createInstance({
	lng: 'en',
	fallbackLng: 'en',
	resources: { en: { translation: {} }, th: { translation: {} } },
	initAsync: false,
	interpolation: { escapeValue: false } // Svelte escapes
});
void instance.init(); // settles at once: there is nothing to fetch and `initAsync` is off

/**
 * Makes the messages of a namespace known. A page loads only the namespaces of the components that it imports: a
 * file that says `t('quiz.…')` imports `messages/quiz.ts`, and a test holds it to that.
 */
export function define<const N extends Namespace>(name: string, messages: N): N {
	for (const [language, texts] of Object.entries(resources(messages))) {
		instance.addResourceBundle(language, 'translation', { [name]: texts }, true, true);
	}
	return messages;
}

/** The text of `key` (`namespace.key`) in `language`. */
export function translate(language: string, key: string, values?: Record<string, string | number>): string {
	return instance.t(key, { ...values, lng: language });
}
