import type { Settings } from '$lib/app/settings.ts';
import { i18n } from '$lib/i18n/i18n.svelte.ts';
import { localMemory } from './local-memory.ts';

const THEME = 'aankhao.theme';
const LANGUAGE = 'aankhao.language';

/** Puts the theme on the page and keeps a copy that `static/boot.js` reads before the next first paint. */
export function applyTheme(theme: Settings['theme']): void {
	const root = document.documentElement;
	if (theme === 'system') delete root.dataset.theme;
	else root.dataset.theme = theme;
	colourBrowserBar(theme === 'system' ? undefined : getComputedStyle(root).getPropertyValue('--bg').trim());
	localMemory.remember(THEME, theme);
}

/** Puts the language of the interface on the page, with the same copy. */
export function applyLocale(locale: Settings['locale']): void {
	i18n.language = locale;
	document.documentElement.lang = locale;
	localMemory.remember(LANGUAGE, locale);
}

/** Thai at the very first start of a browser that speaks Thai; later the settings say which. */
export function firstLocale(): Settings['locale'] | undefined {
	if (localMemory.recall(LANGUAGE) !== null) return undefined;
	return /^th\b/.test(navigator.language) ? 'th' : undefined;
}

/** The page's own `theme-color` follows the device; a theme that was chosen wins over it. */
function colourBrowserBar(chosen: string | undefined): void {
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		meta.dataset.own ??= meta.content;
		meta.content = chosen ?? meta.dataset.own;
	}
}
