import type { Settings } from '$lib/app/settings.ts';
import { i18n } from '$lib/i18n/i18n.svelte.ts';

/** Puts the theme on the page and keeps a copy that `static/boot.js` reads before the next first paint. */
export function applyTheme(theme: Settings['theme']): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	remember('aankhao.theme', theme);
}

/** Puts the language of the interface on the page, with the same copy. */
export function applyLocale(locale: Settings['locale']): void {
	i18n.language = locale;
	document.documentElement.lang = locale;
	remember('aankhao.language', locale);
}

function remember(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch (error) {
		console.warn('the look could not be remembered for the next start', error);
	}
}
